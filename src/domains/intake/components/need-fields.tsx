'use client'

import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { ContactNeed } from '@/platform/db/generated/enums'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { informationLabels, paperCodes, paperLabels, papersFor, problemLabels } from '../dictionaries'
import { needHints, needLabels } from '../labels'
import { filesFor, possibleNeeds, possibleResults } from '../rules/routing'
import type { RegistrationInput } from './registration-input'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What they came with: the kind of report decides where it goes. */
export function NeedFields() {
  const { control } = useFormContext()
  const [anonymous, need] = useWatch({ control, name: ['anonymous', 'need'] }) as [boolean, ContactNeed | '']
  useResultThatFits()
  return (
    <>
      <RadioGroupField
        name="need"
        label="Rodzaj zgłoszenia"
        hint={
          anonymous
            ? 'Bez danych osoby można udzielić porady albo skierować do innej instytucji. Żeby powstały akta, wskaż osobę.'
            : undefined
        }
        required
        options={possibleNeeds(anonymous).map((value) => ({
          value,
          label: needLabels[value],
          hint: needHints[value],
        }))}
      />
      <TextArea
        name="description"
        label="Z czym osoba przychodzi"
        hint="Jedno lub dwa zdania z rozmowy wstępnej, jej słowami."
      />
      <details className="rounded-md border border-line px-4 py-2" open>
        <summary className="cursor-pointer font-semibold">
          Powody trudnej sytuacji (art. 7 ustawy o pomocy społecznej)
        </summary>
        <CheckboxGroupField
          name="problems"
          label="Zaznacz wszystkie, o których mówi osoba"
          options={options(problemLabels)}
          layout="columns"
        />
      </details>
      {anonymous || (need && filesFor(need).length === 0) ? null : (
        <CheckboxField name="urgent" label="Sprawa pilna" hint="Wywiad najpóźniej w dwa dni robocze." />
      )}
    </>
  )
}

/** Keeps the kind of report and the result possible together: what can no longer be is taken back, the usual is filled in. */
function useResultThatFits() {
  const { control, getValues, setValue } = useFormContext<RegistrationInput>()
  const [need, anonymous] = useWatch({ control, name: ['need', 'anonymous'] })
  useEffect(() => {
    if (!need) return
    if (!possibleNeeds(anonymous).includes(need)) return setValue('need', '' as ContactNeed)
    // what is no longer asked is not sent
    if (filesFor(need).length === 0) setValue('urgent', false)
    const possible = possibleResults(need)
    const [usual] = possible
    const chosen = getValues('result')
    if (usual && (chosen === '' || !possible.includes(chosen))) setValue('result', usual)
  }, [need, anonymous, getValues, setValue])
}

/** Ticks the papers that go with the kind of report and its reasons; those ticked or unticked by hand stay so. */
function useProposedPapers() {
  const { control, getValues, setValue } = useFormContext<RegistrationInput>()
  const [need, problems] = useWatch({ control, name: ['need', 'problems'] })
  const proposed = papersFor(need || null, problems).join()
  const before = useRef(proposed)
  useEffect(() => {
    const [earlier, now] = [papersIn(before.current), papersIn(proposed)]
    before.current = proposed
    const kept = getValues('papersToBring').filter((paper) => now.includes(paper) || !earlier.includes(paper))
    const added = now.filter((paper) => !earlier.includes(paper) && !kept.includes(paper))
    if (added.length > 0 || kept.length < getValues('papersToBring').length) {
      setValue('papersToBring', [...kept, ...added])
    }
  }, [proposed, getValues, setValue])
}

const papersIn = (text: string) => paperCodes.filter((paper) => text.split(',').includes(paper))

/** What was said at the counter and which papers to bring; goes on the client's card. */
export function ToldFields() {
  useProposedPapers()
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <CheckboxGroupField
        name="informationGiven"
        label="O czym poinformowano"
        options={options(informationLabels)}
      />
      <CheckboxGroupField name="papersToBring" label="Co przynieść" options={options(paperLabels)} />
    </div>
  )
}
