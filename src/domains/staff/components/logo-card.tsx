'use client'

import Image from 'next/image'
import { useState } from 'react'
import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmButton } from '@/ui/confirm-button'
import { FilePicker } from '@/ui/form/file-picker'
import { FormAnswer } from '@/ui/form/form-answer'
import { showToast } from '@/ui/toast'
import { saveLogo } from '../actions'

type LogoCardProps = {
  centre: { version: number; name: string; street: string; postcode: string; city: string }
  /** the present logo as a data address */
  logo: string | undefined
}

/** The picture at the head of letters and decisions: shown as it will be printed, before it is saved. */
export function LogoCard({ centre, logo }: LogoCardProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { run, outcome } = useCommand(saveLogo, () => {
    setChosen(null)
    showToast({ message: 'Logo zostało zapisane. Wejdzie na pisma od tej chwili.' })
  })
  const choose = async (file: File | null) => {
    setChosen(file ? await dataAddress(file) : null)
  }
  const save = (address: string) => run({ version: centre.version, content: address.split(',')[1] ?? '' })
  return (
    <Card title="Logo na pismach" className="max-w-form">
      <div className="flex flex-col gap-4">
        <Head centre={centre} picture={chosen ?? logo} />
        <FilePicker
          key={centre.version}
          label={logo ? 'Nowe logo' : 'Plik z logo'}
          hint="PNG albo JPEG do 300 kB. Na piśmie ma 16 mm wysokości. Wydane pisma i decyzje zostają bez zmian."
          accept="image/png,image/jpeg"
          onPick={(file) => void choose(file)}
        />
        {chosen ? <FormAnswer outcome={outcome} /> : null}
        <div className="flex flex-wrap gap-2">
          {chosen ? (
            <Button pending={outcome.kind === 'sending'} onClick={() => void save(chosen)}>
              Zapisz logo
            </Button>
          ) : null}
          {logo && !chosen ? <RemoveLogo version={centre.version} /> : null}
        </div>
      </div>
    </Card>
  )
}

function Head({ centre, picture }: { centre: LogoCardProps['centre']; picture: string | undefined }) {
  return (
    <div className="flex items-center gap-3 rounded-md border border-line px-4 py-3">
      {picture ? (
        <Image
          src={picture}
          alt="Logo"
          width={160}
          height={48}
          unoptimized
          className="h-12 w-auto max-w-40 object-contain"
        />
      ) : (
        <span className="text-sm text-ink-soft">bez logo</span>
      )}
      <div className="min-w-0">
        <p className="font-semibold">{centre.name}</p>
        <p className="text-sm text-ink-soft">
          {centre.street}, {centre.postcode} {centre.city}
        </p>
      </div>
    </div>
  )
}

function RemoveLogo({ version }: { version: number }) {
  const { run, outcome } = useCommand(saveLogo, () => showToast({ message: 'Logo zostało usunięte.' }))
  return (
    <ConfirmButton
      label="Usuń logo"
      title="Usunąć logo z pism?"
      action={() => run({ version, content: null })}
      outcome={outcome}
    >
      <p>Następne pisma będą miały w nagłówku samą nazwę i adres.</p>
    </ConfirmButton>
  )
}

const dataAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'))
    reader.readAsDataURL(file)
  })
