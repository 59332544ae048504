'use client'

import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { PostcodeField } from '@/ui/form/postcode-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { saveCentre } from '../actions'
import { centreKindLabels } from '../labels'
import type { CentreView } from '../model'
import { patternInPolish } from '../rules/case-number-pattern'
import { optionsOf } from './options'

/** What identifies the centre on its letters and decisions. */
export function CentreForm({ centre }: { centre: CentreView }) {
  const command = useCommandForm({
    action: saveCentre,
    schema: async () => (await import('../centre-inputs')).saveCentre,
    defaultValues: {
      version: centre.version,
      kind: centre.kind,
      countyRights: centre.countyRights,
      name: centre.name,
      shortName: centre.shortName,
      street: centre.street,
      postcode: centre.postcode,
      city: centre.city,
      phone: centre.phone ?? '',
      email: centre.email ?? '',
      authorityName: centre.authorityName,
      appealBody: centre.appealBody,
      unitSymbol: centre.unitSymbol,
      caseNumberPattern: patternInPolish(centre.caseNumberPattern),
    },
    onDone: () => {
      command.form.setValue('version', centre.version + 1)
      showToast({ message: 'Dane ośrodka zostały zapisane.' })
    },
  })
  return (
    <Form {...command} submitLabel="Zapisz dane ośrodka">
      <FieldSet legend="Ośrodek">
        <SelectField
          name="kind"
          label="Typ jednostki"
          options={optionsOf(centreKindLabels)}
          emptyLabel={null}
          required
        />
        <CheckboxField
          name="countyRights"
          label="Miasto na prawach powiatu"
          hint="Tylko MOPS i MOPR. Włącza zadania powiatu: pieczę zastępczą i zadania ze środków PFRON (R-008)."
        />
        <TextField name="name" label="Pełna nazwa" hint="Jak w nagłówku pism i decyzji." required />
        <TextField name="shortName" label="Nazwa skrócona" width="medium" required />
        <TextField name="street" label="Ulica i numer" required />
        <FieldRow>
          <PostcodeField name="postcode" label="Kod pocztowy" required />
          <TextField name="city" label="Miejscowość" required />
        </FieldRow>
        <FieldRow>
          <TextField name="phone" label="Telefon" />
          <TextField name="email" label="E-mail" type="email" />
        </FieldRow>
      </FieldSet>
      <FieldSet legend="Decyzje i pisma">
        <TextField
          name="authorityName"
          label="Organ wydający decyzje"
          hint="Organ, z którego upoważnienia podpisywane są decyzje (art. 110 ust. 7 ustawy o pomocy społecznej)."
          required
        />
        <TextField
          name="appealBody"
          label="Organ odwoławczy"
          hint="Wchodzi do pouczenia o odwołaniu (art. 107 § 1 pkt 7 KPA)."
          required
        />
        <FieldRow>
          <TextField name="unitSymbol" label="Symbol jednostki" required />
          <TextField
            name="caseNumberPattern"
            label="Wzór znaku sprawy"
            hint="{jednostka} to jej symbol, {klasa} – klasa JRWA, {numer} – kolejny numer, {rok} – rok."
            required
          />
        </FieldRow>
      </FieldSet>
    </Form>
  )
}
