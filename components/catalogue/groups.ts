import type { Rule, Weight } from '@/lib/rules/rule'

/** Rules that are read together, under one heading that can be linked to. */
export interface Group {
  readonly id: string
  readonly title: string
  readonly about?: string
  readonly rules: readonly Rule[]
}

const weights = ['error', 'warning', 'note'] as const

/** The rules by weight, heaviest first; a weight without a rule has no group. */
export function byWeight(rules: readonly Rule[], titles: Record<Weight, string>): Group[] {
  return weights
    .map(weight => ({
      id: weight,
      title: titles[weight],
      rules: rules.filter(rule => rule.weight === weight),
    }))
    .filter(group => group.rules.length > 0)
}
