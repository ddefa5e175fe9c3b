/**
 * What a server action says to the form that called it. `errors` are tied to fields by name, `values` give back what
 * was typed (never a password) for browsers without JavaScript, `ok` says that the deed is done.
 */
export type Answer = {
  ok?: boolean
  say?: string
  errors?: Record<string, string>
  values?: Record<string, string>
}

export type FormAction = (before: Answer, form: FormData) => Promise<Answer>
