import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'

/** So much less than the portal itself a thread asks of the processor: pages go first. */
const BEHIND = 10

/** Answers the questions that come to this thread, one after another. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  standBack()
  parentPort?.on('message', async (question: Question) => {
    try {
      parentPort?.postMessage({ answer: await answer(question) })
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? `${error.stack}` : String(error) })
    }
  })
  parentPort?.postMessage('ready')
}

/** Linux weighs each thread by itself; elsewhere this would slow the whole portal down. */
function standBack(): void {
  try {
    if (process.platform === 'linux') setPriority(BEHIND)
  } catch {
    // A machine that forbids it shares evenly.
  }
}
