'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { FormScope } from '@/ui/form/form-scope'
import { checkPesel } from '@/kernel/pesel'
import { localDate } from '@/kernel/calendar-day'
import { properName } from '@/kernel/proper-name'
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
import { AddressFields } from './address-fields'
import { HomelessField, IdentityFields } from './person-fields'
import type { PickedPerson } from './person-picker'
import { blankAddress, blankRegistration, type RegistrationInput } from './registration-input'
import { SimilarPersons, useSimilarPersons } from './similar-persons'

type QuickRegistrationProps = {
  /** What is known already: looked for before, or typed here and not registered. */
  begun: Partial<RegistrationInput>
  /** Opened by hand: the first field takes the focus. */
  focused?: boolean | undefined
  /** The form around keeps what is typed here; without it leaving the page asks first. */
  onTyped?: ((typed: RegistrationInput) => void) | undefined
  onDone: (person: PickedPerson) => void
  onCancel: (typed: RegistrationInput) => void
}

/** Registers a person in the middle of another form: only what the door needs, the rest is added on the card later. */
export function QuickRegistration(props: QuickRegistrationProps) {
  const { begun, focused, onTyped, onDone, onCancel } = props
  const { form, submit, outcome } = useCommandForm<RegistrationInput, { id: string }>({
    action: registerPerson,
    schema,
    defaultValues: { ...blankRegistration(), ...begun },
    onDone: ({ id }) => onDone(pickedFrom(id, form.getValues())),
  })
  const card = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (focused) card.current?.querySelector('input')?.focus()
  }, [focused])
  useTold(form, onTyped)
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
          ref={card}
          onKeyDown={keepEnter}
          data-unsaved={(!onTyped && form.formState.isDirty && outcome.kind !== 'done') || undefined}
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
            <Button onClick={() => onCancel(form.getValues())}>Wróć do wyszukiwania</Button>
          </div>
        </fieldset>
      </FormScope>
    </FormIdContext>
  )
}

/** Each change is told to whoever keeps it. */
function useTold(form: UseFormReturn<RegistrationInput>, onTyped: QuickRegistrationProps['onTyped']) {
  const toldRef = useRef(onTyped)
  useEffect(() => {
    toldRef.current = onTyped
  })
  useEffect(() => {
    const subscription = form.watch((_, { name }) => {
      if (name !== undefined) toldRef.current?.(structuredClone(form.getValues()))
    })
    return () => subscription.unsubscribe()
  }, [form])
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
    firstName: properName(typed.firstName),
    lastName: properName(typed.lastName),
    pesel: check.ok ? check.pesel : null,
    bornOn: check.ok ? check.bornOn : typed.bornOn ? localDate(typed.bornOn) : null,
    diedOn: null,
    phone: typed.phone ? typed.phone : null,
  }
}
