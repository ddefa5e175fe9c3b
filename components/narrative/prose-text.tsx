import type { Inline, Paragraph } from '@/lib/report/narrative'

export const ProseParagraphs = ({ paragraphs }: { paragraphs: readonly Paragraph[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
  paragraphs.map((paragraph, at) => <ProseParagraph key={at} paragraph={paragraph} />)

export const ProseParagraph = ({ paragraph }: { paragraph: Paragraph }) => (
  <p>
    <ProseText content={paragraph.content} />
  </p>
)

export const ProseText = ({ content = [] }: { content?: readonly Inline[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no name but their place
  content.map((part, at) => (part.marks?.length ? <strong key={at}>{part.text}</strong> : part.text))
