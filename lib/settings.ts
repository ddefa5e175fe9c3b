import { resolve } from 'node:path'
import { z } from 'zod'

interface Setting<T> {
  schema: z.ZodType<T, string>
  fallback: string
  meaning: string
  must: string
}

const digits = (least: number, greatest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine(number => number >= least && number <= greatest)

const onOff = z.enum(['on', 'off']).transform(word => word === 'on')

function setting<T>(fallback: string, schema: z.ZodType<T, string>, meaning: string, must: string): Setting<T> {
  return { fallback, schema, meaning, must }
}

function whole(fallback: number, [least, greatest]: [number, number], meaning: string): Setting<number> {
  return setting(String(fallback), digits(least, greatest), meaning, `应是 ${least} 到 ${greatest} 之间的整数`)
}

const declared = {
  PORT: whole(3000, [1, 65535], '监听的端口'),
  HOST: setting(
    '',
    z.string().regex(/^[\w.:-]*$/),
    '监听的地址；不填则监听本机所有地址，只给本机反向代理用时填 localhost',
    '应是一个主机名或 IP 地址',
  ),
  DATA_DIR: setting(
    './data',
    z.string().transform(path => resolve(path)),
    '存放全部数据的文件夹',
    '应是一个文件夹路径',
  ),
  ORIGIN: setting(
    '',
    z.string().refine(text => text === '' || isOrigin(text)),
    '对外的网址，如 https://nb.example.gov.cn；不填则为 http://localhost:端口，并接受任何主机名',
    '应以 http:// 或 https:// 开头，后面只有主机名（和端口），末尾没有斜杠',
  ),
  TRUST_PROXY: setting(
    'off',
    onOff,
    '前面有反向代理时填 on：客户端地址取 X-Forwarded-For 的最后一项，是否 https 看 X-Forwarded-Proto；off 时这些请求头一律丢弃',
    '应是 on 或 off',
  ),
  SESSION_IDLE_MINUTES: whole(30, [5, 1440], '多少分钟没有操作后需要重新登录'),
  SESSION_HOURS: whole(12, [1, 168], '登录后最多多少小时需要重新登录'),
  INVITATION_DAYS: whole(7, [1, 90], '邀请链接的有效天数'),
  PUBLIC_CACHE_MB: whole(64, [1, 4096], '公开页面在内存里最多占用的 MB 数'),
  LOCALE: setting('zh-CN', z.enum(['zh-CN']), '界面语言', '目前只有 zh-CN'),
  DEMO: setting('off', onOff, '演示：显示横幅并装入示例数据（由 npm run demo 设置）', '应是 on 或 off'),
}

type Declared = typeof declared
type Read = { readonly [Name in keyof Declared]: z.output<Declared[Name]['schema']> }

/** Every setting under its environment name. ORIGIN always has a value; `originGiven` tells whether it was set. */
export type Settings = Read & { readonly originGiven: boolean }

export type Outcome = { ok: true; settings: Settings } | { ok: false; problems: string[] }

/** The settings of this process: read once, frozen. Throws when a setting is wrong. */
export function settings(): Settings {
  current ??= agreed(readSettings(process.env))
  return current
}

let current: Settings | undefined

function agreed(outcome: Outcome): Settings {
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'))
  return outcome.settings
}

/** Reads an environment: unset and empty mean the default; each wrong setting gives one sentence with its name. */
export function readSettings(env: Record<string, string | undefined>): Outcome {
  const read: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, { schema, fallback, must }] of Object.entries<Setting<unknown>>(declared)) {
    const text = env[name] || fallback
    const result = schema.safeParse(text)
    if (result.success) read[name] = result.data
    else problems.push(`设置 ${name} 不对：现在是“${text}”，${must}。`)
  }
  if (problems.length > 0) return { ok: false, problems }
  const whole = read as Read
  const ORIGIN = whole.ORIGIN || `http://localhost:${whole.PORT}`
  return { ok: true, settings: Object.freeze({ ...whole, ORIGIN, originGiven: whole.ORIGIN !== '' }) }
}

/** The settings as rows of a markdown table: name, default, meaning. README holds the same rows. */
export function settingsTable(): string {
  const rows = Object.entries<Setting<unknown>>(declared).map(
    ([name, { fallback, meaning }]) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${meaning} |`,
  )
  return ['| 设置 | 默认值 | 含义 |', '|---|---|---|', ...rows].join('\n')
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) && origin === text
}
