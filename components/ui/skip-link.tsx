import { words } from '@/lib/words/in-browser'

/** First thing on a page for those who come by keyboard; the page has `<main id="main" tabIndex={-1}>`. */
export const SkipLink = () => (
  <a href="#main" className="absolute start-4 -top-20 z-50 rounded bg-accent px-4 py-2 text-accent-ink focus:top-2">
    {words().site.skip}
  </a>
)
