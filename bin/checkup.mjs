// The one script of the public pages: 年报体检 reads and checks files in the browser. Readers of heavy formats become
// files of their own, fetched when one is needed.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Writes public/checkup.js and its parts anew. */
export async function bundleCheckup(folder = 'public') {
  for (const file of readdirSync(folder)) if (/^checkup(-[A-Z0-9]+)?\.js$/.test(file)) rmSync(join(folder, file))
  const { build } = await import('esbuild')
  await build({
    entryPoints: { checkup: 'components/checkup/mount.tsx', 'mirror-search': 'components/mirror/search.ts' },
    outdir: folder,
    chunkNames: 'checkup-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  })
}
