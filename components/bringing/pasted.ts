import { words } from '@/lib/words/in-browser'

/**
 * What the clipboard holds, as files that the readers know: files that were copied, else a page or a table, else text.
 * The year goes into the name, where the readers look when the content names none.
 */
export function filesOf(data: DataTransfer, year: string): File[] {
  if (data.files.length > 0 && !data.types.includes('text/html')) return [...data.files]
  const page = data.getData('text/html')
  if (page.trim()) {
    const name = `${words().bringing.pasted.page(year)}.html`
    return [new File([`<!doctype html><meta charset="utf-8">${page}`], name)]
  }
  const text = data.getData('text/plain')
  return text.trim() ? [new File([text], nameOfText(text, year))] : []
}

/** Rows with tabs between are a table, all else is text. */
export function nameOfText(text: string, year: string): string {
  const said = words().bringing.pasted
  const rows = text.split('\n').filter(line => line.trim())
  const isTable = rows.length > 1 && rows.every(line => line.includes('\t'))
  return isTable ? `${said.table(year)}.tsv` : `${said.text(year)}.txt`
}
