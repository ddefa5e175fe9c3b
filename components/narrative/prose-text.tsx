import type { Inline, Paragraph } from '@/lib/report/narrative'

/** With `linked`, live figures lead to their cells: on the page that shows the tables too. */
export const ProseParagraphs = ({ paragraphs, linked }: { paragraphs: readonly Paragraph[]; linked?: boolean }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
  paragraphs.map((paragraph, at) => <ProseParagraph key={at} paragraph={paragraph} linked={linked} />)

export const ProseParagraph = ({ paragraph, linked }: { paragraph: Paragraph; linked?: boolean }) => (
  <p>
    <ProseText content={paragraph.content} linked={linked} />
  </p>
)

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
