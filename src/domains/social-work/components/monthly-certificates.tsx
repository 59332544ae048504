'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { isYearMonth } from '@/kernel/calendar-day'
import { countOf, formatDate, formatMonth } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { issueMonthlyCertificates } from '../actions'
import * as inputs from '../inputs/certificates'
import type { MonthlyLine } from '../missing-certificates'

/** A line before it is answered: nothing is chosen for anybody in advance. */
type Line = { answer: '' | 'yes' | 'no'; clientInformedOn: string; bySpecialist: string }
type Values = { lines: Line[] }

const answers = [
  { value: 'yes', label: 'współdziałają' },
  { value: 'no', label: 'nie współdziałają' },
]
const stateWords = {
  running: ['neutral', 'miesiąc trwa'],
  due: ['warning', 'do wystawienia'],
  overdue: ['danger', 'po terminie'],
} as const

type MonthlyCertificatesProps = { lines: readonly MonthlyLine[]; today: string }

/** One list, an answer for each family, one button: the month's certificates go to the benefits workers at once. */
export function MonthlyCertificates({ lines, today }: MonthlyCertificatesProps) {
  const router = useRouter()
  const command = useCommandForm<Values, { certificateIds: string[]; untold: number }>({
    action: (values, key) => issueMonthlyCertificates(answered(lines, values), key),
    schema: formSchema(lines),
    defaultValues: {
      lines: lines.map((line) => ({
        answer: '' as const,
        clientInformedOn: today,
        bySpecialist: line.terms?.specialist ?? '',
      })),
    },
    onDone: ({ certificateIds, untold }) => {
      showToast({ message: issuedWords(certificateIds.length, untold) })
      router.refresh()
    },
  })
  const { fields } = useFieldArray({ control: command.form.control, name: 'lines' })
  const values = useWatch({ control: command.form.control, name: 'lines' })
  const count = values.filter(({ answer }) => answer !== '').length
  return (
    <Form
      {...command}
      id="miesieczne"
      className="max-w-content"
      submitLabel={
        count === 0
          ? 'Wystaw zaświadczenia'
          : `Podpisuję i wystawiam ${countOf(count, ['zaświadczenie', 'zaświadczenia', 'zaświadczeń'])}`
      }
      refusals={
        count === 0
          ? [
              {
                code: 'none',
                message: 'Nie zaznaczono żadnej odpowiedzi.',
                remedy: 'Odpowiedz przy rodzinach.',
              },
            ]
          : []
      }
    >
      <Card padding="flush">
        <ul className="flex flex-col divide-y divide-line">
          {fields.map((field, index) => {
            const line = lines[index]
            return line ? (
              <LineFields key={field.id} line={line} index={index} answer={values[index]?.answer ?? ''} />
            ) : null
          })}
        </ul>
      </Card>
    </Form>
  )
}

function LineFields({ line, index, answer }: { line: MonthlyLine; index: number; answer: string }) {
  const { setValue } = useFormContext<Values>()
  const [tone, words] = stateWords[line.state]
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold">
          <a href={`/praca-socjalna/${line.fileId}`}>{line.name}</a>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          {formatMonth(line.month)}
          <Badge
            tone={tone}
          >{`${words}${line.state === 'running' ? '' : ` (do ${formatDate(line.dueOn)})`}`}</Badge>
          {line.terms ? `zasady z ${formatDate(line.terms.agreedOn)}` : null}
          {line.closedOn ? <Badge>{`praca zakończona ${formatDate(line.closedOn)}`}</Badge> : null}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <RadioGroupField name={`lines.${index}.answer`} label="Zaświadczam, że" options={answers} inline />
        {answer === '' ? null : (
          <DateField name={`lines.${index}.clientInformedOn`} label="Klient poinformowany" />
        )}
        {line.terms?.specialist && answer !== '' ? (
          <TextField name={`lines.${index}.bySpecialist`} label="Specjalista, który wystawił dokument" />
        ) : null}
        {answer === '' ? null : (
          <Button
            variant="quiet"
            size="small"
            icon="undo-2"
            aria-label={`Cofnij odpowiedź: ${line.name}, ${formatMonth(line.month)}`}
            onClick={() => setValue(`lines.${index}.answer`, '', { shouldDirty: true })}
          >
            Cofnij odpowiedź
          </Button>
        )}
      </div>
    </li>
  )
}

function issuedWords(count: number, untold: number): string {
  const issued = `Wystawiono ${countOf(count, ['zaświadczenie', 'zaświadczenia', 'zaświadczeń'])}.`
  if (untold === 0) return `${issued} Pracownicy ds. świadczeń już je widzą.`
  return `${issued} Dla ${untold} nie ma dziś prowadzącego akta świadczeniowe: odczyta je ten, kto je przejmie.`
}

/** Only the families that were answered; the rest waits. */
function answered(
  lines: readonly MonthlyLine[],
  { lines: values }: Values,
): z.input<typeof inputs.issueMonthlyCertificates> {
  return {
    certificates: values.flatMap((value, index) => {
      const line = lines[index]
      if (value.answer === '' || !line || !isYearMonth(line.month)) return []
      return [
        {
          fileId: line.fileId,
          termsId: line.terms?.id ?? '',
          month: line.month,
          affirmative: value.answer === 'yes',
          clientInformedOn: value.clientInformedOn,
          scope: line.terms?.scope ?? 'person',
          bySpecialist: line.terms?.specialist ? value.bySpecialist : '',
        },
      ]
    }),
  }
}

/** The command's own schema, asked through the form's values. */
function formSchema(lines: readonly MonthlyLine[]): z.ZodType<unknown, Values> {
  return inputs.monthlyForm((values) => answered(lines, values))
}
