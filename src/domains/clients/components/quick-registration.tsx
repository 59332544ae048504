'use client'

import { useEffect, type KeyboardEvent } from 'react'
import { FormScope } from '@/ui/form/form-scope'
import { checkPesel } from '@/kernel/pesel'
import { localDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { ErrorSummary } from '@/ui/form/error-summary'
import { FormAnswer } from '@/ui/form/form-answer'
import { FormIdContext } from '@/ui/form/form-id'
import { keepFieldWhilePressed } from '@/ui/form/keep-field'
import { PhoneField } from '@/ui/form/phone-field'
import { registerPerson } from '../actions'
import { registerPerson as schema } from '../inputs/person'
import { personFieldLabels } from '../labels'
import { typedPerson } from '../rules/typed-person'
import { AddressFields } from './address-fields'
import { HomelessField, IdentityFields } from './person-fields'
import type { PickedPerson } from './person-picker'
import { blankAddress, blankRegistration, type RegistrationInput } from './registration-input'
import { SimilarPersons, useSimilarPersons } from './similar-persons'

type QuickRegistrationProps = {
  /** What was looked for before: the name, PESEL or phone need not be typed again. */
  typed: string
  onDone: (person: PickedPerson) => void
  onCancel: () => void
}

/** Registers a person in the middle of another form: only what the door needs, the rest is added on the card later. */
export function QuickRegistration({ typed, onDone, onCancel }: QuickRegistrationProps) {
  const { form, submit, outcome } = useCommandForm<RegistrationInput, { id: string }>({
    action: registerPerson,
    schema,
    defaultValues: { ...blankRegistration(), ...typedPerson(typed) },
    onDone: ({ id }) => onDone(pickedFrom(id, form.getValues())),
  })
  const similar = useSimilarPersons(form, null)
  const [toldApart, homeless] = form.watch(['toldApart', 'homeless'])
  const apart = toldApart ?? []
  // what is no longer in sight is not sent
  useEffect(() => {
    form.setValue(homeless ? 'residence' : 'lastRegistered', blankAddress)
  }, [homeless, form])
  const keepEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <FormIdContext value="nowa-osoba">
      <FormScope form={form}>
        <fieldset
          onKeyDown={keepEnter}
          className="flex max-w-form min-w-0 flex-col gap-4 rounded-md border border-brand bg-surface p-4"
        >
          <legend className="px-1 text-lg font-semibold">Nowa osoba w rejestrze</legend>
          <ErrorSummary />
          <IdentityFields />
          <SimilarPersons
            persons={similar}
            toldApart={apart}
            sameLabel="To ta osoba – wybierz"
            onSame={onDone}
            onApart={(id) => form.setValue('toldApart', [...apart, id])}
          />
          <PhoneField name="phone" label={personFieldLabels.phone} />
          <HomelessField />
          <AddressFields name={homeless ? 'lastRegistered' : 'residence'} />
          {homeless ? (
            <CheckboxField
              name="lastRegisteredUnknown"
              label="Ostatniego zameldowania nie udało się ustalić"
            />
          ) : null}
          <FormAnswer outcome={outcome} />
          {outcome.kind === 'refused' ? <LeaveToLeader /> : null}
          <div className="flex flex-wrap gap-2">
            <Button
              variant="primary"
              pending={outcome.kind === 'sending'}
              {...keepFieldWhilePressed}
              onClick={() => void submit()}
            >
              Zarejestruj osobę
            </Button>
            <Button onClick={onCancel}>Wróć do wyszukiwania</Button>
          </div>
        </fieldset>
      </FormScope>
    </FormIdContext>
  )
}

/** Offered once the registration was held up by a similar person. */
export function LeaveToLeader() {
  return (
    <CheckboxField
      name="leaveToLeader"
      label="Nie mam pewności – zapisz, kierownik rozstrzygnie"
      hint="Obie karty dostaną znak „podejrzenie podwójnej karty”."
    />
  )
}

function pickedFrom(id: string, typed: RegistrationInput): PickedPerson {
  const check = checkPesel(typed.pesel ?? '')
  return {
    id,
    firstName: typed.firstName,
    lastName: typed.lastName,
    pesel: check.ok ? check.pesel : null,
    bornOn: check.ok ? check.bornOn : typed.bornOn ? localDate(typed.bornOn) : null,
    phone: typed.phone ? typed.phone : null,
  }
}
