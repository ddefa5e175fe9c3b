import type { ReactNode } from 'react'
import type { View } from '@/lib/view'
import { locale } from '@/lib/words'

/** The document around every page, in the colours and the size of text that its reader chose. */
export const Document = ({ view: { theme, large }, children }: { view: View; children: ReactNode }) => (
  <html lang={locale()} data-theme={theme} data-text={large ? 'large' : undefined}>
    <body>{children}</body>
  </html>
)
