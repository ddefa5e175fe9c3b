import { words } from '@/lib/words'

/** First thing on a page for those who come by keyboard; the page has `<main id="main" tabIndex={-1}>`. */
export const SkipLink = () => (
  <a
    href="#main"
    className="sr-only rounded bg-accent px-4 py-2 text-accent-ink focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-50"
  >
    {words().site.skip}
  </a>
)
