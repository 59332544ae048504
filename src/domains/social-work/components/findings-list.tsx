import { problemLabels, type Problem } from '@/domains/intake/dictionaries'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { findingKindLabels, findingSourceLabels, resourceLabels, type ResourceCategory } from '../labels'
import { AddFindingForm, ChangeFindingForm, RemoveFindingForm, type StoredFinding } from './finding-forms'
import { Folded } from './folded'

type FindingsCardProps = {
  fileId: string
  kind: 'problem' | 'resource'
  findings: readonly StoredFinding[]
  mayChange: boolean
}

const titles = { problem: 'Problemy', resource: 'Zasoby' } as const

/** Problems beside resources: both weigh the same (N-052). */
export function FindingsCard({ fileId, kind, findings, mayChange }: FindingsCardProps) {
  const own = findings.filter((finding) => finding.kind === kind)
  return (
    <Card title={titles[kind]} aside={<span className="text-ink-soft">({own.length})</span>}>
      <div className="flex flex-col gap-3">
        {own.length === 0 ? (
          <p className="text-ink-soft">
            {kind === 'problem'
              ? 'Nie zapisano jeszcze żadnego problemu.'
              : 'Nie zapisano jeszcze żadnego zasobu.'}
          </p>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {own.map((finding) => (
              <li key={finding.id} className="py-3">
                <FindingWords finding={finding} />
                {mayChange ? (
                  <details className="mt-1">
                    <summary className="min-h-6 w-fit cursor-pointer text-sm text-brand underline">
                      Popraw albo usuń
                    </summary>
                    <div className="flex flex-col gap-4 py-3">
                      <ChangeFindingForm finding={finding} />
                      <RemoveFindingForm finding={finding} />
                    </div>
                  </details>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {mayChange ? (
          <Folded label={`Dodaj: ${findingKindLabels[kind].toLowerCase()}`} icon="plus">
            <AddFindingForm fileId={fileId} kind={kind} />
          </Folded>
        ) : null}
      </div>
    </Card>
  )
}

/** One finding in words. */
export function FindingWords({ finding }: { finding: StoredFinding }) {
  const category =
    finding.kind === 'problem'
      ? (problemLabels[finding.category as Problem] ?? finding.category)
      : (resourceLabels[finding.category as ResourceCategory] ?? finding.category)
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{category}</span>
        {finding.main ? <Badge tone="warning">główny problem</Badge> : null}
      </p>
      <p className="whitespace-pre-line">{finding.description}</p>
      {finding.clientWords ? (
        <blockquote className="text-ink-soft">„{finding.clientWords}”</blockquote>
      ) : null}
      <p className="text-sm text-ink-soft">Źródło: {findingSourceLabels[finding.source].toLowerCase()}</p>
    </>
  )
}
