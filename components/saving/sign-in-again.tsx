'use client'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words/in-browser'

/** Signs the same person in again; the server refuses anyone else. */
export type SignInAgainDeed = (login: string, password: string) => Promise<{ ok: boolean; say?: string }>

type Props = { open: boolean; login: string; signIn: SignInAgainDeed; onClose: () => void; onDone: () => void }

/** The session ended while someone was typing: they sign in here, in place, and what they typed is sent. */
export const SignInAgain = ({ open, login, signIn, onClose, onDone }: Props) => {
  const said = words().saving.again
  const [say, setSay] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const typed = new FormData(form)
    setBusy(true)
    const answer = await signIn(String(typed.get('login')), String(typed.get('password'))).catch(() => undefined)
    setBusy(false)
    if (!answer?.ok) return setSay(answer ? (answer.say ?? said.refused) : said.unreachable)
    setSay(undefined)
    form.reset()
    onDone()
  }

  return (
    <Dialog open={open} onClose={onClose} title={said.title}>
      <p>{said.why}</p>
      <form onSubmit={submit} className="grid gap-4" aria-busy={busy}>
        <div role="alert" className="empty:hidden">
          {say && <Notice tone="danger">{say}</Notice>}
        </div>
        <Field name="login" label={said.login}>
          <TextInput defaultValue={login} readOnly={login !== ''} autoComplete="username" required />
        </Field>
        <Field name="password" label={said.password}>
          <TextInput type="password" autoComplete="current-password" required autoFocus />
        </Field>
        <div className="flex flex-wrap justify-end gap-3">
          <Button type="button" onClick={onClose}>
            {said.later}
          </Button>
          <Button look="primary" aria-disabled={busy}>
            {busy ? words().ui.working : said.signIn}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
