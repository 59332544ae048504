import { formatDate } from '@/kernel/polish'
import { LinkButton } from '@/ui/link-button'
import type { AppealPart } from '../appeal-part'
import type { AppealView } from '../decision-appeal-view'
import { AppealLetterForm, AppealScanForm } from './case-forms'
import { Fold } from './fold'

type AppealPapersProps = {
  appeal: AppealView
  part: AppealPart
  step: { decisionId: string; version: number }
  leads: boolean
  caseNumber: string
}

/** The scan of the appeal and the letter that goes with it to the kolegium (art. 133 KPA). */
export function AppealPapers({ appeal, part, step, leads, caseNumber }: AppealPapersProps) {
  const { letter, typedLetter } = part
  const writes = leads && appeal.stage === 'toPassOn'
  return (
    <div className="flex flex-col gap-3">
      {appeal.scanId || letter ? (
        <div className="flex flex-wrap gap-2">
          {appeal.scanId ? <Paper id={appeal.scanId} label="Otwórz skan odwołania" /> : null}
          {letter ? (
            <Paper id={letter.fileId} label={`Pismo do kolegium z ${formatDate(letter.writtenOn)}`} />
          ) : null}
        </div>
      ) : null}
      {writes || (leads && !appeal.scanId) ? (
        <div className="divide-y divide-line rounded-md border border-line">
          {writes ? (
            <Fold
              title={letter ? 'Popraw pismo do kolegium' : 'Pismo przekazujące odwołanie kolegium'}
              open={typedLetter !== null}
            >
              <AppealLetterForm
                {...step}
                words={letter ?? { position: '', enclosures: enclosuresOf(appeal, caseNumber) }}
                typed={typedLetter}
                again={letter !== null}
              />
            </Fold>
          ) : null}
          {leads && !appeal.scanId ? (
            <Fold title="Dołącz skan odwołania">
              <AppealScanForm {...step} />
            </Fold>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

function Paper({ id, label }: { id: string; label: string }) {
  return (
    <LinkButton href={`/api/documents/${id}`} size="small" icon="file-text" newWindow>
      {label}
    </LinkButton>
  )
}

/** What goes with every appeal, to begin with. */
function enclosuresOf({ filedOn, form }: AppealView, caseNumber: string): string {
  return [
    form === 'oral'
      ? `Protokół odwołania wniesionego ustnie ${formatDate(filedOn)}`
      : `Odwołanie z ${formatDate(filedOn)}`,
    `Akta sprawy ${caseNumber}`,
    'Decyzja z dowodem doręczenia',
  ].join('\n')
}
