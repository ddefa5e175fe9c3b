export type OnPage = { id: string; label: string; count?: number }

/** The ways to the parts of a long page. */
export const OnPageNav = ({ label, parts }: { label: string; parts: readonly OnPage[] }) => (
  <nav aria-label={label} className="print:hidden">
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {parts.map(({ id, label, count }) => (
        <li key={id}>
          <a href={`#${id}`} className="inline-flex min-h-8 items-center gap-1.5">
            {label}
            {count !== undefined && <span className="text-sm text-ink-soft">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
