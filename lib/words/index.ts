import { localeOf, type Widen } from './locale'
import { zhCN } from './zh-CN'

/** A language joins as a file beside zh-CN, one line here and one in in-browser.ts. */
export type Words = Widen<typeof zhCN>

const languages: Record<string, Words> = { 'zh-CN': zhCN }

export const locale = (): string => localeOf(languages)

export const words = (): Words => languages[locale()] ?? zhCN
