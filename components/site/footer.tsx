import { words } from '@/lib/words/in-browser'

export const SiteFooter = () => {
  const { footer, staff, rules, checkup, data, search } = words().site
  return (
    <footer className="mt-auto border-t border-line bg-sunken text-sm text-ink-soft print:hidden">
      <div className="container-page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 py-8">
        <div>
          <p>{footer.basis}</p>
          <p>{footer.open}</p>
        </div>
        <nav aria-label={footer.label} className="flex flex-wrap gap-x-6">
          {(
            [
              ['/search', search],
              ['/data', data],
              ['/checkup', checkup],
              ['/rules', rules],
              ['/sign-in', staff],
            ] as const
          ).map(([href, label]) => (
            <a key={href} href={href} data-live={href === '/sign-in' || undefined} className="py-1">
              {label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
