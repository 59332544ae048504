import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import type { FileHead } from '../file-head'
import type { recognitionOfFile } from '../recognition-queries'
import { ClosedRecognition } from './closed-recognition'
import { FindingsCard } from './findings-list'
import { Folded } from './folded'
import { RecognitionForm } from './recognition-form'
import { SittingForm } from './sitting-form'

type Recognition = Awaited<ReturnType<typeof recognitionOfFile>>
type Props = { head: FileHead; recognition: Recognition; today: LocalDate }

/** The running recognition, then the finished ones: findings, talks, topics. */
export function RecognitionTab({ head, recognition, today }: Props) {
  const { running, closed } = recognition
  const mayChange = head.leads && head.state === 'open'
  const finished = running === null && closed.length > 0
  return (
    <>
      {closed.length === 0 ? (
        <Running head={head} recognition={recognition} today={today} mayChange={mayChange} />
      ) : mayChange || running ? (
        <Folded
          key={closed.length}
          label={running ? 'Rozpoznanie w toku' : 'Rozpocznij następne rozpoznanie'}
          icon="plus"
          open={running ? true : undefined}
        >
          <Running head={head} recognition={recognition} today={today} mayChange={mayChange} />
        </Folded>
      ) : null}
      {closed.map((one, index) => (
        <ClosedRecognition key={one.id} recognition={one} open={index === 0 && finished} />
      ))}
    </>
  )
}

function Running({ head, recognition, today, mayChange }: Props & { mayChange: boolean }) {
  const { running, coverage } = recognition
  const findings = running?.findings ?? []
  return (
    <div className="flex flex-col gap-6">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <FindingsCard fileId={head.id} kind="resource" findings={findings} mayChange={mayChange} />
        <FindingsCard fileId={head.id} kind="problem" findings={findings} mayChange={mayChange} />
      </div>
      <Card title="Rozmowy">
        <div className="flex flex-col gap-3">
          <p className="text-ink-soft">
            {coverage
              .map(({ name, lastOn }) => `${name}: ${lastOn ? formatDate(lastOn) : 'jeszcze nie'}`)
              .join(' · ')}
          </p>
          {(running?.sittings ?? []).map((sitting) => (
            <div key={sitting.id} className="border-t border-line pt-2">
              <p className="font-semibold">
                {formatDate(sitting.heldOn)}, {sitting.place}
              </p>
              <p className="text-sm text-ink-soft">
                {[
                  ...sitting.personIds.map(
                    (id) => head.people.find((p) => p.id === id)?.name ?? 'osoba z rodziny',
                  ),
                  sitting.others,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {sitting.note ? <p className="whitespace-pre-line">{sitting.note}</p> : null}
            </div>
          ))}
          {mayChange ? (
            <Folded label="Dodaj rozmowę" icon="plus">
              <SittingForm fileId={head.id} people={head.people} today={today} />
            </Folded>
          ) : null}
        </div>
      </Card>
      <Section
        title="Tematy rozmowy"
        lead="Podpowiedzi, nie pytania do odczytania. Nic poza podsumowaniem nie jest obowiązkowe; zapis jest samoczynny."
      >
        {mayChange ? (
          <RecognitionForm
            // the first save makes the record: what is being typed must not be taken away by it
            key={recognition.closed.length}
            fileId={head.id}
            recognitionId={running?.id ?? null}
            version={running?.version ?? null}
            formVersion={running?.formVersion ?? 1}
            answers={running?.answers ?? {}}
            kept={recognition.kept}
          />
        ) : (
          <EmptyState icon="book-open" title="Rozpoznanie prowadzi pracownik socjalny tej rodziny" />
        )}
      </Section>
    </div>
  )
}
