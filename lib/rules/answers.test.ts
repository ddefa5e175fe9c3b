import { describe, expect, test } from 'vitest'
import { type Answer, type Answered, blocking, type Gate, withAnswers } from './answers'
import { fingerprintOf } from './fingerprint'
import type { Finding, Rule, Weight } from './rule'

const ruleOf = (id: string, weight: Weight, over: Partial<Rule> = {}): Rule => ({
  ...{ id, weight, holds: '', source: '', mend: '', example: '', check: () => [] },
  ...over,
})
const rules = [
  ruleOf('hard', 'error'),
  ruleOf('years', 'error', { answer: 'override' }),
  ruleOf('soft', 'warning'),
  ruleOf('told', 'warning', { published: true }),
  ruleOf('mark', 'error', { answer: 'signOff' }),
  ruleOf('alike', 'warning', { needs: ['neighbours'] }),
  ruleOf('hint', 'note'),
]
const finding = (rule: string, weight = rules.find(({ id }) => id === rule)?.weight ?? 'note', say = ''): Finding => ({
  ...{ rule, weight, say, addresses: [], values: {} },
})
const answerTo = (one: Finding, kind: Answer['kind']): Answer => ({
  ...{ fingerprint: fingerprintOf(one), kind, text: '确实如此', by: 'a', name: '甲', at: 1, version: 1 },
})
const judged = (findings: Finding[], answers: Answer[] = []) => withAnswers(findings, answers, rules)
const stops = (gate: Gate, findings: Answered[]) => blocking(gate, findings, rules).map(({ rule }) => rule)

describe('what a finding asks for', () => {
  test('is decided by its rule and its weight', () => {
    const asked = judged(rules.map(({ id }) => finding(id)))
    expect(asked.map(({ rule, asks, published }) => [rule, asks, published])).toEqual([
      ['hard', undefined, false],
      ['years', 'override', true],
      ['soft', 'explanation', false],
      ['told', 'explanation', true],
      ['mark', 'signOff', false],
      ['alike', 'explanation', false],
      ['hint', undefined, false],
    ])
    const lighter = judged([finding('years', 'warning'), finding('mark', 'warning'), finding('mark', 'note')])
    expect(lighter.map(({ asks }) => asks)).toEqual(['explanation', 'signOff', undefined])
  })

  test('is answered by nothing else', () => {
    const years = finding('years')
    expect(judged([years], [answerTo(years, 'override')])[0]?.answer).toBeDefined()
    expect(judged([years], [answerTo(years, 'explanation')])[0]).not.toHaveProperty('answer')
    expect(judged([finding('hard')], [answerTo(finding('hard'), 'explanation')])[0]).not.toHaveProperty('answer')
    const soft = finding('soft', 'warning', '一处写3')
    expect(judged([finding('soft', 'warning', '一处写4')], [answerTo(soft, 'explanation')])[0]).not.toHaveProperty(
      'answer',
    )
  })
})

describe('what stands in the way', () => {
  const all = rules.map(({ id }) => finding(id))

  test('of submission: errors, and warnings that nobody explained', () => {
    expect(stops('submit', judged(all))).toEqual(['hard', 'years', 'soft', 'told', 'mark', 'alike'])
    const answers = [
      answerTo(finding('years'), 'override'),
      ...['soft', 'told', 'alike'].map(id => answerTo(finding(id), 'explanation')),
      answerTo(finding('mark'), 'signOff'),
    ]
    expect(stops('submit', judged(all, answers))).toEqual(['hard'])
  })

  test('of approval and publication: the same, but not what other organs published meanwhile', () => {
    for (const gate of ['approve', 'publish'] as const)
      expect(stops(gate, judged(all))).toEqual(['hard', 'years', 'soft', 'told', 'mark'])
  })

  test('a warning for the secrecy review goes through submission to the one who reviews', () => {
    const waits = judged([finding('mark', 'warning')])
    expect([stops('submit', waits), stops('approve', waits), stops('publish', waits)]).toEqual([[], ['mark'], ['mark']])
  })
})
