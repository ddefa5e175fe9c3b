import { words } from '@/lib/words/in-browser'
import { ButtonLink } from './button-link'

type Props = { page: number; of: number; href: (page: number) => string }

export const Pagination = ({ page, of, href }: Props) => {
  const { title, previous, next, at } = words().ui.pages
  if (of < 2) return null
  return (
    <nav aria-label={title} className="flex flex-wrap items-center gap-3">
      {page > 1 && (
        <ButtonLink href={href(page - 1)} icon="left" small>
          {previous}
        </ButtonLink>
      )}
      <span className="text-sm text-ink-soft">{at(page, of)}</span>
      {page < of && (
        <ButtonLink href={href(page + 1)} icon="right" small>
          {next}
        </ButtonLink>
      )}
    </nav>
  )
}
