import { zhCN } from './zh-CN'

type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { [K in keyof T]: Widen<T[K]> }

/** What every language must say. A language joins as a file beside zh-CN and one line in `languages`. */
export type Words = Widen<typeof zhCN>

const languages: Record<string, Words> = { 'zh-CN': zhCN }
const fallback = 'zh-CN'

/** The deployment's language: from the environment on the server, from the page in the browser. */
export const locale = (): string => {
  const asked = typeof document === 'undefined' ? process.env.LOCALE : document.documentElement.lang
  return asked && asked in languages ? asked : fallback
}

export const words = (): Words => languages[locale()] ?? zhCN
