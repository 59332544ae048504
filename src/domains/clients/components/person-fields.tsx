'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import { checkPesel } from '@/kernel/pesel'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { PeselField } from '@/ui/form/pesel-field'
import { PhoneField } from '@/ui/form/phone-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { documentKindLabels, noPeselReasonLabels, personFieldLabels, sexLabels } from '../labels'

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Who the person is: PESEL first, because it gives the date of birth and the sex. */
export function IdentityFields() {
  const { control } = useFormContext<{ pesel?: string | null; bornOn?: string | null; sex?: string | null }>()
  const [pesel, bornOn, sex] = useWatch({ control, name: ['pesel', 'bornOn', 'sex'] })
  const check = checkPesel(pesel ?? '')
  // a date or a sex that contradicts the number stays in sight: one of the two is a mistake
  const known = check.ok && (!bornOn || bornOn === check.bornOn) && (!sex || sex === check.sex)
  return (
    <>
      <FieldRow>
        <PeselField name="pesel" label={personFieldLabels.pesel} />
        {pesel ? null : (
          <SelectField
            name="noPeselReason"
            label={personFieldLabels.noPeselReason}
            options={optionsOf(noPeselReasonLabels)}
            emptyLabel="osoba ma PESEL"
          />
        )}
      </FieldRow>
      <FieldRow>
        <TextField name="lastName" label={personFieldLabels.lastName} required maxLength={80} />
        <TextField name="firstName" label={personFieldLabels.firstName} required maxLength={80} />
      </FieldRow>
      {known ? null : (
        <FieldRow>
          <DateField name="bornOn" label={personFieldLabels.bornOn} typedOnly />
          <SelectField
            name="sex"
            label={personFieldLabels.sex}
            options={optionsOf(sexLabels)}
            width="short"
          />
        </FieldRow>
      )}
    </>
  )
}

/** What is needed less often: further names, citizenship, document. */
export function FurtherFields() {
  return (
    <>
      <FieldRow>
        <TextField name="secondName" label={personFieldLabels.secondName} maxLength={80} />
        <TextField name="familyName" label={personFieldLabels.familyName} maxLength={80} />
      </FieldRow>
      <FieldRow>
        <TextField name="citizenship" label={personFieldLabels.citizenship} maxLength={60} />
        <SelectField
          name="documentKind"
          label={personFieldLabels.documentKind}
          options={optionsOf(documentKindLabels)}
          emptyLabel="nie podano"
        />
        <TextField
          name="documentNumber"
          label={personFieldLabels.documentNumber}
          maxLength={30}
          width="medium"
        />
      </FieldRow>
    </>
  )
}

/** How to reach the person. */
export function ContactFields() {
  return (
    <>
      <FieldRow>
        <PhoneField name="phone" label={personFieldLabels.phone} />
        <TextField name="email" label={personFieldLabels.email} type="email" maxLength={120} />
      </FieldRow>
      <TextField
        name="electronicAddress"
        label={personFieldLabels.electronicAddress}
        hint="Postać AE:PL-12345-67890-ABCDE-12. Na ten adres doręcza się decyzje, gdy osoba go ma."
        width="medium"
        maxLength={40}
      />
    </>
  )
}

/** Homelessness has its own address: the last permanent registration decides which gmina is competent. */
export function HomelessField() {
  return (
    <CheckboxField
      name="homeless"
      label={personFieldLabels.homeless}
      hint="Zamiast adresu zamieszkania podasz ostatnie zameldowanie na pobyt stały."
    />
  )
}
