'use client'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/inputs'
import { words } from '@/lib/words/in-browser'
import { carriedText } from './carried'
import type { Sheet } from './sheet'

type Props = { sheet: Sheet; address: string | undefined; onClose: () => void; onDone: (address: string) => void }

/** Asks why a carried figure differs from last year's report, and then opens its cell. */
export const DifferDialog = ({ sheet, address, onClose, onDone }: Props) => {
  const said = words().grid.differ
  return (
    <Dialog open={address !== undefined} onClose={onClose} title={said.title}>
      {address && <DifferForm key={address} sheet={sheet} address={address} onClose={onClose} onDone={onDone} />}
    </Dialog>
  )
}

const DifferForm = ({ sheet, address, onClose, onDone }: Props & { address: string }) => {
  const said = words().grid.differ
  const [error, setError] = useState<string>()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (reason === '') return setError(said.needed)
    sheet.differ(address, reason)
    onDone(address)
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p>{said.why(sheet.cells.get(address)?.name ?? '', carriedText(sheet.carried, address) ?? '')}</p>
      <Field name="reason" label={said.label} hint={said.hint} error={error}>
        <TextArea rows={3} maxLength={500} defaultValue={sheet.ledger.entry(address).reason} />
      </Field>
      <div className="flex flex-wrap justify-end gap-3">
        <Button type="button" onClick={onClose}>
          {words().ui.cancel}
        </Button>
        <Button look="primary">{said.confirm}</Button>
      </div>
    </form>
  )
}
