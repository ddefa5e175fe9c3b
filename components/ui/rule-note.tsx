import { words } from '@/lib/words/in-browser'

type Props = { rule: string; mend: string | undefined; className: string }

/** Below a finding that one is at work on: how to mend it, and its rule, in a window of its own. */
export const RuleNote = ({ rule, mend, className }: Props) => {
  const { finding, newWindow } = words().ui
  return (
    <p className={`text-sm text-ink-soft ${className}`}>
      {mend && finding.mend(mend)}
      <a
        href={`/rules#${rule}`}
        target="_blank"
        rel="noreferrer"
        aria-label={finding.whyOf(rule) + newWindow}
        className="ms-2 inline-block py-0.5"
      >
        {finding.why}
      </a>
    </p>
  )
}
