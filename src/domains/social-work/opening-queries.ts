import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
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
      personId
        ? db.person.findUnique({
            where: { id: personId, mergedIntoId: null },
            select: {
              id: true,
              firstName: true,
              lastName: true,
              bornOn: true,
              diedOn: true,
              pesel: true,
              phone: true,
            },
          })
        : null,
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
      person: person
        ? {
            ...person,
            bornOn: person.bornOn ? fromDbDate(person.bornOn) : null,
            diedOn: person.diedOn ? fromDbDate(person.diedOn) : null,
          }
        : null,
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
