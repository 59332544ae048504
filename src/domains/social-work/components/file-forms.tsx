'use client'

import type { z } from 'zod'
import { cooperationLabels, standardLabels } from '@/domains/casework/labels'
import { problemLabels, problems } from '@/domains/intake/dictionaries'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { explainRules, recordEntry, setCooperation } from '../actions'
import type * as inputs from '../inputs/files'
import { entryCriterionLabels } from '../labels'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const problemOptions = problems.map((code) => ({ value: code, label: problemLabels[code] }))

/** Entry criteria, problem and standard: the same fields when work starts and when it is completed later. */
export function EntryFields() {
  return (
    <>
      <CheckboxGroupField
        name="entryCriteria"
        label="Dlaczego praca socjalna"
        hint="Osoba albo rodzina…"
        options={options(entryCriterionLabels)}
        required
      />
      <TextArea name="entryReason" label="Na czym polega trudność" required />
      <SelectField name="mainProblem" label="Główny problem" options={problemOptions} required />
      <SelectField
        name="standard"
        label="Standard pracy socjalnej"
        hint="Rodzina doświadczająca przemocy: akta od razu są poufne."
        options={options(standardLabels)}
        emptyLabel="bez standardu"
      />
    </>
  )
}

type FileProps = { fileId: string; version: number }
type EntryProps = FileProps & { mainProblem: string | null; standard: string | null; reason: string | null }

/** Why social work started, for files that came from the door or a referral (S-015). */
export function EntryForm({ fileId, version, mainProblem, standard, reason }: EntryProps) {
  type Values = z.input<typeof inputs.recordEntry>
  const command = useCommandForm<Values, void>({
    action: recordEntry,
    schema: async () => (await import('../inputs/files')).recordEntry,
    defaultValues: {
      fileId,
      version,
      entryCriteria: [],
      entryReason: reason ?? '',
      mainProblem: (mainProblem ?? '') as Values['mainProblem'],
      standard: (standard ?? '') as Values['standard'],
    },
    onDone: useSaved('Zapisano powód rozpoczęcia pracy socjalnej.'),
  })
  return (
    <Form {...command} id="powod" submitLabel="Zapisz powód rozpoczęcia">
      <EntryFields />
    </Form>
  )
}

/** "Wyjaśniono zasady współpracy z dwoma pracownikami" (N-014, G-014). */
export function ExplainRulesForm({ fileId, version, today }: FileProps & { today: string }) {
  const command = useCommandForm<z.input<typeof inputs.explainRules>, void>({
    action: explainRules,
    schema: async () => (await import('../inputs/files')).explainRules,
    defaultValues: { fileId, version, explainedOn: today },
    onDone: useSaved('Odnotowano wyjaśnienie zasad.'),
  })
  return (
    <Form {...command} id="zasady" submitLabel="Wyjaśniono zasady">
      <div className="flex max-w-reading flex-col gap-2">
        <p>Klient wie, że:</p>
        <ul className="list-disc pl-5">
          <li>o pieniądzach rozmawia z pracownikiem ds. świadczeń, a o zmianie swojej sytuacji z Tobą,</li>
          <li>
            przekazujesz tylko zaświadczenia, inne informacje istotne dla świadczenia i wniosek do kontraktu,
          </li>
          <li>o każdej przekazanej informacji dowie się wcześniej, a reszta rozmów jest poufna.</li>
        </ul>
      </div>
      <DateField name="explainedOn" label="Kiedy wyjaśniono" required />
    </Form>
  )
}

/** "Status współpracy" with the day of the next attempt (G-074). */
export function CooperationForm({
  fileId,
  version,
  cooperation,
  retryOn,
}: FileProps & { cooperation: string | null; retryOn: string | null }) {
  type Values = z.input<typeof inputs.setCooperation>
  const command = useCommandForm<Values, void>({
    action: setCooperation,
    schema: async () => (await import('../inputs/files')).setCooperation,
    defaultValues: {
      fileId,
      version,
      cooperation: (cooperation ?? 'active') as Values['cooperation'],
      retryOn: retryOn ?? '',
      note: '',
    },
    onDone: useSaved('Zapisano status współpracy.'),
  })
  return (
    <Form {...command} id="wspolpraca" submitLabel="Zapisz status współpracy">
      <SelectField
        name="cooperation"
        label="Status współpracy"
        options={options(cooperationLabels)}
        emptyLabel={null}
      />
      <DateField
        name="retryOn"
        label="Kolejna próba kontaktu"
        hint="Przy wycofaniu i odmowie: kiedy wrócisz do rozmowy."
      />
      <TextArea name="note" label="Co się wydarzyło" />
    </Form>
  )
}
