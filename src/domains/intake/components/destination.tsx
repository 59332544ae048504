'use client'

import { useEffect, useRef } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { LocalDate } from '@/kernel/calendar-day'
import { AfterDeath } from '@/domains/clients/components/after-death'
import type { ContactNeed, FileKind } from '@/platform/db/generated/enums'
import { Callout } from '@/ui/callout'
import { Section } from '@/ui/section'
import type { Routing } from '../registration-queries'
import { proposedLeads } from '../rules/lead-choice'
import { filesFor } from '../rules/routing'
import { LeadChoice } from './lead-choice'
import { Meeting } from './meeting'
import { OtherLeadReason } from './other-lead-reason'
import type { RegistrationInput } from './registration-input'
import { ResultFields } from './registration-sections'
import { useRouting } from './use-routing'

const leadField = { benefits: 'benefitsLeadId', socialWork: 'socialWorkLeadId' } as const
const leadLabel = { benefits: 'Pracownik ds. świadczeń', socialWork: 'Pracownik socjalny' } as const

type DestinationProps = {
  form: UseFormReturn<RegistrationInput>
  /** of the person the report concerns */
  diedOn: LocalDate | null
  /** The registration was refused: a slot may have been taken meanwhile. */
  refused: boolean
}

/** Where it goes and what was agreed: proposals follow the person's district and the kind of report. */
export function Destination({ form, diedOn, refused }: DestinationProps) {
  const [need, personId, result, benefitsLeadId, socialWorkLeadId] = useWatch({
    control: form.control,
    name: ['need', 'personId', 'result', 'benefitsLeadId', 'socialWorkLeadId'],
  })
  const kinds = filesFor((need || null) as ContactNeed | null)
  const routing = useRouting(personId ?? null)
  useProposals(form, kinds, routing)
  useVisitOfThisKind(form, kinds)
  const chosen = { benefits: benefitsLeadId, socialWork: socialWorkLeadId }
  const workers = routing ? kinds.flatMap((kind) => workerFor(kind, routing, chosen[kind])) : []
  const openFile = (kind: FileKind) => routing?.open.find((file) => file.kind === kind)
  const led = diedOn ? kinds.filter(openFile) : kinds
  return (
    <Section title="3. Dokąd i co ustalono">
      {routing?.outsideDistricts && kinds.length > 0 ? <OutsideDistricts /> : null}
      {need && kinds.length === 0 ? (
        <p className="text-ink-soft">Akta nie powstaną – zapisujemy tylko kartę zgłoszenia.</p>
      ) : null}
      {kinds.length > 0 && !routing ? (
        <p role="status" className="text-ink-soft">
          Szukam prowadzących…
        </p>
      ) : null}
      {routing
        ? led.map((kind) => (
            <LeadChoice
              key={kind}
              name={leadField[kind]}
              label={leadLabel[kind]}
              proposals={routing[kind]}
              open={openFile(kind)}
            />
          ))
        : null}
      {routing && led.length < kinds.length ? <AfterDeath what="report" diedOn={diedOn} /> : null}
      {led.length === 2 ? <TwoWorkers /> : null}
      {routing && led.length > 0 ? <OtherLeadReason kinds={led} routing={routing} chosen={chosen} /> : null}
      <ResultFields />
      {result === 'appointment' ? <AfterDeath what="visit" diedOn={diedOn} /> : null}
      {result === 'appointment' && routing && !diedOn ? (
        <Meeting form={form} kinds={kinds} workers={workers} routing={routing} refused={refused} />
      ) : null}
    </Section>
  )
}

/** Who meets the client for a file: its present lead, or the one chosen for it. */
function workerFor(kind: FileKind, routing: Routing, chosen: string | null | undefined): string[] {
  const open = routing.open.find((file) => file.kind === kind)
  const worker = open ? open.leadId : chosen
  return worker ? [worker] : []
}

/** Fills in the proposed leads; what was chosen by hand stays while it can. */
function useProposals(
  form: UseFormReturn<RegistrationInput>,
  kinds: readonly FileKind[],
  routing: Routing | null,
): void {
  const wanted = kinds.join()
  const filledIn = useRef<Partial<Record<FileKind, string>>>({})
  useEffect(() => {
    if (!routing) return
    const files = wanted.split(',').filter((kind): kind is FileKind => kind in leadField)
    const proposed = proposedLeads(files, routing)
    for (const kind of files) {
      const present = form.getValues(leadField[kind])
      const byHand = present && present !== filledIn.current[kind]
      if (byHand && routing[kind].some(({ userId }) => userId === present)) continue
      form.setValue(leadField[kind], proposed[kind] ?? null)
    }
    filledIn.current = { ...filledIn.current, ...proposed }
  }, [form, wanted, routing])
}

/** A report that goes elsewhere is met by others: the slot chosen before does not go along, even while it is not shown. */
function useVisitOfThisKind(form: UseFormReturn<RegistrationInput>, kinds: readonly FileKind[]): void {
  const wanted = kinds.join()
  const before = useRef(wanted)
  useEffect(() => {
    if (before.current === wanted) return
    before.current = wanted
    form.setValue('visits', [])
  }, [form, wanted])
}

function TwoWorkers() {
  return (
    <Callout tone="info" title="Dwoje pracowników, jedna wspólna wizyta">
      Wyjaśnij, po co są dwie osoby: jedna prowadzi sprawę zasiłku, druga pomaga wyjść z trudnej sytuacji.
    </Callout>
  )
}

/** Residence out of the territory is a matter of the other gmina: said before anything is promised (G-031). */
function OutsideDistricts() {
  return (
    <Callout tone="warning" title="Adres tej osoby leży poza rejonami ośrodka">
      Sprawdź, która gmina jest właściwa (art. 101 ustawy o pomocy społecznej). Gdy to inna gmina, wybierz
      „Skierowanie do innej instytucji”; w nagłej potrzebie zgłoszenie można przyjąć.
    </Callout>
  )
}
