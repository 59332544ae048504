import { LinkButton } from '@/ui/link-button'
import type { LocalYearView } from '../local-queries'

export const localPath = '/uslugi/dane-lokalne'

/** The years that are there, the year before them and after them: each is an address. */
export function LocalYears({ local, thisYear }: { local: LocalYearView; thisYear: number }) {
  const years = [...new Set([thisYear, thisYear - 1, ...local.years, local.year])].sort((a, b) => b - a)
  return (
    <nav aria-label="Rok" className="flex flex-wrap gap-2 print:hidden">
      {years.map((year) => (
        <LinkButton
          key={year}
          href={`${localPath}?rok=${year}`}
          size="small"
          variant={year === local.year ? 'secondary' : 'quiet'}
        >
          {`${year}${local.years.includes(year) ? '' : ' (brak)'}`}
        </LinkButton>
      ))}
    </nav>
  )
}
