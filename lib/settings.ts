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
  PORT: whole(3000, [1, 65535], 'port to listen on'),
  HOST: setting(
    '',
    z.string().regex(/^[\w.:-]*$/),
    'address to listen on; empty is every address of the machine, `localhost` is for a proxy on the same machine',
    '应是一个主机名或 IP 地址',
  ),
  DATA_DIR: setting(
    './data',
    z.string().transform(path => resolve(path)),
    'folder that holds all data',
    '应是一个文件夹路径',
  ),
  FONTS_DIR: setting(
    '',
    z.string().transform(path => path && resolve(path)),
    'folder with fonts that you hold a licence for (仿宋, 楷体, 黑体, 小标宋): PDFs are set in them; empty is the free Noto Serif',
    '应是一个文件夹路径',
  ),
  ORIGIN: setting(
    '',
    z.string().refine(text => text === '' || isOrigin(text)),
    'public address, like `https://nb.example.gov.cn`: the office then answers under this host only; empty is `http://localhost:PORT`, and any host is accepted',
    '应以 http:// 或 https:// 开头，后面只有主机名（和端口），末尾没有斜杠',
  ),
  TRUST_PROXY: setting(
    'off',
    onOff,
    '`on` behind a reverse proxy: the client is the last of `X-Forwarded-For`, https is what `X-Forwarded-Proto` says; when `off` these headers are dropped',
    '应是 on 或 off',
  ),
  SESSION_IDLE_MINUTES: whole(30, [5, 1440], 'minutes without a request after which one signs in again'),
  SESSION_HOURS: whole(12, [1, 168], 'hours after which one signs in again in any case'),
  INVITATION_DAYS: whole(7, [1, 90], 'days that an invitation link is good for'),
  PUBLIC_CACHE_MB: whole(64, [1, 4096], 'megabytes of public pages kept in memory'),
  DATA_PER_MINUTE: whole(600, [1, 1_000_000], 'calls of the open data that one client may make a minute'),
  MIRROR_DIR: setting(
    '',
    z.string().transform(path => (path === '' ? '' : resolve(path))),
    'folder that is kept as a static copy of the public site after each publication; empty is none',
    '应是一个文件夹路径',
  ),
  LOCALE: setting('zh-CN', z.enum(['zh-CN']), 'language of the screen', '目前只有 zh-CN'),
  DEMO: setting(
    'off',
    onOff,
    '`on` loads the sample into an empty folder and shows a banner; `npm run demo` sets it',
    '应是 on 或 off',
  ),
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

/** The settings as the rows of README's table: name, default, meaning. */
export function settingsTable(): string {
  const rows = Object.entries<Setting<unknown>>(declared).map(
    ([name, { fallback, meaning }]) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${meaning} |`,
  )
  return rows.join('\n')
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) && origin === text
}
