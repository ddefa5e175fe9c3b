import { overview } from '@/lib/formats/prose'
import type { Block } from './shape'

type Point = (typeof overview.points)[number]
type GovernmentPoint = (typeof overview.governmentPoints)[number]
type Passage = string | readonly Block[]

/** Section one under the headings that the notice asks for, numbered in its order. */
export function points(of: Readonly<Record<Point, Passage>>, government?: Readonly<Record<GovernmentPoint, Passage>>) {
  const parts: [string, Passage][] = [
    ...overview.points.map((point): [string, Passage] => [point, of[point]]),
    ...(government ? overview.governmentPoints.map((point): [string, Passage] => [point, government[point]]) : []),
  ]
  return parts.flatMap(([point, passage], at) => [{ heading: `（${numerals[at]}）${point}` }, ...blocks(passage)])
}

export function paragraphs(...all: readonly string[]): Block[] {
  return all.map(paragraph => ({ paragraph }))
}

function blocks(passage: Passage): readonly Block[] {
  return typeof passage === 'string' ? [{ paragraph: passage }] : passage
}

const numerals = '一二三四五六七八'
