import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { realisationFormLabels, serviceTemplateLabels } from '../labels'
import type { RealisationForm, ServiceTemplate } from '../model'

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Which template in which form is shown, in the address. */
export function TemplateChoice({ template, form }: { template: ServiceTemplate; form: RealisationForm }) {
  return (
    <FilterBar path="/uslugi/szablony" chips={[]} submitLabel="Pokaż">
      <SelectField
        name="usluga"
        label="Szablon"
        options={optionsOf(serviceTemplateLabels)}
        defaultValue={template}
        width="full"
      />
      <SelectField
        name="forma"
        label="Forma realizacji"
        options={optionsOf(realisationFormLabels)}
        defaultValue={form}
        width="full"
      />
    </FilterBar>
  )
}
