'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { ResponsibilityVariant } from '@/platform/db/generated/enums'
import type { CountyFacts } from '@/domains/staff/rules/county-tasks'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { createProcess } from '../actions'
import { catalogueServices } from '../dictionaries/services'
import { targetGroups } from '../dictionaries/target-groups'
import type * as inputs from '../inputs'
import { implementationPathLabels, realisationFormLabels, responsibilityLabels } from '../labels'
import { countyTaskRefusals } from '../rules/county-tasks'
import { proposedCoordinator } from '../rules/coordination'
import { ownStructuresSituations } from '../rules/form-choice'

const options = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Values = z.input<typeof inputs.createProcess>

type NewProcessFormProps = {
  service: string | null
  coordinators: readonly Option[]
  responsibility: ResponsibilityVariant
  /** whether tasks of the county are done here */
  centre: CountyFacts
  /** who coordinates which service for which group */
  assigned: readonly { service: string; group: string; userId: string; name: string }[]
}

/** A new process: which service, for whom, by which path, who coordinates. */
export function NewProcessForm({
  service,
  coordinators,
  responsibility,
  centre,
  assigned,
}: NewProcessFormProps) {
  const router = useRouter()
  const command = useCommandForm<Values, { processId: string }>({
    action: createProcess,
    schema: async () => (await import('../inputs')).createProcess,
    defaultValues: {
      service: service ?? '',
      title: '',
      targetGroups: [],
      path: '' as Values['path'],
      currentForm: '',
      situation: '',
      byDecision: false,
      pilot: false,
      localPartnership: false,
      responsibility: '',
      responsibilityReason: '',
      coordinatorId: coordinators.length === 1 ? (coordinators[0]?.value ?? '') : '',
    },
    onDone: ({ processId }) => {
      showToast({ message: 'Założono proces usługi.' })
      router.push(`/uslugi/${processId}`)
    },
  })
  const chosen = catalogueServices.find(({ code }) => code === command.form.watch('service'))
  const proposed = proposedCoordinator(
    assigned,
    command.form.watch('service'),
    command.form.watch('targetGroups'),
  )
  const groups = targetGroups.filter(({ code }) => chosen === undefined || chosen.groups.includes(code))
  return (
    <Form
      {...command}
      submitLabel="Załóż proces"
      refusals={countyTaskRefusals(command.form.watch('service'), centre)}
      long
    >
      <SelectField
        name="service"
        label="Usługa z katalogu"
        options={catalogueServices.map(({ code, label }) => ({ value: code, label }))}
        required
      />
      <TextField
        name="title"
        label="Nazwa procesu"
        hint="Na przykład: Usługi opiekuńcze, dzielnica Północ."
        required
      />
      <CheckboxGroupField
        name="targetGroups"
        label="Dla kogo"
        options={groups.map(({ code, label }) => ({ value: code, label }))}
        required
      />
      <RadioGroupField
        name="path"
        label="Proponowana ścieżka wdrażania"
        hint="Ścieżkę wybiera dyrektor, zanim proces się rozpocznie (R-134)."
        options={options(implementationPathLabels)}
        required
      />
      <SelectField
        name="currentForm"
        label="Obecna forma realizacji"
        options={options(realisationFormLabels)}
        emptyLabel="usługa nie jest wykonywana"
      />
      <SelectField
        name="situation"
        label="Dlaczego usługa może zostać we własnych strukturach"
        hint="Tylko gdy usługę wykonuje ośrodek, a forma się nie zmienia."
        options={options(ownStructuresSituations)}
        emptyLabel="nie dotyczy"
      />

      <CheckboxField name="byDecision" label="Usługę przyznaje się decyzją administracyjną" />
      <CheckboxField name="pilot" label="Proces jest częścią pilotażu" />
      {chosen?.template === 'integrationClub' ? (
        <CheckboxField name="localPartnership" label="Partnerstwo lokalne z powiatowym urzędem pracy" />
      ) : null}
      <SelectField
        name="responsibility"
        label="Podział odpowiedzialności"
        options={options(responsibilityLabels)}
        emptyLabel={`jak w ustawieniach ośrodka: ${responsibilityLabels[responsibility]}`}
      />
      <TextField
        name="responsibilityReason"
        label="Dlaczego inaczej niż w ośrodku"
        hint="Tylko gdy podział jest inny."
      />
      <SelectField
        name="coordinatorId"
        label="Koordynator"
        options={coordinators}
        hint={hintOf(assigned.find(({ userId }) => userId === proposed)?.name)}
        emptyLabel={proposed === null ? 'jeszcze nie wyznaczony' : 'osoba wyznaczona dla tej usługi i grupy'}
      />
    </Form>
  )
}

const hintOf = (name: string | undefined) =>
  name === undefined ? undefined : `Tę usługę dla tej grupy koordynuje ${name}.`
