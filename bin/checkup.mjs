// The scripts of the public pages: 年报体检 reads files in a worker of the browser (readers of heavy formats become files
// of their own) and checks them; how far a zip is;
// a report can be read aloud; a chart saved as PNG; the mirror's search.
import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes public/checkup.js and its parts anew. */
export async function bundleCheckup(folder = 'public') {
  for (const file of readdirSync(folder)) if (/^checkup[\w.-]*\.js(on)?$/.test(file)) rmSync(join(folder, file))
  const { build } = await import('esbuild')
  await build({
    entryPoints: {
      checkup: 'components/checkup/mount.tsx',
      'checkup-reader': 'components/checkup/reader.ts',
      archive: 'components/finding/archive-download.ts',
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
    logLevel: 'warning',
  })
  writeFileSync(join(folder, 'checkup-cmaps.json'), JSON.stringify(characterTables()))
  // The name is known only now; with its hash the browser may keep the file, and start it again without a network.
  const reader = join(folder, 'checkup-reader.js')
  const hash = createHash('sha256').update(readFileSync(reader)).digest('hex').slice(0, 8).toUpperCase()
  renameSync(reader, join(folder, `checkup-reader-${hash}.js`))
  appendFileSync(
    join(folder, 'checkup.js'),
    `\nglobalThis.checkupReader=new URL("checkup-reader-${hash}.js",import.meta.url).href\n`,
  )
}

const TABLES = 'node_modules/pdfjs-dist/cmaps'

/** The predefined tables of the simplified characters, as PDF readers of Chinese files need them. */
function characterTables() {
  const wanted = /^(?:GB|UniGB-U(?:CS2|TF16)|Adobe-GB1)/
  const files = readdirSync(TABLES).filter(file => wanted.test(file) && file.endsWith('.bcmap'))
  return Object.fromEntries(files.map(file => [file, readFileSync(join(TABLES, file), 'base64')]))
}
