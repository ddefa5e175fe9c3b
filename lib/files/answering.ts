import { setPriority } from 'node:os'

/** What a process apart says: that it is ready, an answer, or what went wrong. */
export type FromApart<Answer> = { readonly ready: true } | { readonly answer: Answer } | { readonly error: string }

/** So much less than the portal itself a process apart asks of the processor: pages go first. */
const BEHIND = 10

/** Whether this process was started ahead, with time to practise. */
export const isPrepared = (): boolean => process.argv.includes('prepared')

/** Answers the questions that come to this process, one after another, until nobody is there to ask. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  const say = (words: FromApart<Answer>) => process.send?.(words)
  process.on('message', async ({ question }: { question: Question }) => {
    try {
      say({ answer: await answer(question) })
    } catch (error) {
      say({ error: error instanceof Error ? `${error.stack}` : String(error) })
    }
  })
  process.on('disconnect', () => process.exit())
  standBack()
  say({ ready: true })
}

function standBack(): void {
  try {
    setPriority(BEHIND)
  } catch {
    // A machine that forbids it shares evenly.
  }
}
