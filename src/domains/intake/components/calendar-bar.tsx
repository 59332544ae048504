import { addDays, type LocalDate } from '@/kernel/local-date'
import { SelectField } from '@/ui/form/select-field'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'

type CalendarBarProps = {
  owners: readonly { id: string; firstName: string; lastName: string }[]
  userId: string
  monday: LocalDate
  mayEditHours: boolean
}

/** Whose week and which; everything is in the address. */
export function CalendarBar({ owners, userId, monday, mayEditHours }: CalendarBarProps) {
  const week = (date: LocalDate) => `/kalendarz?pracownik=${userId}&dzien=${date}`
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 print:hidden">
      <form method="get" action="/kalendarz" className="w-full max-w-72">
        <input type="hidden" name="dzien" value={monday} />
        <SelectField
          name="pracownik"
          label="Pracownik"
          defaultValue={userId}
          emptyLabel={null}
          sendOnChange
          options={owners.map((o) => ({ value: o.id, label: `${o.lastName} ${o.firstName}` }))}
        />
      </form>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={week(addDays(monday, -7))} icon="chevron-left">
          Poprzedni
        </LinkButton>
        <LinkButton href={`/kalendarz?pracownik=${userId}`}>Bieżący tydzień</LinkButton>
        <LinkButton href={week(addDays(monday, 7))} icon="chevron-right">
          Następny
        </LinkButton>
        {mayEditHours ? <LinkButton href="/kalendarz/godziny">Moje godziny przyjęć</LinkButton> : null}
        <PrintButton />
      </div>
    </div>
  )
}
