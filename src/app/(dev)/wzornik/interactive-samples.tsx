'use client'

import { Button } from '@/ui/button'
import { ConfirmButton } from '@/ui/confirm-button'
import { showToast } from '@/ui/toast'

const nothing = async () => undefined

export function ConfirmSample() {
  return (
    <ConfirmButton
      label="Zamknij akta"
      variant="danger"
      title="Zamknąć akta pracy socjalnej?"
      confirmLabel="Zamknij akta"
      action={nothing}
    >
      <p>Plan i działania zostaną w aktach. Zamknięcie widać na osi czasu; akta można otworzyć ponownie.</p>
    </ConfirmButton>
  )
}

export function ToastSample() {
  return (
    <Button
      onClick={() => showToast({ message: 'Przydzielono 3 sprawy p. Ziębie.', undo: { action: nothing } })}
    >
      Pokaż potwierdzenie
    </Button>
  )
}
