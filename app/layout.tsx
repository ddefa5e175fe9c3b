import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Document } from '@/components/site/document'
import { readView } from '@/lib/view'
import { siteMetadata, siteViewport } from './site'
import './globals.css'

export const generateMetadata = (): Metadata => siteMetadata()

export const viewport: Viewport = siteViewport

const RootLayout = async ({ children }: { children: ReactNode }) => (
  <Document view={readView((await cookies()).get('view')?.value)}>{children}</Document>
)

export default RootLayout
