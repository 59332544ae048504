'use client'

import { useFormContext } from 'react-hook-form'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'

const syllables =
  'ba be bo da de do fa fe go ka ke ko la le lo ma me mo na ne no pa po ra re ro sa so ta te to wa we za zo'.split(
    ' ',
  )

/** A random password one can read over the telephone: four words of three syllables and a number, about 68 bits. */
function randomPassword(): string {
  const random = crypto.getRandomValues(new Uint32Array(13))
  const syllable = (index: number) => syllables[(random[index] ?? 0) % syllables.length] ?? 'ba'
  const words = [0, 3, 6, 9].map((at) => syllable(at) + syllable(at + 1) + syllable(at + 2))
  return `${words.join('-')}-${10 + ((random[12] ?? 0) % 90)}`
}

/** The password to hand over; seen on purpose, and of use only until the person sets their own. */
export function TemporaryPasswordField() {
  const { setValue } = useFormContext()
  return (
    <div className="flex flex-wrap items-end gap-3">
      <TextField
        name="temporaryPassword"
        label="Hasło tymczasowe"
        hint="Przekaż je osobiście. Przy pierwszym wejściu trzeba je zmienić."
        required
        className="min-w-64 flex-1"
      />
      <Button
        icon="refresh-cw"
        onClick={() =>
          setValue('temporaryPassword', randomPassword(), { shouldValidate: true, shouldDirty: true })
        }
      >
        Wylosuj
      </Button>
    </div>
  )
}
