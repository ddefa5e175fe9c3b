import { z } from 'zod'
import { callDoor, type Shut } from '@/app/door'
import * as sections from '@/lib/desk/sections'
import { type FiguresSaved, figureSave, type ProseSaved, proseSave } from '@/lib/report/saving'
import { words } from '@/lib/words'
import { place } from '../../../place'

const grids = z.enum(['proactive', 'applications', 'litigation'])
const narratives = z.enum(['preface', 'overview', 'problems', 'other'])

export const figures = z.strictObject({ place, key: grids, request: figureSave })
export const prose = z.strictObject({ place, key: narratives, request: proseSave })

/** A save changes no page that is on show, so nothing is drawn anew: the answer is all that goes back. */
export const figuresDoor = callDoor(figures, (viewer, { place, key, request }) =>
  sections.saveFigures(viewer, place, key, request),
)

export const proseDoor = callDoor(prose, (viewer, { place, key, request }) =>
  sections.saveProse(viewer, place, key, request),
)

/** What the editor understands of a door that stayed shut. */
export function answered<Saved extends FiguresSaved | ProseSaved>(answer: Saved | Shut): Saved | Closed {
  if (!('shut' in answer)) return answer
  const said = words().office.contents.section
  return answer.shut === 'signedOut'
    ? { outcome: 'signedOut', say: said.signedOut }
    : { outcome: 'unread', say: said.unreadable }
}

type Closed = { outcome: 'signedOut' | 'unread'; say: string }
