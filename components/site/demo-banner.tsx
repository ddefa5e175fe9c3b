import { words } from '@/lib/words/in-browser'

/** Stands above every page of a demo. */
export const DemoBanner = () => (
  <p role="note" className="bg-warning-soft px-4 py-1.5 text-center text-sm font-medium text-warning print:hidden">
    {words().site.demo}
  </p>
)
