import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaver, type Reply } from './saver'

type Request = { seen: number; changes: Record<string, string> }
type Answer = Reply & { version?: number; stored?: Record<string, string> }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that keeps texts by version, slow enough to type into; `fate` decides how each save ends. */
function office() {
  const server = { version: 1, texts: {} as Record<string, string>, received: [] as Request[], takes: 100 }
  let fate: (request: Request) => Answer | 'lost' | 'silent' = request => {
    if (request.seen !== server.version) return { outcome: 'stale', version: server.version, stored: server.texts }
    Object.assign(server.texts, request.changes)
    server.version++
    return { outcome: 'saved', at: Date.now(), version: server.version }
  }
  const normal = fate
  const send = (request: Request) =>
    new Promise<Answer>((resolve, reject) => {
      server.received.push(request)
      setTimeout(() => {
        const end = fate(request)
        if (end === 'lost') reject(new TypeError('fetch failed'))
        else if (end !== 'silent') resolve(end)
      }, server.takes)
    })

  const desk = { seen: 1, unsaved: {} as Record<string, string>, mayMove: true }
  const saver = createSaver<Request, Answer>({
    collect: () =>
      Object.keys(desk.unsaved).length > 0 ? { seen: desk.seen, changes: { ...desk.unsaved } } : undefined,
    send,
    stored: (request, answer) => {
      desk.seen = (answer as Answer).version ?? desk.seen
      for (const [cell, text] of Object.entries(request.changes))
        if (desk.unsaved[cell] === text) delete desk.unsaved[cell]
    },
    overtaken: (_, answer) => {
      if (desk.mayMove) desk.seen = (answer as Answer).version ?? desk.seen
      return desk.mayMove
    },
  })
  const type = (cell: string, text: string) => {
    desk.unsaved[cell] = text
    saver.touch()
  }
  return {
    server,
    desk,
    saver,
    type,
    ends: (next: typeof fate) => {
      fate = next
    },
    works: () => {
      fate = normal
    },
  }
}

describe('autosave', () => {
  it('waits for a pause in typing and sends once what changed', async () => {
    const { server, saver, type } = office()
    type('a', '1')
    await vi.advanceTimersByTimeAsync(400)
    type('b', '2')
    await vi.advanceTimersByTimeAsync(400)
    expect(server.received).toHaveLength(0)
    expect(saver.state().stage).toBe('waiting')
    await vi.advanceTimersByTimeAsync(200)
    expect(saver.state().stage).toBe('saving')
    await vi.advanceTimersByTimeAsync(100)
    expect(server.received).toEqual([{ seen: 1, changes: { a: '1', b: '2' } }])
    expect(saver.state()).toEqual({ stage: 'saved', at: Date.now() })
  })

  it('does not put a save off for ever while someone types on', async () => {
    const { server, type } = office()
    for (let at = 0; at < 15; at++) {
      type('a', String(at))
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(server.received).toHaveLength(1)
  })

  it('keeps one save in flight and sends what was typed meanwhile after it, on the new version', async () => {
    const { server, desk, type, saver } = office()
    server.takes = 5_000
    type('a', '1')
    await vi.advanceTimersByTimeAsync(700)
    for (let at = 2; at < 30; at++) {
      type('a', String(at))
      type(`c${at}`, 'x')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(server.received).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(server.received).toHaveLength(2)
    expect(server.received[1]).toMatchObject({ seen: 2, changes: { a: '29', c2: 'x', c29: 'x' } })
    await vi.advanceTimersByTimeAsync(6_000)
    expect(server.texts.a).toBe('29')
    expect(desk.unsaved).toEqual({})
    expect(saver.state().stage).toBe('saved')
  })

  it('tries again, slower each time, when the line is dead, and at once when told that it is back', async () => {
    const { server, saver, type, ends, works } = office()
    ends(() => 'lost')
    type('a', '1')
    await vi.advanceTimersByTimeAsync(700)
    expect(saver.state()).toMatchObject({ stage: 'offline', tries: 1 })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received.length).toBeGreaterThan(3)
    expect(server.received.length).toBeLessThan(8)
    type('b', '2')
    works()
    saver.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect(server.texts).toEqual({ a: '1', b: '2' })
    expect(saver.state().stage).toBe('saved')
  })

  it('gives a silent line up, and comes right when the lost answer was a stored one', async () => {
    const { server, saver, type, ends, works, desk } = office()
    ends(request => {
      Object.assign(server.texts, request.changes)
      server.version++
      return 'silent'
    })
    type('a', '1')
    await vi.advanceTimersByTimeAsync(21_000)
    expect(saver.state().stage).toBe('offline')
    works()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saver.state().stage).toBe('saved')
    expect(server.received.map(request => request.seen)).toEqual([1, 1, 2])
    expect(desk.unsaved).toEqual({})
  })

  it('moves onto a newer version and goes on, or waits for the person to choose', async () => {
    const { server, saver, type, desk } = office()
    server.version = 5
    type('a', '1')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.received.map(request => request.seen)).toEqual([1, 5])
    expect(saver.state().stage).toBe('saved')

    server.version = 9
    desk.mayMove = false
    type('a', '2')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saver.state().stage).toBe('conflict')
    type('b', '3')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.received).toHaveLength(3)
    desk.seen = 9
    saver.flush()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.texts).toEqual({ a: '2', b: '3' })
  })

  it('holds everything while signed out, and sends it after the sign-in', async () => {
    const { server, saver, type, ends, works } = office()
    ends(() => ({ outcome: 'signedOut', say: '登录已过期' }))
    type('a', '1')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(saver.state()).toMatchObject({ stage: 'signedOut' })
    type('b', '2')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toHaveLength(1)
    works()
    saver.flush()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.texts).toEqual({ a: '1', b: '2' })
  })

  it('says why a save is barred, and asks again only when something changes', async () => {
    const { server, saver, type, ends } = office()
    ends(() => ({ outcome: 'barred', say: '年报已提交审核' }))
    type('a', '1')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.state()).toEqual({ stage: 'barred', say: '年报已提交审核' })
    expect(server.received).toHaveLength(1)
    type('a', '2')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.received).toHaveLength(2)
  })

  it('sends nothing when a change was taken back before the pause', async () => {
    const { server, saver, type, desk } = office()
    type('a', '1')
    delete desk.unsaved.a
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.received).toHaveLength(0)
    expect(saver.state().stage).toBe('saved')
  })
})
