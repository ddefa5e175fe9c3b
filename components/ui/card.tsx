import type { ReactNode } from 'react'

type Props = { id?: string; title?: ReactNode; aside?: ReactNode; className?: string; children: ReactNode }

/** A raised sheet. `aside` stands at the end of the title line: a badge, a link, a button. */
export const Card = ({ id, title, aside, className = '', children }: Props) => (
  <section id={id} className={`rounded-lg border border-line bg-raised p-4 sm:p-6 ${className}`}>
    {(title || aside) && (
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-lg">{title}</h2>
        {aside}
      </div>
    )}
    {children}
  </section>
)
