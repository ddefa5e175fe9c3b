import { formBlanks } from './form-blanks'
import { formBrackets } from './form-brackets'
import { formContact, formFormerName } from './form-contact'
import { formDoubled } from './form-doubled'
import { formHints } from './form-hints'
import { formAuthor } from './form-organ'
import { formNotice, formOldParts } from './form-parts'
import { formPoints } from './form-points'
import { formDuties, formFee, formProblems } from './form-problems'
import { formTitle } from './form-title'
import type { Rule } from './rule'

/** What a careful reader marks in the prose itself: title, parts, points, gaps, slips, names. */
export const form: readonly Rule[] = [
  formNotice,
  formOldParts,
  formPoints,
  formHints,
  formBlanks,
  formTitle,
  formContact,
  formDoubled,
  formProblems,
  formDuties,
  formFee,
  formBrackets,
  formFormerName,
  formAuthor,
]
