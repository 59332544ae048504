import { certificateKindLabels, certificateStatements } from '@/domains/benefits/labels'
import { yearMonth, type LocalDate } from '@/kernel/local-date'
import { formatDate, formatDateTime, formatMonth, sentence } from '@/kernel/polish'
import type { Refusal } from '@/kernel/refusal'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { FileHead } from '../file-head'
import type { CertificatesOfFile } from '../file-queries'
import { certificateBasisLabels, certificateScopeLabels } from '../labels'
import { waitsForA4 } from '../rules/referral-answer'
import { CooperationForm, ResourcesForm, TermsForm } from './certificate-forms'
import { Folded } from './folded'

type PanelProps = {
  head: FileHead
  certificates: CertificatesOfFile
  today: LocalDate
  /** name in full of the person who signs */
  signer: string
}

/** The three annexes in their order; what cannot be issued yet says why and what to do first. */
export function CertificatesPanel({ head, certificates, today, signer }: PanelProps) {
  const { running, certifiedTermsIds, referral } = certificates
  const basis = referral ? ('referral' as const) : ('workersInitiative' as const)
  const scope = head.household > 1 ? ('both' as const) : ('person' as const)
  const common = { fileId: head.id, today, basis, scope }
  const certified = certificates.terms.filter(({ id }) => certifiedTermsIds.includes(id))
  const closed: Refusal[] =
    head.state === 'closed'
      ? [
          {
            code: 'closed',
            message: 'Praca socjalna jest zakończona.',
            remedy: 'Wznów ją w zakładce „Zakończenie”.',
          },
        ]
      : []
  const noTerms: Refusal = {
    code: 'terms',
    message: 'Nie ma jeszcze zaświadczenia zał. 5 o zasadach współdziałania.',
    remedy: 'Wystaw najpierw zał. 5.',
  }
  const next =
    certificates.a4Refusals.length === 0 &&
    (head.cycle.a4 === null || (referral !== null && waitsForA4(referral)))
      ? 'resources'
      : certificates.a5Refusals.length === 0
        ? 'terms'
        : head.cycle.missing.length > 0
          ? 'cooperation'
          : null
  return (
    <div className="print:hidden">
      <Card title="Wystaw zaświadczenie">
        <div className="flex flex-col gap-3">
          <p className="max-w-reading text-ink-soft">
            Podpisujesz jako {signer}. Podpisanego zaświadczenia nie można zmienić; pomyłkę w zał. 6 prostuje
            nowe zaświadczenie („Sprostuj” na liście).{' '}
            {certificates.receiver
              ? `Od razu zobaczy je ${certificates.receiver} (świadczenia).`
              : 'Klient nie ma dziś prowadzącego akta świadczeniowe: zaświadczenie odczyta ten, kto je poprowadzi.'}
          </p>
          <Folded label={certificateKindLabels.resources} icon="stamp" open={next === 'resources'}>
            <ResourcesForm
              {...common}
              certifiedTermsOn={certificates.certifiedTermsOn}
              refusals={[...closed, ...certificates.a4Refusals]}
            />
          </Folded>
          <Folded label={certificateKindLabels.terms} icon="stamp" open={next === 'terms'}>
            <TermsForm
              {...common}
              key={running?.id ?? 'none'}
              termsId={running?.id ?? ''}
              concluded={running ? !running.updatesEarlier : true}
              refusals={[...closed, ...certificates.a5Refusals]}
            />
          </Folded>
          <Folded
            label={certificateKindLabels.cooperation}
            icon="stamp"
            note={missingWords(head)}
            open={next === 'cooperation'}
          >
            <CooperationForm
              {...common}
              key={head.cycle.missing[0]?.month ?? 'none'}
              month={head.cycle.missing[0]?.month ?? today.slice(0, 7)}
              terms={certified.map((t) => ({
                value: t.id,
                label: `w dniu ${formatDate(t.agreedOn)}`,
                specialist: t.specialist,
              }))}
              refusals={[
                ...(head.cycle.missing.length > 0 ? [] : closed),
                ...(certified.length === 0 ? [noTerms] : []),
              ]}
            />
          </Folded>
        </div>
      </Card>
    </div>
  )
}

function missingWords(head: FileHead): string | undefined {
  const months = head.cycle.missing.filter(({ state }) => state !== 'running')
  return months.length === 0
    ? undefined
    : `brakuje za: ${months.map(({ month }) => formatMonth(month)).join(', ')}`
}

type CertificateListProps = {
  rows: CertificatesOfFile['rows']
  issuedId: string | null
  /** the reader leads the file: a mistaken zał. 6 can be put right */
  mayCorrect: boolean
}

/** Certificates already issued, each with its print and the receipt of the benefits worker. */
export function CertificateList({ rows, issuedId, mayCorrect }: CertificateListProps) {
  return (
    <Card title="Wystawione">
      {rows.length === 0 ? (
        <EmptyState icon="stamp" title="Tu pojawią się wystawione zaświadczenia" />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {rows.map((row) => (
            <li
              key={row.id}
              className={`flex flex-wrap items-start gap-x-4 gap-y-2 py-3 ${row.id === issuedId ? 'bg-success-soft px-2' : ''}`}
            >
              <div className="min-w-0 flex-[1_1_16rem]">
                <p className="font-semibold">
                  {certificateStatements[row.kind][row.affirmative ? 0 : 1]}
                  {row.month ? ` – ${formatMonth(yearMonth(row.month))}` : ''}
                </p>
                <p className="text-sm text-ink-soft">
                  {certificateKindLabels[row.kind]}, {formatDate(row.issuedOn)}, {row.signedByName}.{' '}
                  {certificateScopeLabels[row.scope]}. {certificateBasisLabels[row.basis]}.
                  {row.termsOn ? ` Zasady z ${formatDate(row.termsOn)}.` : ''}
                  {row.bySpecialist ? ` Dokument specjalisty: ${row.bySpecialist}.` : ''}
                  {row.correctionReason ? ` Sprostowanie: ${sentence(row.correctionReason)}` : ''}
                </p>
              </div>
              {row.correctedOn ? (
                <Badge tone="warning">{`sprostowane ${formatDate(row.correctedOn)}`}</Badge>
              ) : row.readAt ? (
                <Badge tone="success">{`odczytane ${formatDateTime(row.readAt)}`}</Badge>
              ) : (
                <Badge>jeszcze nieodczytane</Badge>
              )}
              {row.fileId ? (
                <LinkButton
                  href={`/api/exports/social-work/print/certificate/${row.id}`}
                  size="small"
                  icon="file-text"
                  newWindow
                >
                  Wydruk
                </LinkButton>
              ) : null}
              {mayCorrect && row.kind === 'cooperation' && !row.correctedOn ? (
                <LinkButton
                  href={`/praca-socjalna/${row.caseFileId}/zaswiadczenia?sprostuj=${row.id}#sprostowanie`}
                  size="small"
                  icon="pencil"
                >
                  Sprostuj
                </LinkButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
