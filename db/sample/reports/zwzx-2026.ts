import type { SampleReport } from '../shape'

/** Hardly begun: a few strokes in section two, all else blank. */
export const zwzx2026: SampleReport = {
  organ: 'fenglan-zwzx',
  year: 2026,
  kind: 'own',
  figures: { 'proactive.rules.issued': '/', 'proactive.rules.repealed': '/', 'proactive.rules.inForce': '/' },
  narratives: {},
  steps: [],
}
