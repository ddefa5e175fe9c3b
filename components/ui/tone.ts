export type Tone = 'note' | 'good' | 'warning' | 'danger'

/** Ground, edge and word of each tone; the sign beside it has the tone's own name in `Icon`. */
export const toneGround: Record<Tone, string> = {
  note: 'border-note bg-note-soft',
  good: 'border-good bg-good-soft',
  warning: 'border-warning bg-warning-soft',
  danger: 'border-danger bg-danger-soft',
}

export const toneInk: Record<Tone, string> = {
  note: 'text-note',
  good: 'text-good',
  warning: 'text-warning',
  danger: 'text-danger',
}
