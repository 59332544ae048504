import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'

/** The person a form was opened for, as its picker shows one; null when the card is not there or was merged into another. */
export async function pickedPerson(db: Pick<ReadDb, 'person'>, id: string) {
  const person = await db.person.findFirst({
    where: { id, mergedIntoId: null },
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
  if (!person) return null
  const { bornOn, diedOn } = person
  return {
    ...person,
    bornOn: bornOn ? fromDbDate(bornOn) : null,
    diedOn: diedOn ? fromDbDate(diedOn) : null,
  }
}
