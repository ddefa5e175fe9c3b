'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { NOT_APPLICABLE, type Reading, showFigure } from '@/lib/report/figure'
import { feeParts, feeSentence, type ProcessingFee } from '@/lib/report/processing-fee'
import { words } from '@/lib/words/in-browser'

type Key = keyof ProcessingFee

const BLANK: ProcessingFee = { notices: null, amount: null, collected: null }
const NOTHING: ProcessingFee = { notices: 0, amount: '0', collected: '0' }

interface Props {
  fee?: ProcessingFee
  writable: boolean
  onFee: (fee: ProcessingFee | undefined) => void
}

/** The three figures of the fee, and the sentence that they become. What cannot be read stays at its field. */
export const FeeForm = ({ fee = BLANK, writable, onFee }: Props) => {
  const said = words().narrative.fee
  const [typed, setTyped] = useState<Partial<Record<Key, string>>>({})
  const textOf = (key: Key) => typed[key] ?? showFigure(fee[key])
  const sentence = feeSentence(fee)
  const refused = feeParts.some(part => !read(part, textOf(part.key)).ok)

  const type = (part: (typeof feeParts)[number], text: string) => {
    setTyped({ ...typed, [part.key]: text })
    const reading = read(part, text)
    if (reading.ok) give({ ...fee, [part.key]: reading.figure })
  }
  const give = (next: ProcessingFee) => onFee(Object.values(next).every(figure => figure === null) ? undefined : next)

  return (
    <fieldset className="grid gap-4" disabled={!writable}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div>
          <legend className="font-semibold">{said.title}</legend>
          <p className="text-sm text-ink-soft">{said.hint}</p>
        </div>
        {writable && (
          <Button
            type="button"
            small
            onClick={() => {
              setTyped({})
              give(NOTHING)
            }}
          >
            {said.none}
          </Button>
        )}
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {feeParts.map(part => {
          const reading = read(part, textOf(part.key))
          return (
            <Field
              key={part.key}
              name={`fee-${part.key}`}
              label={said.unit(part.label, part.unit)}
              error={reading.ok ? undefined : reading.say}
            >
              <TextInput
                inputMode={part.kind.inputMode === 'text' ? undefined : part.kind.inputMode}
                autoComplete="off"
                value={textOf(part.key)}
                onChange={event => type(part, event.target.value)}
                onBlur={() => reading.ok && setTyped(({ [part.key]: _, ...rest }) => rest)}
              />
            </Field>
          )
        })}
      </div>
      <div className="rounded border border-line bg-sunken px-4 py-3">
        <p className="text-sm text-ink-soft">{said.sentence}</p>
        <p role="status" className={sentence && !refused ? '' : 'text-ink-soft'}>
          {refused || !sentence ? said.waiting : sentence}
        </p>
      </div>
    </fieldset>
  )
}

function read({ kind }: (typeof feeParts)[number], text: string): Reading {
  const reading = kind.parse(text)
  return reading.ok && reading.figure === NOT_APPLICABLE ? { ok: false, say: words().narrative.fee.noMark } : reading
}
