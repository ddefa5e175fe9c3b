const fallback = 'zh-CN'

/** The deployment's language: from the environment on the server, from the page in the browser. */
export const localeOf = (known: object): string => {
  const asked = typeof document === 'undefined' ? process.env.LOCALE : document.documentElement.lang
  return asked && asked in known ? asked : fallback
}

/** What every language must say, from what the first one says. */
export type Widen<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { [K in keyof T]: Widen<T[K]> }
