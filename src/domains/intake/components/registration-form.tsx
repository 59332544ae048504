'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import type { LeadProposal } from '@/domains/casework/model'
import { PersonPicker, type PickedPerson } from '@/domains/clients/components/person-picker'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { Section } from '@/ui/section'
import { findRouting, registerContact } from '../actions'
import { papersFor } from '../dictionaries'
import * as inputs from '../inputs'
import type { FreeSlot } from '../model'
import { filesFor } from '../rules/routing'
import { LeadChoice } from './lead-choice'
import { ChannelFields, NeedFields, ResultFields, ToldFields } from './registration-sections'
import { SlotPicker } from './slot-picker'

type Input = z.input<typeof inputs.registerContact>
type Routing = {
  benefits: LeadProposal[]
  socialWork: LeadProposal[]
  open: { kind: string; leadName: string | null }[]
}

const nothingYet = {
  personId: null,
  anonymous: false,
  channel: 'inPerson',
  reporterKind: 'self',
  reporterName: '',
  reporterContact: '',
  problems: [],
  description: '',
  informationGiven: ['personalData'],
  papersToBring: [],
  institution: '',
  urgent: false,
  benefitsLeadId: null,
  socialWorkLeadId: null,
  overrideReason: '',
  visits: [],
  visitPlace: 'office',
  callBackPhone: '',
} as const

type RegistrationFormProps = {
  person: PickedPerson | null
  draft: { content: Partial<Input> | null; savedAt: string | null }
}

/** One screen for the whole first contact: who, with what, where to, what was agreed – under two minutes. */
export function RegistrationForm({ person, draft }: RegistrationFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<PickedPerson | null>(person)
  const command = useCommandForm<Input, { contactId: string }>({
    action: registerContact,
    schema: inputs.registerContact,
    defaultValues: {
      ...nothingYet,
      ...draft.content,
      personId: person?.id ?? draft.content?.personId ?? null,
    } as Input,
    draft: { form: 'intake.registerContact', subject: person?.id ?? '', savedAt: draft.savedAt },
    onDone: ({ contactId }) => router.push(`/zgloszenia/${contactId}?nowe=1`),
  })
  const pick = (chosen: PickedPerson | null) => {
    setPicked(chosen)
    command.form.setValue('personId', chosen?.id ?? null, { shouldDirty: true })
    if (chosen?.phone) command.form.setValue('callBackPhone', chosen.phone)
  }
  return (
    <Form {...command} submitLabel="Zarejestruj zgłoszenie" long className="max-w-content gap-8">
      <Section title="1. Kto">
        <Who form={command.form} picked={picked} onPick={pick} />
        <ChannelFields />
      </Section>
      <Section title="2. Z czym przychodzi">
        <NeedFields />
      </Section>
      <Destination form={command.form} />
      <Section title="4. Co przekazano">
        <ToldFields />
      </Section>
    </Form>
  )
}

type WhoProps = {
  form: UseFormReturn<Input>
  picked: PickedPerson | null
  onPick: (person: PickedPerson | null) => void
}

function Who({ form, picked, onPick }: WhoProps) {
  const anonymous = useWatch({ control: form.control, name: 'anonymous' })
  return (
    <>
      {anonymous ? null : <PersonPicker value={picked} onChange={onPick} />}
      {picked ? null : (
        <CheckboxField
          name="anonymous"
          label="Porada bez podawania danych"
          hint="Osoba nie chce albo nie może podać, kim jest."
        />
      )}
    </>
  )
}

/** Where it goes and what was agreed: proposals follow the person's district and the kind of report. */
function Destination({ form }: { form: UseFormReturn<Input> }) {
  const [need, personId, problems, result, benefitsLeadId, socialWorkLeadId] = useWatch({
    control: form.control,
    name: ['need', 'personId', 'problems', 'result', 'benefitsLeadId', 'socialWorkLeadId'],
  })
  const routing = useRouting(personId ?? null, form)
  const [slot, setSlot] = useState<FreeSlot | null>(null)
  const kinds = need ? filesFor(need) : []
  const leads = kinds.flatMap((kind) => (kind === 'benefits' ? benefitsLeadId : socialWorkLeadId) ?? [])
  const reported = problems?.join() ?? ''

  useEffect(() => {
    if (need) form.setValue('papersToBring', papersFor(need, reported.split(',')))
  }, [form, need, reported])

  const choose = (chosen: FreeSlot | null) => {
    setSlot(chosen)
    form.setValue('visits', chosen ? leads.map((userId) => ({ userId, ...chosen })) : [])
  }
  const openWith = (kind: string) => routing?.open.find((file) => file.kind === kind)?.leadName
  return (
    <Section title="3. Dokąd i co ustalono">
      {need && kinds.length === 0 ? (
        <p className="text-ink-soft">Akta nie powstaną – zapisujemy tylko kartę zgłoszenia.</p>
      ) : null}
      {routing && kinds.includes('benefits') ? (
        <LeadChoice
          name="benefitsLeadId"
          label="Pracownik ds. świadczeń"
          proposals={routing.benefits}
          openWith={openWith('benefits')}
        />
      ) : null}
      {routing && kinds.includes('socialWork') ? (
        <LeadChoice
          name="socialWorkLeadId"
          label="Pracownik socjalny"
          proposals={routing.socialWork}
          openWith={openWith('socialWork')}
        />
      ) : null}
      {kinds.length === 2 ? <TwoWorkers /> : null}
      {kinds.length > 0 ? <OtherLeadReason routing={routing} chosen={leads} /> : null}
      <ResultFields />
      {result === 'appointment' && leads.length > 0 ? (
        <SlotPicker
          key={leads.join()}
          userIds={leads}
          value={slot}
          onChange={choose}
          label={leads.length === 2 ? 'Wspólny wolny termin obojga pracowników' : 'Wolny termin'}
        />
      ) : null}
    </Section>
  )
}

function TwoWorkers() {
  return (
    <Callout tone="info" title="Dwoje pracowników, jedna wspólna wizyta">
      Wyjaśnij, po co są dwie osoby: jedna prowadzi sprawę zasiłku, druga pomaga wyjść z trudnej sytuacji.
    </Callout>
  )
}

/** The field for the reason appears only when somebody other than proposed was chosen. */
function OtherLeadReason({ routing, chosen }: { routing: Routing | null; chosen: readonly string[] }) {
  const best = [routing?.benefits[0]?.userId, routing?.socialWork[0]?.userId]
  if (chosen.every((id) => best.includes(id))) return null
  return (
    <TextField
      name="overrideReason"
      label="Powód wyboru innej osoby niż proponowana"
      hint="Na przykład: prowadziła tę rodzinę wcześniej."
    />
  )
}

function useRouting(personId: string | null, form: UseFormReturn<Input>): Routing | null {
  const [routing, setRouting] = useState<Routing | null>(null)
  useEffect(() => {
    let current = true
    void findRouting({ personId }).then((answer) => {
      if (!current || !answer.ok) return
      setRouting(answer.result)
      form.setValue('benefitsLeadId', answer.result.benefits[0]?.userId ?? null)
      form.setValue('socialWorkLeadId', answer.result.socialWork[0]?.userId ?? null)
    })
    return () => {
      current = false
    }
  }, [personId, form])
  return routing
}
