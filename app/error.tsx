'use client'
import { words } from '@/lib/words/in-browser'

const Broken = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => {
  const { title, say, again, code } = words().site.broken
  return (
    <main id="main" tabIndex={-1} className="container-page grid gap-4 py-16">
      <h1 className="text-2xl">{title}</h1>
      <p className="measure text-ink-soft">{say}</p>
      {error.digest && <p className="text-sm text-ink-soft">{code(error.digest)}</p>}
      <p>
        <button type="button" onClick={reset} className="min-h-10 rounded bg-accent px-4 text-accent-ink">
          {again}
        </button>
      </p>
    </main>
  )
}

export default Broken
