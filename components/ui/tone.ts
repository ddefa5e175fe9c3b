export type Tone = 'note' | 'good' | 'warning' | 'danger'

/** Ground, edge and word of each tone; the sign beside it has the tone's own name in `Icon`. */
export const toneGround: Record<Tone, string> = {
  note: 'bg-note-soft',
  good: 'bg-good-soft',
  warning: 'bg-warning-soft',
  danger: 'bg-danger-soft',
}

export const toneEdge: Record<Tone, string> = {
  note: 'border-note',
  good: 'border-good',
  warning: 'border-warning',
  danger: 'border-danger',
}

export const toneInk: Record<Tone, string> = {
  note: 'text-note',
  good: 'text-good',
  warning: 'text-warning',
  danger: 'text-danger',
}
