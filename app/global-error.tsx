'use client'
import { locale } from '@/lib/words/in-browser'
import Broken from './error'
import './globals.css'

const GloballyBroken = (props: { error: Error & { digest?: string }; reset: () => void }) => (
  <html lang={locale()}>
    <body>
      <Broken {...props} />
    </body>
  </html>
)

export default GloballyBroken
