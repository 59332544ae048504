import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { answerWords, countedAnswers, questionKindLabels } from '../survey-model'
import type { SurveyPage } from '../survey-queries'
import { OpenSurveyForm, SurveyEditor } from './survey-editor'
import { SurveyResults } from './survey-results'
import { CloseSurvey, MoveSurveyEndForm, PaperAnswerForm } from './survey-running'

/** One survey: written, opened with its codes, closed with its results. */
export function SurveyScreen({ page }: { page: SurveyPage }) {
  if (page.state === 'draft' && page.mayChange)
    return (
      <>
        <Card title="Pytania">
          <SurveyEditor page={page} />
        </Card>
        <Card title="Otwarcie">
          <OpenSurveyForm page={page} />
        </Card>
      </>
    )
  return (
    <>
      {page.state === 'closed' ? <SurveyResults page={page} /> : null}
      <Card title="Przebieg">
        <Course page={page} />
      </Card>
      {page.state !== 'closed' && page.state !== 'draft' && page.mayChange ? <Running page={page} /> : null}
      <Card title="Pytania">
        <ol className="flex list-decimal flex-col gap-1 pl-6">
          {page.questions.map(({ code, kind, words }) => (
            <li key={code}>
              {words}
              <span className="text-sm text-ink-soft">
                {` (${
                  kind === 'yesNo'
                    ? countedAnswers.yesNo
                        .map((one) => answerWords[one])
                        .join(' albo ')
                        .toLowerCase()
                    : questionKindLabels[kind]
                })`}
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </>
  )
}

function Course({ page }: { page: SurveyPage }) {
  const { opensOn, closesOn, closedOn } = page.days
  if (opensOn === null || closesOn === null) return <p>Koordynator przygotowuje ankietę.</p>
  return (
    <DescriptionList
      facts={[
        { term: 'Dni odpowiedzi', value: `od ${formatDate(opensOn)} do ${formatDate(closesOn)}` },
        { term: 'Kto otworzył', value: page.openedBy ?? 'osoba bez konta' },
        { term: 'Odpowiedzi', value: `${page.results.answered} z ${page.asked ?? 0} kodów` },
        ...(closedOn
          ? [{ term: 'Zamknięto', value: `${formatDate(closedOn)}, ${page.closedBy ?? ''}` }]
          : []),
      ]}
    />
  )
}

function Running({ page }: { page: SurveyPage }) {
  return (
    <>
      {page.state === 'ended' ? (
        <Callout tone="warning" title="Minął ostatni dzień ankiety">
          Wpisz ankiety papierowe oddane na czas, potem zamknij ankietę. Dopiero wtedy zobaczysz wyniki.
        </Callout>
      ) : (
        <Callout title="Wyniki zobaczysz po zamknięciu ankiety">
          Wcześniej nie ma ich nikt: z różnicy między dwoma wynikami można by odczytać czyjąś odpowiedź.
        </Callout>
      )}
      {page.state === 'waiting' ? null : (
        <details className="rounded-md border border-line bg-surface p-4 print:hidden">
          <summary className="cursor-pointer font-semibold">Wpisz ankietę papierową</summary>
          <div className="pt-3">
            <PaperAnswerForm key={page.results.answered} page={page} />
          </div>
        </details>
      )}
      <details className="rounded-md border border-line bg-surface p-4 print:hidden">
        <summary className="cursor-pointer font-semibold">Zmień ostatni dzień</summary>
        <div className="pt-3">
          <MoveSurveyEndForm page={page} />
        </div>
      </details>
      {page.state === 'waiting' ? null : (
        <div className="print:hidden">
          <CloseSurvey page={page} />
        </div>
      )}
    </>
  )
}
