import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { LinkButton } from '@/ui/link-button'
import { prosAndConsOf } from '../dictionaries/pros-and-cons'
import { catalogueServices, type CatalogueService } from '../dictionaries/services'
import type { TargetGroup } from '../dictionaries/target-groups'
import { targetGroups } from '../dictionaries/target-groups'
import { realisationFormLabels, shortFormLabels } from '../labels'
import type { RealisationForm } from '../model'
import type { Remark } from '../remark-queries'
import type { CountyFacts } from '@/domains/staff/rules/county-tasks'
import { countyTaskRefusals } from '../rules/county-tasks'
import { offeredForms } from '../rules/form-choice'
import { Remarks } from './remarks'

/** Services of one group, each with the forms recommended for it (T38), their reasons, risks and chances (T37). */
export function Catalogue({ group, ...entry }: { group: TargetGroup | null } & EntryProps) {
  return targetGroups
    .filter(({ code }) => group === null || code === group)
    .map(({ code, label }) => (
      <Card key={code} title={label.charAt(0).toUpperCase() + label.slice(1)} id={code}>
        <ul className="flex flex-col divide-y divide-line">
          {catalogueServices
            .filter(({ groups }) => groups.includes(code))
            .map((service) => (
              <li key={service.code}>
                <ServiceEntry service={service} {...entry} />
              </li>
            ))}
        </ul>
      </Card>
    ))
}

type EntryProps = {
  centre: CountyFacts
  mayCreate: boolean
  remarks: readonly Remark[]
  mayRemark: boolean
}
type ServiceEntryProps = EntryProps & { service: CatalogueService }

function ServiceEntry({ service, centre, mayCreate, remarks, mayRemark }: ServiceEntryProps) {
  const recommended = offeredForms(service.recommendation).filter(({ rank }) => rank !== null)
  const refusals = countyTaskRefusals(service.code, centre)
  return (
    <details className="group/entry">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-2 py-2">
        <Icon name="chevron-right" className="text-ink-soft group-open/entry:rotate-90" />
        <span className="font-semibold">{service.label}</span>
        {refusals.length > 0 ? <Badge>zadanie powiatu</Badge> : null}
        {service.template === 'generic' ? null : <Badge tone="info">własne kroki</Badge>}
        <span className="text-sm text-ink-soft">
          {recommended.length > 0
            ? recommended.map(({ form }) => shortFormLabels[form]).join(', potem ')
            : 'bez rekomendowanej formy'}
        </span>
      </summary>
      <ol className="flex flex-col gap-4 pb-4 pl-7">
        {recommended.map(({ form, rank, reasons, drawbacks, model }) => (
          <li key={form} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center gap-2 font-semibold">
              {`${rank}. ${realisationFormLabels[form]}`}
              {model ? <Badge tone="success">forma modelowa</Badge> : null}
            </span>
            <span className="max-w-reading text-ink-soft">{reasons.join('; ')}</span>
            <Drawbacks drawbacks={drawbacks} />
            <FormProsAndCons form={form} />
          </li>
        ))}
      </ol>
      <Remarks service={service.code} remarks={remarks} mayWrite={mayRemark} />
      {mayCreate ? (
        <div className="pb-4 pl-7">
          <LinkButton
            href={`/uslugi/nowa?usluga=${service.code}`}
            size="small"
            icon="plus"
            refusals={refusals}
          >
            Załóż proces tej usługi
          </LinkButton>
        </div>
      ) : null}
    </details>
  )
}

/** What table 38 itself holds against a form for this service. */
export function Drawbacks({ drawbacks }: { drawbacks: readonly string[] }) {
  if (drawbacks.length === 0) return null
  return <p className="max-w-reading">{`Wady tej formy dla tej usługi: ${drawbacks.join('; ')}.`}</p>
}

/** Risks and chances of a form (T37), when the model names them; a partnership has those of partnerships in general too. */
export function FormProsAndCons({ form }: { form: RealisationForm }) {
  const known = prosAndConsOf(form)
  if (!known) return null
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ProsList title="Szanse" items={known.chances} />
      <ProsList title="Zagrożenia" items={known.risks} />
    </div>
  )
}

function ProsList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p className="text-sm font-semibold">{title}</p>
      {items.length > 0 ? (
        <ul className="list-disc pl-5 text-sm">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-soft">model ich nie wymienia</p>
      )}
    </div>
  )
}
