import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { expect, test } from 'vitest'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter(file => file && !/\.(test|spec)\.tsx?$/.test(file))

/** What a file imports: rooms of the house as paths from the root, packages by name; types alone do not count. */
const importsOf = (file: string) => {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
    ),
  ]
  return found
    .map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
    .map(name =>
      name.startsWith('@/')
        ? name.slice(2)
        : name.startsWith('.')
          ? normalize(`${dirname(file)}/${name}`)
          : `package:${name}`,
    )
}

const rooms: { room: RegExp; never: RegExp; more: number }[] = [
  { room: /^lib\/report\//, never: /^(?!lib\/report\/|package:zod\/mini$)/, more: 10 },
  { room: /^lib\/formats\//, never: /^(?!lib\/(report|formats)\b)/, more: 5 },
  { room: /^lib\/rules\//, never: /^(?!lib\/(report|formats|rules)\b)/, more: 5 },
  {
    room: /^lib\/mirror\//,
    never:
      /^(?!lib\/(mirror|open|compare)\b|lib\/desk\/(editions|listing|roster|searching)$|package:(zod|parse5|node:))/,
    more: 3,
  },
  { room: /^lib\/open\//, never: /^(?!lib\/(open|report|formats)\b|package:zod$)/, more: 2 },
  { room: /^lib\/compare\//, never: /^(?!lib\/(compare|report|formats)\b)/, more: 4 },
  { room: /^lib\/search\//, never: /^(?!lib\/search\b)/, more: 1 },
  { room: /^db\/(?!drizzle\.config)/, never: /^(app|components|lib\/(desk|server))\b|package:(next|react)/, more: 5 },
  {
    room: /^lib\/files\//,
    never: /^(app|components|db)\b|^lib\/(desk|server|words|settings)\b|^package:(next|react|drizzle)(?!-)/,
    more: 20,
  },
  { room: /^lib\/desk\//, never: /^(app|components)\b|^package:(next|react)(?!-)/, more: 10 },
  { room: /^components\//, never: /^(db|app)\b|^lib\/desk\b|^package:(next-auth|drizzle)/, more: 20 },
  { room: /^app\//, never: /^db\b|^package:drizzle/, more: 10 },
]

test.each(rooms.map(room => [String(room.room), room] as const))(
  'the room %s imports only what it may',
  (_, { room, never, more }) => {
    const inside = files.filter(file => room.test(file))
    expect(inside.length).toBeGreaterThan(more)
    const breaches = inside.flatMap(file =>
      importsOf(file)
        .filter(name => never.test(name))
        .map(name => `${file} → ${name}`),
    )
    expect(breaches).toEqual([])
  },
)

test.each([
  ['editions', ['edition']],
  ['listing', ['standing']],
  ['open-data', ['edition', 'standing', 'YEAR_OF_IDS']],
  ['roster', ['organ', 'standing']],
  ['searching', ['searchable', 'standing', 'YEAR_OF_IDS']],
])('the public’s door %s sees no table but what is public', (door, allowed) => {
  const file = `lib/desk/${door}.ts`
  const ours = /^lib\/desk\/(?!(store|listing)$)/
  expect(importsOf(file).filter(name => ours.test(name))).toEqual([])
  const tables = /import\s*\{([^}]*)\}\s*from '@\/db\/schema'/.exec(readFileSync(file, 'utf8'))?.[1]
  expect(
    tables
      ?.split(',')
      .map(name => name.trim())
      .filter(Boolean),
  ).toEqual(allowed)
})

test('nothing below the public pages knows of sessions', () => {
  const pages = files.filter(file => file.startsWith('app/(public)/'))
  expect(pages.length).toBeGreaterThan(3)
  expect(
    pages
      .flatMap(importsOf)
      .filter(name =>
        /app\/(auth|viewer|door)|lib\/desk\/(?!(editions|listing|searching|open-data|roster)$)/.test(name),
      ),
  ).toEqual([])
})

test('labels of the law stand in the declarations alone', () => {
  const labels = [
    '本年新收政府信息公开申请数量',
    '结转下年度继续办理',
    '属于行政执法案卷',
    '未经复议直接起诉',
    '本年处理决定数量',
    '对外公开总数量',
  ]
  const elsewhere = files.filter(file => !/^lib\/(formats|rules)\//.test(file) && !file.startsWith('db/sample/'))
  const spelled = elsewhere.flatMap(file =>
    labels.filter(label => readFileSync(file, 'utf8').includes(`'${label}`)).map(label => `${file}: ${label}`),
  )
  expect(spelled).toEqual([])
})

test('each function that a pure room gives to others says what it gives', () => {
  const silent = files
    .filter(file => !file.includes('/trial/'))
    .filter(file => /^lib\/(report|formats|rules|compare|search|open|files)\//.test(file))
    .flatMap(file => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return lines
        .filter(
          (line, at) => /^export (async )?function/.test(line) && !/\*\/$|^export function/.test(lines[at - 1] ?? ''),
        )
        .map(line => `${file}: ${line}`)
    })
  expect(silent).toEqual([])
})
