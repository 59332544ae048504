'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { changeOwnPassword } from '../actions'

/** Old password, new one twice. Ends the person's other sessions. */
export function ChangePasswordForm({ forced }: { forced: boolean }) {
  const router = useRouter()
  const command = useCommandForm({
    action: changeOwnPassword,
    schema: async () => (await import('../inputs')).changeOwnPassword,
    defaultValues: { currentPassword: '', newPassword: '', repeated: '' },
    onDone: () => {
      command.form.reset()
      showToast({ message: 'Hasło zostało zmienione. Inne Twoje sesje zakończono.' })
      router.push(forced ? '/' : '/moje-konto')
    },
  })
  return (
    <Form {...command} submitLabel="Zmień hasło">
      <TextField
        name="currentPassword"
        label={forced ? 'Hasło otrzymane od administratora' : 'Obecne hasło'}
        type="password"
        autoComplete="current-password"
        required
        width="medium"
      />
      <TextField
        name="newPassword"
        label="Nowe hasło"
        type="password"
        autoComplete="new-password"
        hint="Co najmniej 12 znaków. Najlepiej kilka słów, które nic o Tobie nie mówią."
        required
        width="medium"
      />
      <TextField
        name="repeated"
        label="Nowe hasło jeszcze raz"
        type="password"
        autoComplete="new-password"
        required
        width="medium"
      />
    </Form>
  )
}
