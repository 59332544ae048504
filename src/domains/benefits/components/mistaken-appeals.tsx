import { formatDate, sentence } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import type { AppealPart } from '../appeal-part'
import { appealFormLabels, appealMistakeLabels, appealOutcomeLabels } from '../labels'

/** Appeals recorded by mistake: readable as they were, with who put them right and why. */
export function MistakenAppeals({ mistaken }: Pick<AppealPart, 'mistaken'>) {
  if (mistaken.length === 0) return null
  return (
    <Card title="Sprostowane zapisy odwołania" padding="flush">
      <ul className="divide-y divide-line">
        {mistaken.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 px-4 py-3">
            <p className="font-semibold">{appealMistakeLabels[one.mistake]}</p>
            <p>{asRecorded(one)}</p>
            <p className="whitespace-pre-line text-ink-soft">
              Powód: {sentence(one.reason)} Sprostowano {formatDate(one.correctedOn)}, {one.correctedBy}.
            </p>
            {one.fileIds.length > 0 ? (
              <div className="flex flex-wrap gap-2">
                {one.fileIds.map((id, index) => (
                  <LinkButton key={id} href={`/api/documents/${id}`} size="small" icon="file-text" newWindow>
                    {one.fileIds.length > 1 ? `Otwórz dokument ${index + 1}` : 'Otwórz dokument'}
                  </LinkButton>
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function asRecorded(one: AppealPart['mistaken'][number]): string {
  const { form, filedOn, receivedOn, passedOn, outcome, ruledOn, ruling, remains } = one
  const parts = [
    `Zapisano: wniesione ${formatDate(filedOn)} ${appealFormLabels[form].toLowerCase()}`,
    `wpłynęło ${formatDate(receivedOn)}`,
    ...(passedOn ? [`przekazane ${formatDate(passedOn)}`] : []),
    ...(outcome && ruledOn ? [`wynik z ${formatDate(ruledOn)}: ${appealOutcomeLabels[outcome]}`] : []),
    ...(ruling ? [`znak ${ruling}`] : []),
    ...(remains ? [`zostaje w mocy: ${remains.replace(/\.$/, '')}`] : []),
  ]
  return `${parts.join(', ')}.`
}
