import { type ReactNode, useId } from 'react'

type Props = { caption: ReactNode; hideCaption?: boolean; className?: string; children: ReactNode }

const scrollable = { tabIndex: 0 }

/**
 * A list in rows: give it thead and tbody, `scope` on every th, `data-figure` on cells that hold numbers.
 * Where it is wider than the screen it scrolls by itself, by keyboard too; unseen text inside scrolls along.
 */
export const DataTable = ({ caption, hideCaption = false, className = '', children }: Props) => {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      {...scrollable}
      className={`relative overflow-x-auto print:overflow-visible ${className}`}
    >
      <table className="data-table">
        <caption id={id} className={hideCaption ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
