import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { RealisationForm, ServiceTemplate } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { serviceTemplates, shippedTemplate } from './model'
import { compose } from './rules/composition'
import { compareVersions } from './rules/template-comparison'
import { ruleOfStep } from './rules/template-editing'
import { asChange, stepsOfTemplate } from './rules/template-steps'
import { templatePermissions } from './template-permissions'

const listed = <T extends string>(values: readonly T[], otherwise: T) =>
  z
    .string()
    .nullish()
    .transform((value) => values.find((known) => known === value) ?? otherwise)

/** Which template in which form is looked at; what is unknown is the first. */
export const templateInput = z.object({
  template: listed(serviceTemplates, 'homeCare' satisfies ServiceTemplate),
  form: listed(Object.values(RealisationForm), 'publicTask'),
})

/** A template as it is today, step by step, with its versions and what each changed. */
export const templatePage = defineListQuery({
  name: 'services.template',
  label: 'Szablon usługi',
  input: templateInput,
  permission: templatePermissions.on('services.template.read'),
  async run({ db }, { template, form }) {
    const rows = await db.serviceTemplateVersion.findMany({
      where: { template },
      orderBy: { number: 'asc' },
      include: { steps: { orderBy: { code: 'asc' } } },
    })
    const people = await db.user.findMany({
      where: { id: { in: rows.map(({ createdBy }) => createdBy) } },
      select: { id: true, firstName: true, lastName: true },
    })
    const names = new Map(people.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
    const last = rows.at(-1)
    const centre = last ? { number: last.number, changes: last.steps } : shippedTemplate
    const model = new Map(stepsOfTemplate(template).map((step) => [step.code, asChange(step)]))
    const { steps, skipped } = compose(
      {
        service: template,
        form,
        responsibility: 'dispersed',
        byDecision: false,
        pilot: false,
        localPartnership: false,
      },
      centre,
    )
    return {
      template,
      form,
      version: centre.number,
      skipped,
      steps: steps.map((step) => {
        const change = centre.changes.find(({ code }) => code === step.code)
        return {
          ...step,
          rule: ruleOfStep(step),
          changed: change !== undefined,
          ofCentre: change?.afterCode !== null && change !== undefined,
          optionalReason: change?.optionalReason ?? null,
        }
      }),
      versions: rows
        .map(({ number, reason, createdAt, createdBy, steps: changes }, at) => ({
          number,
          reason,
          on: warsawDateOf(createdAt),
          by: names.get(createdBy) ?? 'osoba bez konta',
          compared: compareVersions(rows[at - 1]?.steps ?? [], changes, (code) => model.get(code) ?? null),
        }))
        .reverse(),
    }
  },
})

export type TemplatePage = Awaited<ReturnType<typeof templatePage>>
