import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,bin,components,db,lib,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: false,
    // A busy machine is no failure: a test that must not be slow measures its own time of the processor.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
