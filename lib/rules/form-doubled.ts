import { doubledIn } from './form-doubled-words'
import { typoIn } from './form-typos'
import { withoutAddresses } from './letters'
import { joined, type Sentence, sentencesOf } from './passages'
import { memoryOf } from './remembering'
import type { Found, Rule } from './rule'

const doubledMarks =
  /(?=[，。；：、！,;“《])(?:([，。；：、！,;])\s*\1|[，、；：][。；]|。[，、；：]|[，、][，、]|；[，、]|[“《](?=[，。；、])|^[，。；、])/
const halves = [
  { name: '书名号', open: /《/g, close: /》/g },
  { name: '引号', open: /“/g, close: /”/g },
  { name: '括号', open: /[（(]/g, close: /[）)]/g },
]

const numbering = /(?:^|(?<=[；。，、：\s]))[\d一二三四五六七八九十]{1,2}[）)]/g

/** Slips of the keyboard: marks and words typed twice, a mark without its half, certain misspellings. */
export const formDoubled: Rule = {
  id: 'K-32',
  weight: 'note',
  holds: '没有重复的标点和词语，引号、括号成对，没有错别字',
  source: '已公布年报和各地网站检查通报中的常见差错',
  example: '“完善目录，，定期更新”“重大政策的的出台”',
  mend: '删去多出的标点或词语；确实无误的可以不改',
  check: look => {
    const sentences = sentencesOf(look)
    return [
      ...sentences.flatMap((sentence, at) => {
        const say = slips.recall(sentence.text, () => slipIn(withoutAddresses(sentence.text)))
        return say ? [found(sentence, say, sentences[at - 1])] : []
      }),
      ...look.form.sections.flatMap(({ key }) => unpaired(sentences.filter(one => one.section === key))),
    ]
  },
}

/** A mark that follows the one that ended a sentence belongs to both. */
function found({ section, text }: Sentence, say: string, before?: Sentence): Found {
  const quote = before?.section === section && /^[，。；、]/.test(text) ? before.text + text : text
  return { addresses: [], place: { section, quote }, say }
}

const slips = memoryOf<string>(2_000)

/** What was typed amiss in a sentence; empty where nothing was. */
function slipIn(text: string): string {
  const marks = doubledMarks.exec(text)
  if (marks) return `标点重复或相连：“${context(text, marks.index, marks[0].length)}”`
  const letters = text.replace(/\s+/g, '')
  const words = doubledIn(letters)
  if (words) return `“${words}”重复`
  const typo = typoIn(letters)
  return typo ? `“${typo.wrong}”应当是“${typo.right}”` : ''
}

function context(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 4), at + length + 4)
}

/** The sentence of a section in which a mark lacks its half; halves in two sentences of the section are a pair. */
function unpaired(sentences: readonly Sentence[]): Found[] {
  const all = joined(sentences).replace(numbering, '')
  return halves.flatMap(({ name, open, close }) => {
    if (all.match(open)?.length === all.match(close)?.length) return []
    const counts = sentences
      .filter(({ text }) => /[《》“”（）()]/.test(text))
      .map(sentence => {
        const words = sentence.text.replace(numbering, '')
        return { sentence, opened: words.match(open)?.length ?? 0, closed: words.match(close)?.length ?? 0 }
      })
    const surplus = counts.reduce((sum, { opened, closed }) => sum + opened - closed, 0)
    const lone = counts.find(({ opened, closed }) => Math.sign(opened - closed) === Math.sign(surplus))
    return surplus === 0 || !lone ? [] : [found(lone.sentence, `${name}不成对：左${lone.opened}个，右${lone.closed}个`)]
  })
}
