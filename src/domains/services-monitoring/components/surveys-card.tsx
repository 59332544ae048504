'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { formatDate } from '@/kernel/polish'
import { useCommand } from '@/platform/web/use-command'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { FormAnswer } from '@/ui/form/form-answer'
import type { Tone } from '@/ui/tone'
import { prepareSurvey } from '../actions'
import type { EvaluationPage } from '../evaluation-queries'
import { surveyStateLabels, type SurveyState } from '../survey-model'

const tones: Record<SurveyState, Tone> = {
  draft: 'info',
  waiting: 'info',
  open: 'success',
  ended: 'warning',
  closed: 'neutral',
}

/** How a survey stands, in a word. */
export const SurveyMark = ({ state }: { state: SurveyState }) => (
  <Badge tone={tones[state]}>{surveyStateLabels[state]}</Badge>
)

/** The anonymous surveys of an evaluation, and the beginning of a new one. */
export function SurveysCard({ page }: { page: EvaluationPage }) {
  const mayBegin = page.editable && page.may.prepare
  if (page.surveys.length === 0 && !mayBegin) return null
  return (
    <Card title="Anonimowe ankiety adresatów">
      {page.surveys.length === 0 ? (
        <p className="max-w-reading text-ink-soft">
          Adresaci odpowiadają w internecie albo na papierze, każdy z kodem z kartki. Nikt nie wie, kto i co
          odpowiedział.
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {page.surveys.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <Link
                href={`/uslugi/${page.processId}/ewaluacja/${page.id}/ankieta/${one.id}`}
                prefetch={false}
                className="font-semibold"
              >
                {`Ankieta „${one.title}”`}
              </Link>
              <SurveyMark state={one.state} />
              {one.asked === null ? null : (
                <span className="text-sm text-ink-soft">
                  {`Odpowiedzi ${one.answered} z ${one.asked}${one.state !== 'closed' && one.closesOn ? `, do ${formatDate(one.closesOn)}` : ''}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayBegin ? <PrepareSurvey page={page} /> : null}
    </Card>
  )
}

function PrepareSurvey({ page }: { page: EvaluationPage }) {
  const router = useRouter()
  const { run, outcome } = useCommand(prepareSurvey, ({ surveyId, processId }) =>
    router.push(`/uslugi/${processId}/ewaluacja/${page.id}/ankieta/${surveyId}`),
  )
  return (
    <div className="flex flex-col gap-2 pt-3 print:hidden">
      <div>
        <Button
          icon="plus"
          pending={outcome.kind === 'sending'}
          onClick={() => void run({ evaluationId: page.id, version: page.version })}
        >
          Przygotuj ankietę
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}
