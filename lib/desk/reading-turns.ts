import { processWide } from '@/lib/process-wide'
import { Turns } from './turns'

/**
 * Files that people bring are read one at a time for each person and two at a time in all, so that the public's pages
 * keep a processor; what waits lies in memory and is therefore bounded.
 */
export const readingTurns = (): Turns =>
  processWide('reading-turns', () => new Turns({ atOnce: 2, waiting: 16, waitingEach: 4 }))
