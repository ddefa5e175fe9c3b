'use client'
import { unstable_rethrow } from 'next/navigation'
import {
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from 'react'
import { words } from '@/lib/words/in-browser'
import type { Answer, FormAction } from './answer'
import { FormContext } from './form-context'
import { FormSaid } from './form-said'

type Props = {
  action: FormAction
  label?: string
  /** For forms that add one thing after another: empty again after each. Others keep what stands in them. */
  clears?: boolean
  className?: string
  children: ReactNode
}

/**
 * A form over a server action. Without JavaScript the browser posts it and the answer is drawn on the server; with it,
 * what was typed stays in place whatever happens, and the first field in error gets the focus.
 */
export const ActionForm = ({ action, label, clears = false, className = 'grid gap-5', children }: Props) => {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [posted, post] = useActionState(action, {})
  const [asked, setAsked] = useState<Answer>()
  const [pressed, setPressed] = useState<string>()
  const [pending, start] = useTransition()
  const answer = asked ?? posted

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent
    if (submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    if (pending) return
    setPressed(submitter?.dataset.press)
    const typed = new FormData(event.currentTarget, submitter)
    start(async () => setAsked(await ask(action, answer, typed)))
  }

  useEffect(() => {
    if (answer.errors) form.current?.querySelector<HTMLElement>(firstWrong)?.focus()
    else if (answer.ok && clears) form.current?.reset()
  }, [answer, clears])

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      aria-label={label}
      aria-busy={pending}
      noValidate
      className={className}
    >
      <FormContext value={{ id, answer, pending, pressed }}>
        <FormSaid />
        {children}
      </FormContext>
    </form>
  )
}

const firstWrong = 'fieldset[aria-invalid] input, [aria-invalid]:not(fieldset)'

/** Navigation that the action asks for goes its way; any other failure becomes a sentence, so that nothing typed is lost. */
const ask = async (action: FormAction, before: Answer, typed: FormData): Promise<Answer> => {
  try {
    return await action(before, typed)
  } catch (failure) {
    unstable_rethrow(failure)
    const { unreachable, failed } = words().ui.form
    return { ok: false, say: failure instanceof TypeError ? unreachable : failed }
  }
}
