'use client'

import { formatDateTime } from '@/kernel/polish'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import type { z } from 'zod'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { TextArea } from '@/ui/form/text-area'
import { returnProviderSubmission, takeProviderSubmission } from '../actions'
import { submissionStateLabels } from '../labels'
import type * as inputs from '../provider-inputs'
import type { ReportPage } from '../queries'
import { ProvidedLines } from './provided-lines'

type Sent = ReportPage['sent'][number]
type SentProps = { sent: readonly Sent[]; reportVersion: number | null; writing: boolean }

const tones = { sent: 'warning', returned: 'neutral', taken: 'success' } as const

/** What the provider sent from its account: who and when, what became of it; what waits is taken over or returned. */
export function SentByProvider({ sent, reportVersion, writing }: SentProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {sent.map((one) => (
        <li key={one.id} className="flex flex-col gap-3 py-3 first:pt-0">
          <SentHead one={one} />
          {one.returnReason ? <p className="max-w-reading">{`Powód zwrotu: ${one.returnReason}`}</p> : null}
          {one.state === 'sent' ? (
            <Waiting one={one} reportVersion={reportVersion} writing={writing} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function SentHead({ one }: { one: Sent }) {
  const decided = one.decidedAt ? `, ${formatDateTime(one.decidedAt)} ${one.decider}` : ''
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2">
        {`${one.provider}: ${one.sender}, ${formatDateTime(one.sentAt)}`}
        <Badge tone={tones[one.state]}>{`${submissionStateLabels[one.state]}${decided}`}</Badge>
      </p>
      <p className="text-sm">
        <a href={`/api/documents/${one.fileId}?pobierz=1`} download>
          {one.uploaded ? 'Plik przesłany przez wykonawcę' : 'Wpisane na stronie, zapis w formularzu XLSX'}
        </a>
      </p>
    </div>
  )
}

function Waiting({ one, reportVersion, writing }: { one: Sent } & Omit<SentProps, 'sent'>) {
  const take = useCommand(takeProviderSubmission, useSaved('Dane wykonawcy przejęte do sprawozdania.'))
  return (
    <>
      <ProvidedLines
        lines={one.lines}
        caption="Dane wykonawcy i sprawozdanie"
        beside={reportVersion !== null}
        adding={one.addedTo.length > 0}
      />
      {one.remark === '' ? null : (
        <Callout title="Uwagi wykonawcy trafią do opisu miesiąca">
          <p className="whitespace-pre-line">{one.remark}</p>
        </Callout>
      )}
      {one.addedTo.length === 0 ? null : (
        <p className="text-sm text-ink-soft">{`Liczby dodadzą się do przejętych od: ${one.addedTo.join(', ')}.`}</p>
      )}
      {writing ? (
        <>
          <div>
            <Button
              variant={reportVersion === null ? 'secondary' : 'primary'}
              icon="check"
              pending={take.outcome.kind === 'sending'}
              refusals={reportVersion === null ? [notPrepared] : []}
              onClick={() =>
                void take.run({
                  submissionId: one.id,
                  version: one.version,
                  reportVersion: reportVersion ?? 0,
                })
              }
            >
              Przejmij dane wykonawcy
            </Button>
          </div>
          <FormAnswer outcome={take.outcome} />
          <ReturnForm submissionId={one.id} version={one.version} />
        </>
      ) : null}
    </>
  )
}

const notPrepared = {
  code: 'submission.report',
  message: 'Nie ma jeszcze sprawozdania, do którego trafią te dane.',
  remedy: 'Najpierw naciśnij „Przygotuj sprawozdanie”.',
}

type Typed = z.input<typeof inputs.returnProviderSubmission>

function ReturnForm({ submissionId, version }: { submissionId: string; version: number }) {
  const command = useCommandForm<Typed, void>({
    action: returnProviderSubmission,
    schema: async () => (await import('../provider-inputs')).returnProviderSubmission,
    defaultValues: { submissionId, version, reason: '' },
    onDone: useSaved('Dane zwrócone wykonawcy.'),
  })
  return (
    <details className="rounded-md border border-line p-3">
      <summary className="cursor-pointer font-semibold">Zwróć wykonawcy</summary>
      <div className="pt-3">
        <Form {...command} id="zwrot-danych" submitLabel="Zwróć wykonawcy">
          <TextArea
            name="reason"
            label="Co trzeba poprawić"
            hint="Wykonawca przeczyta to na swojej stronie. Bez danych klientów."
            rows={3}
            required
          />
        </Form>
      </div>
    </details>
  )
}
