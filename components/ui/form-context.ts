'use client'
import { createContext } from 'react'
import type { Answer } from './answer'

type Form = {
  id?: string
  answer: Answer
  pending: boolean
  /** The key of the button that was pressed: it alone says that it works. */
  pressed?: string
}

/** What the fields and buttons of a form need to know of it. */
export const FormContext = createContext<Form>({
  answer: {},
  pending: false,
})

export const fieldId = (form: string, name: string): string => `${form}-${name}`
