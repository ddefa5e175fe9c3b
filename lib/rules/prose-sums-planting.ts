import { check } from '.'
import type { Finding } from './rule'

/** What the rules on arithmetic say of an overview; for tests. */
export function arithmeticOf(overview: string): Finding[] {
  const report = {
    format: '2021',
    year: 2023,
    kind: 'own',
    organ: { name: '竹屿县民政局' },
    title: '',
    narratives: { overview },
    figures: {},
  } as const
  return check({ report }).filter(one => ['RN-5', 'RN-9', 'K-23'].includes(one.rule))
}

/** In {right|wrong} the right figures make a passage without fault; each wrong one alone makes a faulty one. */
export function planted(text: string): { readonly sound: string; readonly broken: readonly string[] } {
  const slot = /\{([^|}]*)\|([^}]*)\}/g
  const write = (bad?: number) => {
    let at = -1
    return text.replace(slot, (_, right: string, wrong: string) => {
      at++
      return at === bad ? wrong : right
    })
  }
  return { sound: write(), broken: [...text.matchAll(slot)].map((_, at) => write(at)) }
}
