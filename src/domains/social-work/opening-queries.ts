import 'server-only'
import { pickedPerson } from '@/domains/clients/picked-person'
import { z } from 'zod'
import { proposeLeadsFor } from '@/domains/casework/caseload'
import { holds } from '@/platform/auth/actor'
import { defineListQuery } from '@/platform/query/define-query'
import { loadOfWorker } from './load-check'
import { socialWorkDeskPermissions } from './permissions'

/** What the form for new social work starts with: the person, whom it may be entrusted to, and the load against the norm. */
export const openingForm = defineListQuery({
  name: 'socialWork.openingForm',
  label: 'Rozpoczęcie pracy socjalnej: formularz',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: socialWorkDeskPermissions.on('socialWork.file.open'),
  async run({ db, actor, clock }, { personId }) {
    const ownWork = holds(actor, 'socialWorker') || holds(actor, 'seniorSocialWorker')
    const [person, load, leads] = await Promise.all([
      personId ? pickedPerson(db, personId) : null,
      loadOfWorker(db, clock, actor.id),
      ownWork ? [] : proposeLeadsFor(db, 'socialWork', { personId, districtId: null }, clock.today()),
    ])
    const open = person
      ? await db.caseFile.findFirst({
          where: { personId: person.id, kind: 'socialWork', state: 'open', restricted: false },
          select: { id: true },
        })
      : null
    return {
      person,
      openFileId: open?.id ?? null,
      load,
      leads: leads.map((lead) => ({
        value: lead.userId,
        label: `${lead.name} – ${lead.load} z ${lead.norm} środowisk${lead.absent ? ', dziś nieobecna/y' : ''}`,
      })),
    }
  },
  about: ({ person }) => (person ? { personId: person.id } : null),
})
