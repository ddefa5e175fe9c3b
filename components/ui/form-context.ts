'use client'
import { createContext } from 'react'
import type { Answer } from './answer'

/** What the fields and buttons of a form need to know of it. */
export const FormContext = createContext<{ id?: string; answer: Answer; pending: boolean }>({
  answer: {},
  pending: false,
})

export const fieldId = (form: string, name: string): string => `${form}-${name}`
