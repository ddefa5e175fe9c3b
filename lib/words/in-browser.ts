import { localeOf, type Widen } from './locale'
import { inBrowser } from './zh-CN/in-browser'

type Words = Widen<typeof inBrowser>

const languages: Record<string, Words> = { 'zh-CN': inBrowser }

export const locale = (): string => localeOf(languages)

/** The words of parts that run in the browser: the same entries, without those that only the server says. */
export const words = (): Words => languages[locale()] ?? inBrowser
