'use client'

import { useEffect, useId, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { LeadProposal } from '@/domains/casework/model'
import type { FileKind } from '@/platform/db/generated/enums'
import { Callout } from '@/ui/callout'
import { FieldFrame } from '@/ui/form/field-frame'
import type { Routing } from '../registration-queries'
import type { RegistrationInput } from './registration-input'
import { SlotPicker } from './slot-picker'

type MeetingProps = {
  form: UseFormReturn<RegistrationInput>
  kinds: readonly FileKind[]
  /** Who leads the files of the report: one, or two for a joint visit. */
  workers: readonly string[]
  routing: Routing
  refused: boolean
}

/** The slot of the visit. A report without files is met by whoever is chosen here. */
export function Meeting({ form, kinds, workers, routing, refused }: MeetingProps) {
  const visits = useWatch({ control: form.control, name: 'visits' })
  const advice = kinds.length === 0
  const [adviser, setAdviser] = useState(advice ? (visits[0]?.userId ?? '') : '')
  // in the mixed mode one worker may lead both files: then there is one to meet
  const hosts = advice ? [adviser].filter(Boolean) : [...new Set(workers)]
  const ready = hosts.length > 0 && (advice || workers.length >= kinds.length)
  // other workers, other calendar: a slot chosen for somebody else does not go along
  const stale = visits.length > 0 && visits.map((visit) => visit.userId).join() !== hosts.join()

  useEffect(() => {
    if (stale) form.setValue('visits', [])
  }, [stale, form])

  return (
    <>
      {advice ? <AdviserChoice routing={routing} value={adviser} onChange={setAdviser} /> : null}
      {!advice && !ready ? <NobodyToMeet /> : null}
      {ready ? (
        <SlotPicker
          key={hosts.join()}
          userIds={hosts}
          value={stale ? null : (visits[0] ?? null)}
          onChange={(slot) =>
            form.setValue('visits', slot ? hosts.map((userId) => ({ userId, ...slot })) : [])
          }
          label={hosts.length === 2 ? 'Wspólny wolny termin obojga pracowników' : 'Wolny termin'}
          refused={refused}
          onCallBack={() => form.setValue('result', 'callBack', { shouldDirty: true })}
        />
      ) : null}
    </>
  )
}

type AdviserChoiceProps = { routing: Routing; value: string; onChange: (userId: string) => void }

function AdviserChoice({ routing, value, onChange }: AdviserChoiceProps) {
  const id = useId()
  return (
    <FieldFrame label="Z kim spotkanie" width="medium" binding={{ id }}>
      <select id={id} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">wybierz</option>
        <Advisers label="Pracownicy socjalni" advisers={routing.socialWork} />
        <Advisers label="Pracownicy ds. świadczeń" advisers={routing.benefits} />
      </select>
    </FieldFrame>
  )
}

function Advisers({ label, advisers }: { label: string; advisers: readonly LeadProposal[] }) {
  return (
    <optgroup label={label}>
      {advisers.map(({ userId, name }) => (
        <option key={userId} value={userId}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}

function NobodyToMeet() {
  return (
    <Callout tone="warning" title="Akta nie mają teraz prowadzącego, więc nie ma z kim umówić spotkania">
      Wybierz wynik „Do oddzwonienia” – oddzwonimy z terminem, gdy kierownik przydzieli akta.
    </Callout>
  )
}
