import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { SideBySide } from '@/ui/side-by-side'
import type { EvaluationPage } from '../evaluation-queries'
import { ActionsList } from './actions-list'
import { EvaluationGrounds } from './evaluation-facts'
import {
  AnswerEvaluationForm,
  EvaluationForm,
  ReturnEvaluationForm,
  SubmitEvaluation,
} from './evaluation-forms'
import { OpinionForm } from './opinion-form'

/** One evaluation: what it rests on at the left, the report or its analysis at the right. */
export function EvaluationScreen({ page }: { page: EvaluationPage }) {
  return (
    <>
      {page.state === 'returned' && page.returnReason ? (
        <Callout tone="warning" title="Raport wrócił do poprawy">
          {page.returnReason}
        </Callout>
      ) : null}
      <SideBySide evidence={<EvaluationGrounds page={page} />} evidenceLabel="Podstawy ewaluacji">
        <div className="flex flex-col gap-4">
          {page.editable && page.may.prepare ? <Writing page={page} /> : <Reading page={page} />}
        </div>
      </SideBySide>
    </>
  )
}

function Writing({ page }: { page: EvaluationPage }) {
  return (
    <>
      <details className="rounded-md border border-line bg-surface p-4" open={page.opinions.length === 0}>
        <summary className="cursor-pointer font-semibold">Dodaj wyniki ankiety albo wywiadów</summary>
        <div className="pt-3">
          <OpinionForm
            key={page.opinions.length}
            evaluationId={page.id}
            version={page.version}
            today={page.today}
          />
        </div>
      </details>
      <Card title="Raport">
        <EvaluationForm
          criteria={page.criteria}
          outsideAuthor={page.template === 'integrationClub'}
          warned={page.warnings.length > 0}
          values={{
            evaluationId: page.id,
            version: page.version,
            authorName: page.authorName ?? '',
            authorInstitution: page.authorInstitution ?? '',
            independent: page.independent,
            criteria: Object.fromEntries(page.criteria.map(({ code, text }) => [code, text])),
            conclusions: page.conclusions,
            recommendations: page.recommendations,
            gapsReason: page.gapsReason ?? '',
          }}
        />
      </Card>
      <Card title="Przekazanie">
        <SubmitEvaluation
          key={`${page.version}-${page.opinions.length}`}
          evaluationId={page.id}
          version={page.version}
          refusals={page.lacking}
        />
      </Card>
    </>
  )
}

function Reading({ page }: { page: EvaluationPage }) {
  const ids = { evaluationId: page.id, version: page.version, refusals: page.answering }
  return (
    <>
      <Card
        title="Raport"
        aside={page.submitted ? `${page.submitted.by}, ${formatDate(page.submitted.on)}` : undefined}
      >
        {[
          ...page.criteria,
          { code: 'conclusions', label: 'Wnioski', text: page.conclusions },
          { code: 'recommendations', label: 'Rekomendacje', text: page.recommendations },
        ].map(({ code, label, text }) => (
          <div key={code} className="pb-3">
            <h3 className="font-semibold">{label}</h3>
            <p className="max-w-reading whitespace-pre-line">{text || 'Jeszcze bez treści.'}</p>
          </div>
        ))}
      </Card>
      {page.state === 'submitted' && page.may.analyse ? (
        <>
          <Card title="Analiza i działania długofalowe">
            <AnswerEvaluationForm
              {...ids}
              responsible={page.responsible}
              withLabourOffice={page.template === 'integrationClub' && page.localPartnership}
            />
          </Card>
          <ReturnEvaluationForm {...ids} />
        </>
      ) : null}
      {page.analysis ? (
        <Card
          title="Analiza"
          aside={page.decided ? `${page.decided.by}, ${formatDate(page.decided.on)}` : undefined}
        >
          <p className="max-w-reading whitespace-pre-line">{page.analysis}</p>
          {page.analysedWith ? <p className="pt-2">{`Wspólnie z: ${page.analysedWith}`}</p> : null}
          <ActionsList actions={page.actions} today={page.today} />
        </Card>
      ) : null}
    </>
  )
}
