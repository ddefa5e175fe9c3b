import { decodeText, isBinary } from './encoding'
import { refuse } from './limits'
import type { Package } from './zip'

export type Kind = 'zip' | 'pdf' | 'html' | 'json' | 'csv' | 'text'

const starts = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, at) => bytes[at] === byte)

/** What a file is, by its content; its name only tells text tables from text. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) refuse('这是一个空文件')
  if (starts(bytes, 0x50, 0x4b)) return 'zip'
  if (holds(bytes, '%PDF-')) return 'pdf'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(oldOffice(bytes, name))
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    refuse('这是 RTF 文件（有的扩展名是 doc），请用 Word 或 WPS 另存为 docx 再上传')
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf))
    refuse('这是压缩包，请先解开，再上传里面的年报')
  if (starts(bytes, 0x43, 0x41, 0x4a)) refuse('这是 CAJ 文件，请另存为 PDF 再上传')
  if (isPicture(bytes)) refuse('这是图片，读不出里面的文字和表格，请上传 Word、网页、工作簿或有文字的 PDF')
  if (isBinary(bytes)) refuse('不认识这种文件：能读取 docx、xlsx、PDF、网页、csv、txt、md 和本系统的 JSON')
  const head = decodeText(bytes.subarray(0, 4096)).trimStart()
  if (/^MIME-Version:|^From:\s[\s\S]*?\nContent-Type:\s*multipart/i.test(head))
    refuse('这是单个文件网页（mht），请在浏览器里另存为“网页，仅 HTML”再上传')
  if (
    /^<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?(?:Workbook|wordDocument|package|document)\b/.test(head)
  )
    refuse('这是 XML 格式的办公文件，请用 Word、Excel 或 WPS 另存为 docx、xlsx 再上传')
  if (
    !(/\.(?:md|markdown|txt)$/i.test(name) && /^[^<]/.test(head)) &&
    /<(?:!doctype\s+html|html|head|body|div|table|p|meta|span)\b/i.test(head) &&
    /^\s*<|<(?:html|body|table)\b/i.test(head)
  )
    return 'html'
  if (/^[[{]/.test(head) && /\.json$/i.test(name)) return 'json'
  if (/^\{\s*"/.test(head)) return 'json'
  return /\.(?:csv|tsv)$/i.test(name) ? 'csv' : 'text'
}

/** Which office file a zip holds. */
export function officeKindOf(file: Package): 'docx' | 'xlsx' {
  if (file.has('word/document.xml')) return 'docx'
  if (file.has('xl/workbook.xml')) return 'xlsx'
  if (file.has('OFD.xml')) refuse('这是 OFD 版式文件，请上传原来的 Word 文件，或者用 OFD 阅读器另存为 PDF 再上传')
  if (file.names.some(name => name.startsWith('ppt/'))) refuse('这是演示文稿，不是年报文件')
  if (file.has('xl/workbook.bin')) refuse('这是二进制工作簿（xlsb），请另存为 xlsx 再上传')
  if (file.has('content.xml')) refuse('这是 OpenDocument 文件，请另存为 docx 或 xlsx 再上传')
  if (file.names.some(name => name.startsWith('word/'))) return 'docx'
  return refuse('这是压缩包，请先解开，再上传里面的年报')
}

/** Old Word and Excel files, those of WPS, and encrypted new ones, share one container. */
function oldOffice(bytes: Uint8Array, name: string): string {
  if (holdsWide(bytes, 'EncryptedPackage')) return '文件设了密码，打不开：请去掉密码后再上传'
  if (/\.et$/i.test(name)) return '这是 WPS 表格文件（et），请用 WPS 另存为 xlsx 再上传'
  if (/\.xls$/i.test(name) || holdsWide(bytes, 'Workbook')) return '这是旧版 Excel 文件（xls），请另存为 xlsx 再上传'
  if (/\.(?:ppt|dps)$/i.test(name) || holdsWide(bytes, 'PowerPoint Document')) return '这是演示文稿，不是年报文件'
  if (/\.wps$/i.test(name)) return '这是 WPS 文字文件（wps），请用 WPS 另存为 docx 再上传'
  if (/\.msg$/i.test(name) || holdsWide(bytes, '__properties_version')) return '这是邮件，请上传里面的附件'
  return '这是旧版 Word 文件（doc），请用 Word 或 WPS 另存为 docx 再上传'
}

function holds(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes(text)
}

function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].join('\0')
  const from = Math.min(bytes.length, 2_000_000)
  return new TextDecoder('latin1').decode(bytes.subarray(0, from)).includes(wide)
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    starts(bytes, 0x42, 0x4d) ||
    starts(bytes, 0x49, 0x49, 0x2a, 0x00) ||
    starts(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
    (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) ||
    ['heic', 'heix', 'mif1', 'avif'].includes(new TextDecoder('latin1').decode(bytes.subarray(8, 12)))
  )
}
