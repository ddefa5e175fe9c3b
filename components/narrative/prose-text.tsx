import type { Inline, Paragraph } from '@/lib/report/narrative'

export const ProseParagraphs = ({ paragraphs }: { paragraphs: readonly Paragraph[] }) =>
  paragraphs.map((paragraph, at) => <ProseParagraph key={at} paragraph={paragraph} />)

export const ProseParagraph = ({ paragraph }: { paragraph: Paragraph }) => (
  <p>
    <ProseText content={paragraph.content} />
  </p>
)

export const ProseText = ({ content = [] }: { content?: readonly Inline[] }) =>
  content.map((part, at) => (part.marks?.length ? <strong key={at}>{part.text}</strong> : part.text))
