import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { FLAGS, findBrowser } from './browser'

// Found once: the workers load this file too and inherit the environment.
process.env.PORTAL_BROWSER ??= await findBrowser()

/** Every worker starts the built portal itself, on its own port and data folder: see portal.ts. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: availableParallelism(),
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.PORTAL_BROWSER, args: FLAGS },
  },
})
