import { doubledIn } from './form-doubled-words'
import { typoIn } from './form-typos'
import { withoutAddresses } from './letters'
import { sentencesOf } from './passages'
import type { Rule } from './rule'

const doubledMarks = /([，。；：、！,;])\s*\1|[，、；：][。；]|。[，、；：]|[，、][，、]|；[，、]|[“《](?=[，。；、])/
const halves = [
  { name: '书名号', open: /《/g, close: /》/g },
  { name: '引号', open: /“/g, close: /”/g },
  { name: '括号', open: /[（(]/g, close: /[）)]/g },
]

/** Slips of the keyboard: marks and words typed twice, a mark without its half, certain misspellings. */
export const formDoubled: Rule = {
  id: 'K-32',
  weight: 'note',
  holds: '没有重复的标点和词语，引号、括号成对，没有错别字',
  source: '已公布年报和各地网站检查通报中的常见差错',
  example: '“完善目录，，定期更新”“重大政策的的出台”',
  mend: '删去多出的标点或词语；确实无误的可以不改',
  check: look =>
    sentencesOf(look).flatMap(({ section, text }) => {
      const say = faultOf(withoutAddresses(text))
      return say ? [{ addresses: [], place: { section, quote: text }, say }] : []
    }),
}

function faultOf(text: string): string | undefined {
  const marks = doubledMarks.exec(text)
  if (marks) return `标点重复或相连：“${context(text, marks.index, marks[0].length)}”`
  const words = doubledIn(text.replace(/\s+/g, ''))
  if (words) return `“${words}”重复`
  const typo = typoIn(text.replace(/\s+/g, ''))
  if (typo) return `“${typo.wrong}”应当是“${typo.right}”`
  return unpaired(text)
}

function context(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 4), at + length + 4)
}

/** The mark of a pair that stands alone in a sentence. */
function unpaired(text: string): string | undefined {
  const words = text.replace(/(?:^|(?<=[；。，、：\s]))[\d一二三四五六七八九十]{1,2}[）)]/g, '')
  for (const { name, open, close } of halves) {
    const opened = words.match(open)?.length ?? 0
    const closed = words.match(close)?.length ?? 0
    if (opened !== closed) return `${name}不成对：左${opened}个，右${closed}个`
  }
}
