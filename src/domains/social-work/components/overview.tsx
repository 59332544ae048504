import { certificateKindLabels, certificateStatements } from '@/domains/benefits/labels'
import { problemLabels, type Problem } from '@/domains/intake/dictionaries'
import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatDate, formatMonth } from '@/kernel/polish'
import { yearMonth } from '@/kernel/local-date'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { TermBadge } from '@/ui/term-badge'
import type { FileHead } from '../file-head'
import { entryCriterionLabels, taskOwnerLabels, type EntryCriterion } from '../labels'
import type { fileOverview } from '../queries'

export type Overview = Awaited<ReturnType<typeof fileOverview>>
type Props = { head: FileHead; overview: Overview; today: LocalDate }

const problem = (code: string | null) => (code ? (problemLabels[code as Problem] ?? code) : null)

/** "Skrót sprawy": what somebody who does not know the family has to know, on one page (N-046). */
export function OverviewCards(props: Props) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Situation {...props} />
      <NowCard {...props} />
      <TermsCard {...props} />
      <CertificatesCard {...props} />
    </div>
  )
}

function Situation({ head, overview }: Props) {
  const findings = overview.recognition?.findings ?? []
  const words = (kind: 'problem' | 'resource') =>
    findings.filter((finding) => finding.kind === kind).map((finding) => finding.description)
  const criteria = head.entryCriteria.map((code) => entryCriterionLabels[code as EntryCriterion] ?? code)
  return (
    <Card title="Sytuacja">
      <DescriptionList
        none="nie zapisano"
        facts={[
          { term: 'Główny problem', value: problem(head.mainProblem) },
          { term: 'Problemy', value: <Lines items={words('problem')} /> },
          { term: 'Zasoby', value: <Lines items={words('resource')} /> },
          { term: 'Podsumowanie rozpoznania', value: overview.recognition?.summary || null },
          { term: 'Dlaczego praca socjalna', value: head.entryReason, note: criteria.join('; ') },
          { term: 'Od kiedy', value: formatDate(head.openedOn) },
        ]}
      />
    </Card>
  )
}

function Lines({ items }: { items: readonly string[] }) {
  if (items.length === 0) return <span className="text-ink-soft">nie zapisano</span>
  return (
    <ul className="flex list-disc flex-col gap-0.5 pl-5">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

function NowCard({ head, overview, today }: Props) {
  const { cycle } = head
  const hours = Math.round((overview.lastMonth.minutes / 60) * 10) / 10
  return (
    <Card
      title="Teraz"
      actions={
        <LinkButton href={`/praca-socjalna/${head.id}/dzialania`} size="small" variant="quiet">
          Wszystkie działania
        </LinkButton>
      }
    >
      <DescriptionList
        none="nie zapisano"
        facts={[
          {
            term: 'Co dalej',
            value: cycle.nextStep,
            note: cycle.nextStepOn ? <TermBadge dueOn={cycle.nextStepOn} today={today} /> : undefined,
          },
          {
            term: 'Ostatni kontakt',
            value: cycle.lastContactOn ? formatDate(cycle.lastContactOn) : 'jeszcze nie było',
          },
          {
            term: 'Ostatnie 30 dni',
            value: `${countOf(overview.lastMonth.actions, ['działanie', 'działania', 'działań'])}, ${String(hours).replace('.', ',')} godz.`,
          },
          {
            term: 'Z kim rozmawiano',
            value: (
              <ul className="flex flex-col gap-0.5">
                {overview.coverage.map((person) => (
                  <li key={person.id}>
                    {person.name}{' '}
                    <span className="text-ink-soft">
                      {person.lastOn ? formatDate(person.lastOn) : 'jeszcze nie'}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: 'Zasady współpracy z dwoma pracownikami',
            value: head.explainedRulesOn
              ? `wyjaśniono ${formatDate(head.explainedRulesOn)}${overview.explainedBy ? `, ${overview.explainedBy}` : ''}`
              : null,
          },
        ]}
      />
    </Card>
  )
}

function TermsCard({ head, overview, today }: Props) {
  const { terms } = overview
  return (
    <Card
      title="Zasady współdziałania"
      actions={
        <LinkButton href={`/praca-socjalna/${head.id}/ustalenia`} size="small" variant="quiet">
          {terms ? 'Otwórz' : 'Ustal'}
        </LinkButton>
      }
    >
      {terms ? (
        <div className="flex flex-col gap-3">
          <p className="whitespace-pre-line">{terms.goals}</p>
          {terms.clientWords ? (
            <blockquote className="text-ink-soft">„{terms.clientWords}”</blockquote>
          ) : null}
          <ul className="flex flex-col divide-y divide-line">
            {terms.tasks.map((task) => (
              <li key={task.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <span className="min-w-0 flex-[1_1_16rem]">
                  {task.description}
                  <span className="block text-sm text-ink-soft">{taskOwnerLabels[task.owner]}</span>
                </span>
                {task.state === 'planned' ? (
                  task.dueOn ? (
                    <TermBadge dueOn={task.dueOn} today={today} />
                  ) : null
                ) : (
                  <Badge tone={task.state === 'done' ? 'success' : 'neutral'}>
                    {task.state === 'done'
                      ? 'zrobione'
                      : task.state === 'notDone'
                        ? 'niezrobione'
                        : 'zmienione'}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">
            Od {formatDate(terms.agreedOn)}
            {terms.clientShare === null ? '' : `; udział działań klienta: ${terms.clientShare}%`}
          </p>
        </div>
      ) : (
        <p className="text-ink-soft">Tu pojawią się cele słowami klienta i działania z terminami.</p>
      )}
    </Card>
  )
}

function CertificatesCard({ head, overview }: Props) {
  return (
    <Card
      title="Zaświadczenia"
      actions={
        <LinkButton href={`/praca-socjalna/${head.id}/zaswiadczenia`} size="small" variant="quiet">
          Otwórz
        </LinkButton>
      }
    >
      {overview.certificates.length === 0 ? (
        <p className="text-ink-soft">Nie wystawiono jeszcze żadnego zaświadczenia.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {overview.certificates.map((row) => (
            <li key={row.id} className="py-2">
              <span className="font-semibold">
                {certificateStatements[row.kind][row.affirmative ? 0 : 1]}
              </span>
              <span className="block text-sm text-ink-soft">
                {certificateKindLabels[row.kind]}
                {row.month ? `, ${formatMonth(yearMonth(row.month))}` : ''}, {formatDate(row.issuedOn)}
                {row.read ? ', odczytane' : ', jeszcze nieodczytane'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
