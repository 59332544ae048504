'use client'

import { useRouter } from 'next/navigation'
import { useState, type ComponentProps } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { PersonPicker, type PickedPerson } from '@/domains/clients/components/person-picker'
import { UnfinishedDraft } from '@/platform/web/unfinished-draft'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { Form } from '@/ui/form/form'
import { Section } from '@/ui/section'
import { registerContact } from '../actions'
import { whatIsAsked } from '../rules/what-is-asked'
import { Destination } from './destination'
import { EarlierReports } from './earlier-reports'
import { NeedFields, ToldFields } from './need-fields'
import { blankReport, isBegun, type RegistrationInput } from './registration-input'
import { ChannelFields } from './registration-sections'

const draftForm = 'intake.registerContact'

type RegistrationFormProps = {
  person: PickedPerson | null
  /** Opened for this person; then the screen keeps a draft of its own for them. */
  askedFor: string | null
  draft: { content: Partial<RegistrationInput> | null; savedAt: string | null }
}

/** One screen for the whole first contact: who, with what, where to, what was agreed – under two minutes. */
export function RegistrationForm({ person, askedFor, draft }: RegistrationFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<PickedPerson | null>(person)
  // of when the screen was opened: the page drawn anew in the middle brings what is being typed now
  const [unfinishedAt] = useState(isBegun(draft.content) ? draft.savedAt : null)
  const [begun, setBegun] = useState(draft.content?.newPerson ?? null)
  const [round, setRound] = useState(1)
  const command = useCommandForm<RegistrationInput, { contactId: string }>({
    action: ({ newPerson: _unregistered, ...input }, ...sent) => registerContact(whatIsAsked(input), ...sent),
    schema: async () => (await import('../inputs')).registerContact,
    defaultValues: {
      ...blankReport,
      callBackPhone: person?.phone ?? '',
      ...draft.content,
      personId: person?.id ?? null,
    },
    draft: { form: draftForm, subject: askedFor ?? '', savedAt: draft.savedAt },
    onDone: ({ contactId }) => router.push(`/zgloszenia/${contactId}?nowe=1`),
    leaves: true,
  })
  const { form } = command
  const pick = (chosen: PickedPerson | null) => {
    const phone = form.getValues('callBackPhone') ?? ''
    // a number typed in by hand stays; the number of the person before does not
    if (phone === '' || phone === picked?.phone) form.setValue('callBackPhone', chosen?.phone ?? '')
    form.setValue('personId', chosen?.id ?? null, { shouldDirty: true })
    form.setValue('visits', [])
    form.setValue('benefitsLeadId', null)
    form.setValue('socialWorkLeadId', null)
    setPicked(chosen)
  }
  const startAnew = () => {
    form.reset({ ...blankReport, personId: askedFor })
    setBegun(null)
    setRound(round + 1)
    if (askedFor === null) setPicked(null)
  }
  return (
    <Form {...command} submitLabel="Zarejestruj zgłoszenie" long className="max-w-content gap-8">
      {unfinishedAt ? (
        <UnfinishedDraft
          title="To niedokończone zgłoszenie"
          savedAt={unfinishedAt}
          draft={{ form: draftForm, subject: askedFor ?? '' }}
          onStartAnew={startAnew}
        />
      ) : null}
      <Section title="1. Kto">
        <Who key={round} form={form} picked={picked} onPick={pick} begun={begun} />
        <ChannelFields />
      </Section>
      <Section title="2. Z czym przychodzi">
        <NeedFields />
      </Section>
      <Destination form={form} diedOn={picked?.diedOn ?? null} refused={command.outcome.kind === 'refused'} />
      <Section title="4. Co przekazano">
        <ToldFields />
      </Section>
    </Form>
  )
}

type WhoProps = {
  form: UseFormReturn<RegistrationInput>
  picked: PickedPerson | null
  onPick: (person: PickedPerson | null) => void
  /** the card of a new person as it was left when the page was opened */
  begun: Card['begun']
}

type Card = NonNullable<ComponentProps<typeof PersonPicker>['card']>

function Who({ form, picked, onPick, begun }: WhoProps) {
  const anonymous = useWatch({ control: form.control, name: 'anonymous' })
  const keep: Card['keep'] = (typed) => form.setValue('newPerson', typed, { shouldDirty: true })
  return (
    <>
      {anonymous ? null : <PersonPicker value={picked} onChange={onPick} card={{ begun, keep }} autoFocus />}
      {picked ? (
        <EarlierReports personId={picked.id} />
      ) : (
        <CheckboxField
          name="anonymous"
          label="Porada bez podawania danych"
          hint="Osoba nie chce albo nie może podać, kim jest. Anonimowo nie powstają akta."
        />
      )}
    </>
  )
}
