// Before every start: installs when the lock and what is installed differ, builds when the sources changed.
// It runs on a fresh clone, so it uses nothing but Node.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleCheckup } from './checkup.mjs'
import { endWithNpm } from './npm-parent.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const STAMP = '.build/stamp'
const SOURCES = [
  'app',
  'components',
  'db',
  'lib',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'bin/checkup.mjs',
  'bin/prepare.mjs',
]

endWithNpm()
await prepare()

async function prepare() {
  if (!isInstalled()) await install()
  const sources = hashOf(SOURCES)
  if (isBuilt(sources)) return
  await build()
  writeFileSync(STAMP, sources)
}

/** Compares what npm noted about node_modules with the lock; packages for other platforms may be absent. */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json')
    const there = packagesOf('node_modules/.package-lock.json')
    return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
      if (path === '' || link) return true
      return there[path] ? there[path].version === version : Boolean(optional || devOptional)
    })
  } catch {
    return false
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

async function install() {
  say('正在安装依赖……')
  const flags = ['--include=dev', '--no-audit', '--no-fund']
  if ((await npm('ci', ...flags)) !== 0 && (await npm('install', ...flags)) !== 0) stop('安装依赖没有成功。')
}

function npm(...words) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? run(process.execPath, [own, ...words]) : run('npm', words, process.platform === 'win32')
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !/\.test\.tsx?$/.test(file))
    .sort()
}

function isBuilt(sources) {
  const built = ['server', 'reader', 'writer'].map(name => `.build/${name}.mjs`)
  const parts = ['.next/BUILD_ID', ...built, 'public/checkup.js', STAMP]
  return parts.every(part => existsSync(part)) && readFileSync(STAMP, 'utf8') === sources
}

async function build() {
  say('正在构建……')
  mkdirSync('.build', { recursive: true })
  writeFileSync(STAMP, '')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  if ((await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], false, env)) !== 0)
    stop('构建没有成功。')
  await bundleCheckup()
  rmSync('.build/parts', { recursive: true, force: true })
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: {
      server: 'lib/server/main.ts',
      reader: 'lib/files/reading/worker-entry.ts',
      writer: 'lib/files/writing/worker-entry.ts',
    },
    outdir: '.build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // what is imported late must be read late: it needs what Next sets up
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    packages: 'external',
    // tsconfig says the same, but there a missing file would pass for a package and fail only at the start
    alias: { '@': process.cwd(), 'next/link': 'next/link.js', 'next/navigation': 'next/navigation.js' },
    loader: { '.css': 'empty' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  })
}

function run(command, words, shell = false, env = process.env) {
  const child = spawn(command, words, { stdio: ['inherit', 2, 2], shell, env })
  const pass = signal => child.kill(signal)
  process.once('SIGTERM', pass)
  return new Promise(resolve => {
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass)
      if (signal) process.exit(1)
      resolve(code)
    })
  })
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(why) {
  say(why)
  process.exit(1)
}
