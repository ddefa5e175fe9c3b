import { describe, expect, it } from 'vitest'
import { emptied } from './shutdown'
import { startTrial } from './trial'

describe('the end', () => {
  it('whoever is inside gets the answer; nobody new comes in', async () => {
    const trial = await startTrial(async (_request, response) => {
      await new Promise(resolve => setTimeout(resolve, 100))
      response.setHeader('content-type', 'text/html').end('<p>好</p>')
    })
    const inside = trial.ask('/office')
    await new Promise(resolve => setTimeout(resolve, 30))
    const gone = emptied(trial.server)
    await expect(trial.ask('/office')).rejects.toThrow()
    expect((await inside).status).toBe(200)
    await gone
  })

  it('whoever stays too long is let go', async () => {
    const trial = await startTrial(() => new Promise(() => {}))
    const inside = trial.ask('/office').catch(() => 'cut off')
    await new Promise(resolve => setTimeout(resolve, 30))
    await emptied(trial.server, 50)
    expect(await inside).toBe('cut off')
  })
})
