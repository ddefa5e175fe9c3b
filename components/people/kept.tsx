'use client'
import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'

/** A hidden value that the form's answer may renew, such as the version that was seen. */
export const Kept = ({ name, value }: { name: string; value: string | number }) => {
  const { answer } = useContext(FormContext)
  return <input type="hidden" name={name} value={answer.values?.[name] ?? value} readOnly />
}
