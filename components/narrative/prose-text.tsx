import { type Inline, inlineText, type Paragraph } from '@/lib/report/narrative'
import { sentenceName, sentencesOf } from '@/lib/report/sentences'

/** With `linked`, live figures lead to their cells; with `nameOf`, sentences can be linked to: on the page that is the report. */
export const ProseParagraphs = ({
  paragraphs,
  linked,
  nameOf,
}: {
  paragraphs: readonly Paragraph[]
  linked?: boolean
  nameOf?: (part: number) => string
}) =>
  paragraphs.map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
    <ProseParagraph key={at} paragraph={paragraph} linked={linked} name={nameOf?.(at + 1)} />
  ))

export const ProseParagraph = ({
  paragraph: { content = [] },
  linked,
  name,
}: {
  paragraph: Paragraph
  linked?: boolean
  name?: string
}) => (
  <p>
    {name === undefined ? (
      <ProseText content={content} linked={linked} />
    ) : (
      bySentence(content).map((sentence, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no name but their place
        <span key={at} id={sentenceName(name, at + 1)}>
          <ProseText content={sentence} linked={linked} />
        </span>
      ))
    )}
  </p>
)

/** The runs of a paragraph, cut where a sentence ends. */
const bySentence = (content: readonly Inline[]): Inline[][] => {
  const waiting = [...content]
  return sentencesOf(inlineText(content)).map(({ length }) => {
    const sentence: Inline[] = []
    for (let left = length; left > 0; ) {
      const run = waiting.shift()
      if (!run) break
      const text = run.text.slice(0, left)
      left -= text.length
      sentence.push({ ...run, text })
      if (text.length < run.text.length) waiting.unshift({ ...run, text: run.text.slice(text.length) })
    }
    return sentence
  })
}

export const ProseText = ({ content = [], linked }: { content?: readonly Inline[]; linked?: boolean }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no name but their place
  content.map((part, at) => <Run key={at} part={part} linked={linked} />)

const Run = ({ part: { text, figure, marks }, linked }: { part: Inline; linked?: boolean }) => {
  const shown =
    linked && figure ? (
      <a href={`#${figure}`} className="live-figure">
        {text}
      </a>
    ) : (
      text
    )
  return marks?.length ? <strong>{shown}</strong> : shown
}
