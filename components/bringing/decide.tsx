'use client'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select, TextInput } from '@/components/ui/inputs'
import { OrganOptions } from '@/components/ui/organ-options'
import { words } from '@/lib/words/in-browser'
import { printedId } from './places'

interface Open {
  readonly address: string
  readonly name: string
  readonly printed: string
  readonly why: string
  readonly guesses: readonly string[]
  /** Whether the source beside shows where it is printed. */
  readonly placed: boolean
}

type Props = {
  action: FormAction
  id: string
  organ: string
  year: number
  /** The organ that the file names. */
  named: string
  organs: readonly { readonly code: string; readonly name: string; readonly archive: boolean }[]
  unsure: readonly Open[]
  /** How many figures are certain. */
  sure: number
}

/** What becomes of a file: the cells that are not certain first, then whose report it is, then where it goes. */
export const Decide = ({ action, id, organ, year, named, organs, unsure, sure }: Props) => {
  const said = words().bringing.review
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={id} />
      {unsure.length > 0 && (
        <fieldset className="grid gap-4">
          <legend className="mb-3 font-semibold">{said.unsure}</legend>
          {unsure.map(one => (
            <Unsure key={one.address} {...one} />
          ))}
          <label className="flex items-center gap-2">
            <input type="checkbox" name="leaveBlank" className="size-5" />
            {said.leaveBlank}
          </label>
        </fieldset>
      )}
      <Field name="organ" label={said.organ} hint={said.named(named)}>
        <Select defaultValue={organ}>
          <OrganOptions organs={organs} none={said.choose} />
        </Select>
      </Field>
      <Field name="year" label={said.year}>
        <TextInput inputMode="numeric" defaultValue={year || ''} maxLength={4} className="max-w-28" />
      </Field>
      <div className="grid gap-1.5">
        <Button name="press" value="draft" press="draft" look="primary" className="justify-self-start">
          {unsure.length > 0 ? said.draftSure(sure) : said.draft}
        </Button>
        <p className="text-sm text-ink-soft">
          {unsure.length > 0 && said.draftSureSay}
          {said.draftSay}
        </p>
      </div>
      {organs.some(one => one.archive) && (
        <div className="grid gap-1.5">
          <Button name="press" value="archive" press="archive" className="justify-self-start">
            {said.archive}
          </Button>
          <p className="text-sm text-ink-soft">{said.archiveSay}</p>
        </div>
      )}
      <Button name="press" value="drop" press="drop" look="plain" className="justify-self-start">
        {said.drop}
      </Button>
    </ActionForm>
  )
}

const Unsure = ({ address, name, printed, why, guesses, placed }: Open) => {
  const said = words().bringing.review
  const list = `guesses-${address.replaceAll('.', '-')}`
  return (
    <Field
      name={`cell:${address}`}
      label={name}
      hint={
        <>
          {`${said.printed}“${printed}”。${why}`}
          {placed && (
            <a href={`#${printedId(address)}`} data-to={address} className="ms-2 inline-block">
              {said.see}
            </a>
          )}
        </>
      }
    >
      <TextInput list={guesses.length > 0 ? list : undefined} autoComplete="off" className="max-w-48" />
      {guesses.length > 0 && (
        <>
          <datalist id={list}>
            {guesses.map(guess => (
              <option key={guess} value={guess} />
            ))}
          </datalist>
          <span className="text-sm text-ink-soft">
            {said.guess}：{guesses.join('、')}
          </span>
        </>
      )}
    </Field>
  )
}
