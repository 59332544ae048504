'use client'

import Link from 'next/link'
import { formatTime } from '@/kernel/polish'
import type { AppointmentState } from '@/platform/db/generated/enums'
import { useCommand } from '@/platform/web/use-command'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { FormAnswer } from '@/ui/form/form-answer'
import { LinkButton } from '@/ui/link-button'
import type { Tone } from '@/ui/tone'
import { PhoneNumber } from '@/ui/phone-number'
import { setAppointmentState } from '../actions'
import { appointmentPlaceLabels, appointmentStateLabels } from '../labels'
import type { CalendarEntry } from '../model'

const tones: Record<AppointmentState, Tone> = {
  planned: 'neutral',
  confirmed: 'info',
  unconfirmed: 'warning',
  held: 'success',
  noShow: 'danger',
  cancelledByClient: 'neutral',
  cancelledByWorker: 'neutral',
}

/** What can be done with a visit now: before it, confirm or cancel; after it, write down whether it was held. */
function nextStates(entry: CalendarEntry, now: Date): readonly AppointmentState[] {
  const open = entry.state === 'planned' || entry.state === 'confirmed' || entry.state === 'unconfirmed'
  if (!open) return []
  if (new Date(entry.startsAt) <= now) return ['held', 'noShow']
  return entry.state === 'confirmed'
    ? ['cancelledByClient', 'cancelledByWorker']
    : ['confirmed', 'unconfirmed', 'cancelledByClient', 'cancelledByWorker']
}

const isAhead = (entry: CalendarEntry, now: string) => new Date(entry.startsAt) > new Date(now)

/** A cancelled visit whose time is still to come: somebody who waits may have it (G-081). */
const isFreed = (entry: CalendarEntry, now: string) =>
  (entry.state === 'cancelledByClient' || entry.state === 'cancelledByWorker') && isAhead(entry, now)

const verbs: Partial<Record<AppointmentState, string>> = {
  confirmed: 'Potwierdzony',
  unconfirmed: 'Nie odbiera',
  held: 'Odbyło się',
  noShow: 'Nie przyszła / nie przyszedł',
  cancelledByClient: 'Odwołuje klient',
  cancelledByWorker: 'Odwołuję',
}

type AppointmentLineProps = { entry: CalendarEntry; now: string; showWorker?: boolean }

/** One visit with its next steps. */
export function AppointmentLine({ entry, now, showWorker = false }: AppointmentLineProps) {
  const change = useCommand(setAppointmentState)
  const steps = entry.mayChange ? nextStates(entry, new Date(now)) : []
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="w-28 font-semibold tabular-nums">
          {formatTime(new Date(entry.startsAt))}–{formatTime(new Date(entry.endsAt))}
        </span>
        <span className="min-w-0 flex-1">
          <span className="font-semibold">
            {entry.personId ? <a href={`/klienci/${entry.personId}`}>{entry.personName}</a> : entry.purpose}
          </span>
          <span className="block text-sm text-ink-soft">
            {[
              entry.purpose,
              appointmentPlaceLabels[entry.place].toLowerCase(),
              showWorker ? entry.workerName : null,
            ]
              .filter(Boolean)
              .join(', ')}
            {entry.phone ? (
              <>
                , <PhoneNumber number={entry.phone} dial />
              </>
            ) : null}
          </span>
        </span>
        {entry.joint ? <Badge tone="info">wspólna wizyta</Badge> : null}
        <Badge tone={tones[entry.state]}>{appointmentStateLabels[entry.state]}</Badge>
      </div>
      {steps.length > 0 ? (
        <div className="flex flex-wrap gap-2 print:hidden">
          {steps.map((state) => (
            <Button
              key={state}
              size="small"
              pending={change.outcome.kind === 'sending'}
              onClick={() => void change.run({ appointmentId: entry.id, version: entry.version, state })}
            >
              {verbs[state]}
            </Button>
          ))}
          {isAhead(entry, now) ? (
            <LinkButton size="small" variant="quiet" icon="calendar-days" href={`/kalendarz/${entry.id}`}>
              Zmień termin
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      {entry.mayChange && isFreed(entry, now) ? (
        <p className="text-sm print:hidden">
          Termin się zwolnił.{' '}
          <Link href="/zgloszenia/do-oddzwonienia" prefetch={false}>
            Zaproponuj go osobom, które czekają na telefon
          </Link>
          .
        </p>
      ) : null}
      <FormAnswer outcome={change.outcome} />
    </li>
  )
}
