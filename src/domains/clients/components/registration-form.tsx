'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { UnfinishedDraft } from '@/platform/web/unfinished-draft'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { LinkButton } from '@/ui/link-button'
import { registerPerson } from '../actions'
import { registerPerson as schema } from '../inputs/person'
import { addressKindLabels } from '../labels'
import { AddressFields } from './address-fields'
import { ContactFields, FurtherFields, HomelessField, IdentityFields } from './person-fields'
import { LeaveToLeader } from './quick-registration'
import { blankAddress, blankRegistration, isPersonBegun, type RegistrationInput } from './registration-input'
import { SimilarPersons, useSimilarPersons } from './similar-persons'

const kept = { form: 'clients.registerPerson', subject: '' }

type RegistrationFormProps = {
  draft: { content: Partial<RegistrationInput> | null; savedAt: string | null }
}

/** A new person, with similar persons beside the form while it is filled in. */
export function RegistrationForm({ draft }: RegistrationFormProps) {
  const router = useRouter()
  const command = useCommandForm<RegistrationInput, { id: string }>({
    action: registerPerson,
    schema,
    defaultValues: { ...blankRegistration(), ...draft.content },
    draft: { ...kept, savedAt: draft.savedAt },
    onDone: ({ id }) => router.push(`/klienci/${id}`),
    leaves: true,
  })
  const { form } = command
  const similar = useSimilarPersons(form, null)
  const apart = useWatch({ control: form.control, name: 'toldApart' }) ?? []
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,47.5rem)_minmax(20rem,1fr)]">
      <Form
        {...command}
        long
        submitLabel="Zarejestruj osobę"
        actions={<LinkButton href="/klienci">Zrezygnuj</LinkButton>}
      >
        {draft.savedAt && isPersonBegun(draft.content) ? (
          <UnfinishedDraft
            title="To niedokończona rejestracja"
            savedAt={draft.savedAt}
            draft={kept}
            onStartAnew={() => form.reset(blankRegistration())}
          />
        ) : null}
        <FieldSet legend="Kto">
          <IdentityFields />
        </FieldSet>
        <div className="xl:hidden">
          <SimilarPersons {...panel({ similar, apart, router, form })} />
        </div>
        <FieldSet legend="Gdzie mieszka">
          <HomelessField />
          <HomeFields />
        </FieldSet>
        <FieldSet legend="Kontakt">
          <ContactFields />
        </FieldSet>
        <FieldSet legend="Dalsze dane">
          <FurtherFields />
        </FieldSet>
        {command.outcome.kind === 'refused' ? <LeaveToLeader /> : null}
      </Form>
      <aside className="sticky top-[calc(var(--top-bar-height)+1rem)] max-xl:hidden">
        <SimilarPersons {...panel({ similar, apart, router, form })} />
      </aside>
    </div>
  )
}

type PanelParts = {
  similar: ReturnType<typeof useSimilarPersons>
  apart: readonly string[]
  router: ReturnType<typeof useRouter>
  form: ReturnType<typeof useCommandForm<RegistrationInput, { id: string }>>['form']
}

const panel = ({ similar, apart, router, form }: PanelParts) => ({
  persons: similar,
  toldApart: apart,
  sameLabel: 'To ta osoba – otwórz kartę',
  onSame: (person: { id: string }) => router.push(`/klienci/${person.id}`),
  onApart: (id: string) => form.setValue('toldApart', [...apart, id]),
})

/** Where the person lives; other addresses only when they differ. */
function HomeFields() {
  const { control, setValue } = useFormContext<RegistrationInput>()
  const [homeless, registered, correspondence] = useWatch({
    control,
    name: ['homeless', 'registered.city', 'correspondence.city'],
  })
  // what is no longer in sight is not sent
  useEffect(() => {
    setValue(homeless ? 'residence' : 'lastRegistered', blankAddress)
  }, [homeless, setValue])
  return (
    <>
      {homeless ? (
        <>
          <p className="font-semibold">{addressKindLabels.lastRegistered}</p>
          <AddressFields name="lastRegistered" />
          <CheckboxField name="lastRegisteredUnknown" label="Ostatniego zameldowania nie udało się ustalić" />
        </>
      ) : (
        <AddressFields name="residence" />
      )}
      <OtherAddress name="registered" open={Boolean(registered)} label="Inny adres zameldowania" />
      <OtherAddress
        name="correspondence"
        open={Boolean(correspondence)}
        label="Inny adres do korespondencji"
      />
    </>
  )
}

function OtherAddress({ name, label, open }: { name: string; label: string; open: boolean }) {
  const [shown, setShown] = useState(open)
  if (!shown) {
    return (
      <div>
        <Button icon="plus" size="small" onClick={() => setShown(true)}>
          {label}
        </Button>
      </div>
    )
  }
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-5 rounded-md border border-line p-4">
      <p className="font-semibold">{label}</p>
      <AddressFields name={name} />
    </div>
  )
}
