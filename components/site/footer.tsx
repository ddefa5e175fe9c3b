import { words } from '@/lib/words/in-browser'

export const SiteFooter = () => {
  const { footer, staff } = words().site
  return (
    <footer className="mt-auto border-t border-line bg-sunken text-sm text-ink-soft print:hidden">
      <div className="container-page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 py-8">
        <div>
          <p>{footer.basis}</p>
          <p>{footer.open}</p>
        </div>
        <a href="/sign-in" className="py-1">
          {staff}
        </a>
      </div>
    </footer>
  )
}
