import { granted, type View, type Wish } from '@/lib/view'
import { words } from '@/lib/words/in-browser'
import { Icon } from './icon'

const themes = ['auto', 'light', 'dark', 'contrast'] as const
const sizes = ['normal', 'large'] as const

/** Colours and size of text: plain buttons that post to /view, so they work without JavaScript. */
export const ViewChoices = ({ view }: { view: View }) => {
  const said = words().ui.view
  const now = granted(view)
  return (
    <form method="post" action="/view" className="grid gap-4">
      <Choices title={said.theme} wishes={themes} now={now} />
      <Choices title={said.text} wishes={sizes} now={now} />
    </form>
  )
}

const Choices = ({ title, wishes, now }: { title: string; wishes: readonly Wish[]; now: Wish[] }) => (
  <fieldset className="grid gap-2">
    <legend className="text-sm text-ink-soft">{title}</legend>
    <div className="grid grid-cols-2 gap-2">
      {wishes.map(wish => (
        <button
          key={wish}
          name="set"
          value={wish}
          type="submit"
          aria-pressed={now.includes(wish)}
          className="flex min-h-9 items-center justify-center gap-1 rounded border border-line-strong px-2 text-sm hover:border-accent hover:text-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent-strong"
        >
          {now.includes(wish) && <Icon name="check" className="size-4" />}
          {words().ui.view[wish]}
        </button>
      ))}
    </div>
  </fieldset>
)
