'use client'

import { FieldRow } from '@/ui/form/field-set'
import { PostcodeField } from '@/ui/form/postcode-field'
import { TextField } from '@/ui/form/text-field'
import { addressFieldLabels } from '../labels'

/** The fields of one address; `name` is where the form keeps it. */
export function AddressFields({ name }: { name: string }) {
  return (
    <>
      <TextField
        name={`${name}.street`}
        label={addressFieldLabels.street}
        hint="Bez „ul.”. W miejscowości bez ulic zostaw puste."
        maxLength={120}
      />
      <FieldRow>
        <TextField name={`${name}.house`} label={addressFieldLabels.house} width="short" maxLength={12} />
        <TextField name={`${name}.flat`} label={addressFieldLabels.flat} width="short" maxLength={12} />
        <PostcodeField name={`${name}.postcode`} label={addressFieldLabels.postcode} />
        <TextField name={`${name}.city`} label={addressFieldLabels.city} maxLength={80} />
      </FieldRow>
    </>
  )
}
