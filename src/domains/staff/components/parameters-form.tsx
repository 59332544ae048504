'use client'

import { warsawDateOf } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { showToast } from '@/ui/toast'
import { saveParameters } from '../actions'
import { responsibilityVariantLabels, servicesViewLabels, socialWorkerRoleLabels } from '../labels'
import type { CentreView } from '../model'
import { optionsOf } from './options'

/** Variants of the models, norms of work and own terms of the centre (MOPS 1.6). */
export function ParametersForm({ centre }: { centre: CentreView }) {
  const command = useCommandForm({
    action: saveParameters,
    schema: async () => (await import('../centre-inputs')).saveParameters,
    defaultValues: {
      version: centre.version,
      responsibilityVariant: centre.responsibilityVariant,
      socialWorkerRole: centre.socialWorkerRole,
      mixedMode: centre.mixedMode,
      inhabitants: centre.inhabitants,
      socialWorkerNorm: centre.socialWorkerNorm,
      violenceNorm: centre.violenceNorm,
      benefitsWorkerNorm: centre.benefitsWorkerNorm,
      monthlyCertificateDueDay: centre.monthlyCertificateDueDay,
      referralContactDays: centre.referralContactDays,
      callBackDays: centre.callBackDays,
      monthlyReportDueDay: centre.monthlyReportDueDay,
      totpRequired: centre.totpRequired,
      servicesView: centre.servicesView,
      implementationModule: centre.implementationModule,
      pilot: centre.pilotFrom !== null,
    },
    onDone: () => {
      command.form.setValue('version', centre.version + 1)
      showToast({ message: 'Parametry zostały zapisane.' })
    },
  })
  return (
    <Form {...command} submitLabel="Zapisz parametry">
      <FieldSet legend="Warianty modelu">
        <RadioGroupField
          name="responsibilityVariant"
          label="Odpowiedzialność za organizację usług"
          options={optionsOf(responsibilityVariantLabels)}
          required
        />
        <RadioGroupField
          name="socialWorkerRole"
          label="Rozdzielenie procedury administracyjnej od pracy socjalnej"
          options={optionsOf(socialWorkerRoleLabels)}
          required
        />
        <CheckboxField
          name="mixedMode"
          label="Tryb mieszany: jeden pracownik może prowadzić oba rodzaje akt tego samego klienta"
          hint="Tylko gdy ośrodek to udokumentował. Każde takie połączenie jest oznaczone i wykazywane."
        />
      </FieldSet>
      <Norms />
      <FieldSet legend="Terminy ośrodka" layout="row">
        <NumberField
          name="monthlyCertificateDueDay"
          label="Zaświadczenie za miesiąc"
          unit="dzień miesiąca"
          required
        />
        <NumberField
          name="monthlyReportDueDay"
          label="Sprawozdanie z usługi za miesiąc"
          unit="dzień miesiąca"
          required
        />
        <NumberField name="referralContactDays" label="Kontakt po skierowaniu" unit="dni" required />
        <NumberField name="callBackDays" label="Oddzwonienie najpóźniej" unit="dni" required />
      </FieldSet>
      <FieldSet legend="Usługi">
        <RadioGroupField
          name="servicesView"
          label="Jak najpierw pokazywać proces usługi"
          options={optionsOf(servicesViewLabels)}
        />
      </FieldSet>
      <FieldSet legend="Moduły">
        <CheckboxField
          name="implementationModule"
          label="Wdrożenie modelu"
          hint="Lista zadań czterech faz z osobami odpowiedzialnymi i terminami (R-132)."
        />
        <CheckboxField
          name="pilot"
          label="Uczestnictwo w pilotażu (SET-25)"
          hint={pilotHint(centre.pilotFrom)}
        />
      </FieldSet>
      <FieldSet legend="Bezpieczeństwo">
        <CheckboxField
          name="totpRequired"
          label="Kod jednorazowy obowiązkowy dla wszystkich"
          hint="Kto go jeszcze nie ma, przy najbliższym wejściu zostanie poproszony o włączenie."
        />
      </FieldSet>
    </Form>
  )
}

/** Since when, or what switching it on will do. */
function pilotHint(pilotFrom: CentreView['pilotFrom']): string {
  const since = pilotFrom ? `Od ${formatDate(warsawDateOf(pilotFrom))}. ` : ''
  return `${since}Klient, który złoży wniosek o świadczenie od dnia włączenia, usłyszy o dodatkowych formalnościach i odpowie, czy zgadza się na udział. Bez zgody sprawa idzie ścieżką standardową (R-109).`
}

function Norms() {
  return (
    <FieldSet
      legend="Normy obciążenia"
      hint="Środowiska z otwartą sprawą na pełny etat. Norma ostrzega przy przydzielaniu, nie blokuje."
    >
      <FieldRow>
        <NumberField name="socialWorkerNorm" label="Pracownik socjalny" unit="środowisk" required />
        <NumberField name="violenceNorm" label="Standard przemocy domowej" unit="środowisk" required />
        <NumberField name="benefitsWorkerNorm" label="Pracownik ds. świadczeń" unit="środowisk" required />
      </FieldRow>
      <NumberField
        name="inhabitants"
        label="Liczba mieszkańców"
        hint="Do wskaźników zatrudnienia: 1 konsultant na 50 tys., 1 pracownik socjalny na 2 tys. mieszkańców."
      />
    </FieldSet>
  )
}
