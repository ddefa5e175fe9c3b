import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
]

/** A browser that starts: Playwright's own, one of this machine, the one inside an npm package, one from apt. */
export async function findBrowser(): Promise<string> {
  const found =
    [chromium.executablePath(), ...onPath(), ...PLACES].find(starts) ??
    [await packaged()].find(starts) ??
    [...installed('chromium'), ...onPath()].find(starts)
  if (!found) throw new Error('No Chromium starts here. Install one: npx playwright install chromium')
  ensureChineseFont()
  return found
}

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name)))
}

async function packaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ''
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath().catch(() => '')
}

/** Without a Chinese font screenshots show boxes and widths differ; the tests still hold. */
function ensureChineseFont(): void {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (listed.status === 0 && listed.stdout.trim() === '') installed('fonts-noto-cjk')
}

function installed(name: string): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], timeout: 120_000 })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: ['ignore', 2, 2],
      timeout: 300_000,
    })
    return ['/usr/bin/chromium']
  } catch {
    return []
  }
}
