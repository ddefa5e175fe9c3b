'use server'
import type { z } from 'zod'
import type { FiguresSaved, ProseSaved } from '@/lib/report/saving'
import { answered, type figures, figuresDoor, type prose, proseDoor } from './doors'

export async function saveFigures(asked: z.input<typeof figures>): Promise<FiguresSaved> {
  return answered(await figuresDoor(asked))
}

export async function saveProse(asked: z.input<typeof prose>): Promise<ProseSaved> {
  return answered(await proseDoor(asked))
}
