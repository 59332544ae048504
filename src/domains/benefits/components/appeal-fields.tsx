import type { LocalDate } from '@/kernel/local-date'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { appealFormLabels } from '../labels'
import { optionsOf } from './looks'

/** How and when an appeal came: asked when it is recorded, and again when that is put right. */
export function AppealFields({ written, today }: { written: boolean; today: LocalDate }) {
  return (
    <>
      <SelectField
        name="form"
        label="Jak wniesiono"
        options={optionsOf(appealFormLabels)}
        emptyLabel={null}
        required
      />
      <DateField name="receivedOn" label="Dzień wpływu do ośrodka" required max={today} />
      {written ? (
        <DateField
          name="postedOn"
          label="Dzień nadania"
          hint="Gdy przyszło pocztą: o zachowaniu terminu decyduje dzień nadania (art. 57 § 5 KPA)."
          max={today}
        />
      ) : null}
    </>
  )
}
