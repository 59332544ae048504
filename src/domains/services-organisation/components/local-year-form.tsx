'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { FilePicker } from '@/ui/form/file-picker'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { NumberField } from '@/ui/form/number-field'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { lookAtLocalSheet, saveLocalYear } from '../actions'
import { ageCodes, ageGroups, resourceCodes, resourceFigures } from '../dictionaries/local-figures'
import type * as inputs from '../inputs'
import type { LocalYearView } from '../local-queries'
import { districtKey, readFigures } from '../rules/local-data'
import { base64Of } from './base64-of'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.saveLocalYear>

/** The figures of one year: typed, or read from a file of a sheet and looked at before they are saved. */
export function LocalYearForm({ local }: { local: LocalYearView }) {
  const { year, version, districts } = local
  const saved = useSaved(`Dane za ${year} rok zapisane.`)
  const [read, setRead] = useState<string | null>(null)
  const command = useCommandForm<Values, void>({
    action: saveLocalYear,
    schema: async () => (await import('../inputs')).saveLocalYear,
    defaultValues: { year, version, source: local.source, figures: { ...local.figures } },
    onDone: saved,
  })
  const fill = ({ figures, wrong }: ReturnType<typeof readFigures>) => {
    for (const [key, value] of Object.entries(figures))
      command.form.setValue(`figures.${key}`, value, { shouldDirty: true })
    setRead(wordsOf(Object.keys(figures).length, wrong))
  }
  const look = useCommand(lookAtLocalSheet, fill)
  const take = async (file: File | null) => {
    setRead(null)
    if (!file) return
    if (/\.xlsx$/i.test(file.name)) return look.run({ year, content: await base64Of(file) })
    fill(readFigures(await file.text(), new Map(districts.map(({ id, name }) => [id, name]))))
  }
  return (
    <Form {...command} submitLabel={`Zapisz dane za ${year} rok`} long>
      <div>
        <LinkButton href={`/api/documents/dane-lokalne/${year}?pobierz=1`} icon="download" download>
          {`Pobierz formularz XLSX za ${year} rok`}
        </LinkButton>
      </div>
      <FilePicker
        label="Wczytaj z pliku"
        hint="Wypełniony formularz XLSX albo CSV; w wierszu: dane; rejon (puste: całe miasto); liczba. Na przykład: 75–84 lata;Północ;640."
        accept=".xlsx,.csv,text/csv,text/plain"
        onPick={(file) => void take(file)}
      />
      <FormAnswer outcome={look.outcome} />
      {read ? <Callout title={read} role="status" /> : null}
      <TextField
        name="source"
        label="Skąd są dane"
        hint="Na przykład: GUS, stan na 31.12; ocena zasobów pomocy społecznej."
        required
      />
      {ageCodes.map((code) => (
        <FieldSet key={code} legend={`Ludność: ${ageGroups[code]}`}>
          <FieldRow>
            <NumberField name={`figures.${code}`} label="Całe miasto" />
            {districts.map(({ id, name }) => (
              <NumberField key={id} name={`figures.${districtKey(code, id)}`} label={name} />
            ))}
          </FieldRow>
        </FieldSet>
      ))}
      <FieldSet legend="Ocena zasobów pomocy społecznej">
        {resourceCodes.map((code) => (
          <NumberField key={code} name={`figures.${code}`} label={upper(resourceFigures[code])} />
        ))}
      </FieldSet>
    </Form>
  )
}

const upper = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

function wordsOf(count: number, wrong: readonly number[]): string {
  const lines = wrong.length > 0 ? ` Nie odczytano wierszy: ${wrong.slice(0, 10).join(', ')}.` : ''
  return `Wczytano liczb: ${count}. Sprawdź je i zapisz.${lines}`
}
