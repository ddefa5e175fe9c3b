import { expect, test } from 'vitest'
import { filesOf, nameOfText } from './pasted'

const clipboard = (held: Record<string, string>, files: File[] = []) =>
  ({ files, types: Object.keys(held), getData: (type: string) => held[type] ?? '' }) as unknown as DataTransfer

test('rows with tabs between are a table, all else is text', () => {
  expect(nameOfText('新收\t1\t2\n结转\t0\t0\n', '2024')).toBe('粘贴的表格（2024年）.tsv')
  expect(nameOfText('一段文字\n又一段\t文字', '')).toBe('粘贴的文字.txt')
})

test('a page is taken before its plain text, files only where there is no page, blanks not at all', async () => {
  const [page] = filesOf(clipboard({ 'text/html': '<table><tr><td>1</td></tr></table>', 'text/plain': '1' }), '2024')
  expect(page?.name).toBe('粘贴的内容（2024年）.html')
  expect(await page?.text()).toContain('<td>1</td>')
  const file = new File(['x'], '年报.docx')
  expect(filesOf(clipboard({ Files: '' }, [file]), '')).toEqual([file])
  expect(filesOf(clipboard({ 'text/plain': ' \n ' }), '')).toEqual([])
})
