'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from '@/ui/button'
import { useOptionalForm } from '@/ui/form/field-binding'
import { keepFieldWhilePressed } from '@/ui/form/keep-field'

type SubmitButtonProps = Omit<ButtonProps, 'type' | 'onClick'>

/** Sends the form around it and waits: with react-hook-form as well as with a plain server action. */
export function SubmitButton({ variant = 'primary', pending, ...rest }: SubmitButtonProps) {
  const status = useFormStatus()
  const form = useOptionalForm()
  const sending = pending || status.pending || (form?.formState.isSubmitting ?? false)
  return <Button {...keepFieldWhilePressed} {...rest} variant={variant} type="submit" pending={sending} />
}
