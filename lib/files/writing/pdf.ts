import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Copy, layOutCopy } from './copy'
import { pdfData } from './pdf-data'
import { finish } from './pdf-finish'

/** Where the program stands: templates and packages are found from here, in scripts and in the built portal. */
const HOME = process.cwd()
const TEMPLATE = join(HOME, 'lib/files/writing/report.typ')
const FONTS = ['400Regular', '700Bold'].map(weight =>
  join(HOME, `node_modules/@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`),
)
/** So many compilations a memory of layout is kept. */
const REMEMBERED = 2

/** A report as a tagged PDF, PDF/A-2a and PDF/UA-1, in the fonts of `fontsDir` where they lie there. */
export function writePdf(copy: Copy, fontsDir = ''): Uint8Array {
  const print = typeset(copy, fontsDir)
  try {
    return finish(print('a-2a'), true)
  } catch {
    // A sign that no font at hand can draw: the text is kept, the standards cannot be claimed.
    return finish(print('1.7'), false)
  }
}

/** Sets a report in pages; what comes back prints them in a standard, and refuses where they do not keep it. */
export function typeset(copy: Copy, fontsDir = ''): (standard: 'a-2a' | 'ua-1' | '1.7') => Uint8Array {
  const typst = compilerFor(fontsDir)
  const report = JSON.stringify(pdfData(layOutCopy(copy)))
  const compiled = typst.compile({ mainFilePath: TEMPLATE, inputs: { report } })
  const pages = compiled.result
  if (!pages) throw new Error(`report.typ: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  typst.evictCache(REMEMBERED)
  return standard => typst.pdf(pages, { pdfStandard: standard })
}

const compilers = new Map<string, NodeCompiler>()

function compilerFor(fontsDir: string): NodeCompiler {
  const known = compilers.get(fontsDir)
  if (known) return known
  const own =
    fontsDir && existsSync(fontsDir)
      ? readdirSync(fontsDir)
          .filter(isFont)
          .map(name => join(fontsDir, name))
      : []
  const made = NodeCompiler.create({
    workspace: join(HOME, 'lib/files/writing'),
    fontArgs: [{ fontBlobs: [...own, ...FONTS].map(path => readFileSync(path)) }],
  })
  compilers.set(fontsDir, made)
  return made
}

function isFont(name: string): boolean {
  return /\.(ttf|otf|ttc|otc)$/i.test(name)
}
