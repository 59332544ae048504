import { ageOn, type LocalDate } from '@/kernel/local-date'
import { cn } from '@/ui/cn'
import { householdRelationLabels } from '../labels'
import type { MemberLine } from '../model'
import { familyRows } from '../rules/family-rows'

type HouseholdPictureProps = {
  members: readonly MemberLine[]
  personId: string
  today: LocalDate
}

/** The family at a glance, generation under generation. The list below says the same, so it is hidden from screen readers. */
export function HouseholdPicture({ members, personId, today }: HouseholdPictureProps) {
  return (
    <div
      aria-hidden="true"
      className="mb-4 flex flex-col items-center gap-3 rounded-md bg-sunken p-4 max-sm:hidden"
    >
      {familyRows(members).map((row, index) => (
        <div
          key={row[0]?.id ?? index}
          className={cn(
            'flex flex-wrap justify-center gap-3',
            index > 0 && 'border-t border-line-strong pt-3',
          )}
        >
          {row.map((member) => (
            <div
              key={member.id}
              className={cn(
                'min-w-32 rounded-md border bg-surface px-3 py-2 text-center',
                member.personId === personId ? 'border-2 border-brand' : 'border-line-strong',
              )}
            >
              <p className="font-semibold">{member.name}</p>
              <p className="text-sm text-ink-soft">
                {householdRelationLabels[member.relation]}
                {member.bornOn ? `, ${ageOn(member.bornOn, today)} l.` : ''}
              </p>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
