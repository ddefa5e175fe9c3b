// The scripts of the public pages: 年报体检 reads and checks files in the browser (readers of heavy formats become files
// of their own, fetched when one is needed); a report can be read aloud; a chart saved as PNG; the mirror's search.
import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Writes public/checkup.js and its parts anew. */
export async function bundleCheckup(folder = 'public') {
  for (const file of readdirSync(folder)) if (/^checkup(-[A-Z0-9]+)?\.js$/.test(file)) rmSync(join(folder, file))
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: {
      checkup: 'components/checkup/mount.tsx',
      'mirror-search': 'components/mirror/search.ts',
      'chart-png': 'components/charts/png.ts',
      'read-aloud': 'components/report/read-aloud.ts',
    },
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
    metafile: true,
    logLevel: 'warning',
  })
  // Names are known only now: the script fetches these files while it rests.
  const parts = Object.keys(metafile.outputs).map(file => basename(file))
  const others = parts.filter(file => !['checkup.js', 'chart-png.js', 'read-aloud.js'].includes(file))
  appendFileSync(join(folder, 'checkup.js'), `\nglobalThis.checkupParts=${JSON.stringify(others)}\n`)
}
