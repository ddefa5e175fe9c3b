import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { limits, refuse, Unreadable } from './limits'
import type { Material, Piece } from './material'
import { Matrix } from './matrix'
import { pagePieces } from './pdf-page'
import { type Drawn, rulingsOf } from './pdf-rulings'
import { wordsOf } from './pdf-words'
import { mendLetters } from './plain'

/** Where the tables of Chinese character codes come from, for fonts that do not bring them: a folder ending in /, or by name. */
export interface PdfSettings {
  readonly cMapUrl?: string | undefined
  readonly cMapOf?: ((name: string) => Promise<Uint8Array>) | undefined
}

/** A PDF with a text layer: lines of text and ruled tables, page after page. */
export async function readPdf(bytes: Uint8Array, { cMapUrl, cMapOf }: PdfSettings = {}): Promise<Material> {
  if (!hasEnd(bytes)) refuse('文件不完整：PDF 没有结尾，可能没有下载完')
  const pdfjs = await loadParser()
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    cMapPacked: true,
    ...(cMapUrl && { cMapUrl }),
    ...(cMapOf && { BinaryDataFactory: tablesFrom(cMapOf) }),
  })
  try {
    return await inTime(loading.promise.then(document => materialOf(document, pdfjs.OPS)))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    return explain(error)
  } finally {
    await loading.destroy()
  }
}

function tablesFrom(cMapOf: (name: string) => Promise<Uint8Array>) {
  return class {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      return kind === 'cMapUrl' ? cMapOf(filename) : Promise.reject(new Error(`no ${kind} here`))
    }
  }
}

/** The parser pauses now and then, so that a page without end can be left. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Unreadable(`读这个 PDF 用了超过 ${limits.seconds} 秒，已经停止：文件可能不正常`))
    const timer = setTimeout(late, limits.seconds * 1000)
    void work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The parser works in the thread that calls it: it needs no second file, and stops when its thread is stopped. */
async function loadParser() {
  const shared: { pdfjsWorker?: unknown; DOMMatrix?: unknown } = globalThis as object
  shared.DOMMatrix ??= Matrix
  const parser = await import('pdfjs-dist/legacy/build/pdf.mjs')
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
  return parser
}

function explain(error: unknown): never {
  const name = error instanceof Error ? error.name : ''
  return refuse(
    name === 'PasswordException'
      ? 'PDF 设了密码，打不开：请去掉密码后再上传'
      : '文件不完整或已经损坏，不是能打开的 PDF',
  )
}

const TAIL = 4096

function hasEnd(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes('%%EOF')
}

type Operators = Awaited<ReturnType<typeof loadParser>>['OPS']

async function materialOf(document: PDFDocumentProxy, operators: Operators): Promise<Material> {
  if (document.numPages > limits.pages) refuse(`PDF 超过 ${limits.pages} 页，不是一份年报`)
  const pieces: Piece[] = []
  let letters = 0
  let pictures = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { words, drawn } = await contentOf(page, operators)
    letters += words.reduce((sum, word) => sum + word.text.length, 0)
    pictures += drawn.pictures.length
    pieces.push(...pagePieces(words, drawn, page.getViewport({ scale: 1 })))
    page.cleanup()
    if (pieces.length > limits.pieces) refuse('文字太长，不是一份年报')
  }
  if (letters < 30) refuse(pictures > 0 ? '这个 PDF 是扫描的图片，没有可以读取的文字' : '这个 PDF 里没有文字')
  const title = await titleOf(document)
  return { pieces, titles: title ? [title] : [], notes: [], wrapped: true }
}

async function contentOf(page: PDFPageProxy, operators: Operators) {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const list = await page.getOperatorList()
  const drawn: Drawn = rulingsOf(list, operators, viewport.transform)
  return { words: wordsOf(content.items, viewport.transform), drawn }
}

async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : ''
  return typeof title === 'string' ? mendLetters(title) : ''
}
