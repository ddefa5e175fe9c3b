import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { ViewChoices } from '@/components/ui/view-choices'
import type { View } from '@/lib/view'
import { words } from '@/lib/words/in-browser'
import { Mark } from './mark'

/** `owner` is the government that keeps the portal, when there is one. */
export const SiteHeader = ({ view, owner }: { view: View; owner?: string }) => {
  const { site, ui } = words()
  return (
    <header className="border-t-4 border-b border-t-accent border-b-line bg-raised print:hidden">
      <div className="container-page flex min-h-16 items-center justify-between gap-3 py-2">
        <a href="/" className="flex min-w-0 items-center gap-3 text-ink no-underline">
          <Mark />
          <span className="grid leading-snug">
            {owner && <span className="text-sm text-ink-soft">{owner}</span>}
            <span className="text-lg font-semibold tracking-wide">{site.name}</span>
          </span>
        </a>
        <div className="flex items-center sm:gap-1">
          <a
            href="/search"
            className="flex min-h-10 items-center gap-1.5 rounded px-2.5 text-ink no-underline hover:bg-accent-soft hover:text-accent-strong"
          >
            <Icon name="search" />
            <span className="max-sm:sr-only">{site.search}</span>
          </a>
          <div data-live="view">
            <Menu
              label={
                <>
                  <Icon name="view" />
                  <span className="max-sm:sr-only">{ui.view.title}</span>
                </>
              }
            >
              <ViewChoices view={view} />
            </Menu>
          </div>
        </div>
      </div>
    </header>
  )
}
