import { formatNumber } from '@/kernel/polish'
import { FEWER } from '@/domains/services-organisation/rules/small-numbers'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import { countsInWords, meanText, type QuestionResult } from '../rules/survey-results'
import type { SurveyPage } from '../survey-queries'

const columns: readonly Column<QuestionResult>[] = [
  { key: 'pytanie', header: 'Pytanie', cell: ({ words }) => words },
  {
    key: 'odpowiedzi',
    header: 'Odpowiedzi',
    align: 'end',
    cell: ({ counts, answered }) => (counts === null ? FEWER : formatNumber(answered)),
  },
  {
    key: 'srednia',
    header: 'Średnia z 5',
    align: 'end',
    cell: ({ mean }) => (mean === null ? '–' : meanText(mean)),
  },
  { key: 'rozklad', header: 'Rozkład', cell: countsInWords },
]

/** Counts and means of a closed survey, and what was written in own words. */
export function SurveyResults({ page }: { page: SurveyPage }) {
  const { answered, shown } = page.results
  if (shown === null)
    return (
      <Callout tone="warning" title="Za mało odpowiedzi, żeby pokazać wyniki">
        {`Odpowiedziało ${answered} z ${page.asked ?? 0}. Przy mniej niż 5 odpowiedziach można by rozpoznać osoby (R-135), więc wyniki nie wchodzą do ewaluacji.`}
      </Callout>
    )
  return (
    <>
      <Card title="Wyniki" aside={`odpowiedzi ${answered} z ${page.asked ?? 0}`} padding="flush">
        <DataTable
          caption="Wyniki ankiety"
          columns={columns}
          rows={shown.questions}
          rowKey={({ code }) => code}
          noun={['pytanie', 'pytania', 'pytań']}
          empty={
            <EmptyState icon="message-square" title="Ankieta nie miała pytań z odpowiedziami do wyboru" />
          }
        />
      </Card>
      {shown.own.length > 0 ? <OwnWords own={shown.own} /> : null}
    </>
  )
}

type Own = NonNullable<SurveyPage['results']['shown']>['own']

function OwnWords({ own }: { own: Own }) {
  return (
    <Card title="Własnymi słowami">
      <Callout tone="restricted" title="Po treści można czasem rozpoznać osobę">
        Wypowiedzi są wymieszane i nie łączą się z innymi odpowiedziami. Nie szukaj autora i nie przepisuj ich
        dosłownie do raportu: napisz, co z nich wynika.
      </Callout>
      {own.map(({ code, words, times, said }) => (
        <section key={code} className="pt-4">
          <h3 className="font-semibold">{words}</h3>
          {said === null || said.length === 0 ? (
            <p className="text-ink-soft">
              {times === 0
                ? 'Nikt nie odpowiedział.'
                : `Wypowiedzi: ${times}. Czytają je koordynator i dyrektor.`}
            </p>
          ) : (
            <ul className="flex flex-col divide-y divide-line">
              {said.map((text, at) => (
                <li key={at} className="max-w-reading py-2 whitespace-pre-line">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Card>
  )
}
