import { localDate } from '@/kernel/calendar-day'
import { Badge } from '@/ui/badge'
import { DropdownMenu } from '@/ui/dropdown-menu'
import { FileHeader } from '@/ui/file-header'
import { LinkButton } from '@/ui/link-button'
import { StageBar } from '@/ui/stage-bar'
import { TermBadge } from '@/ui/term-badge'

const today = localDate('2026-11-23')

export function FileSample() {
  return (
    <FileHeader
      breadcrumbs={[{ label: 'Klienci', href: '/wzornik' }]}
      title="Aleksandra Małgorzata Żółkiewska-Wierzbicka"
      badges={
        <>
          <TermBadge dueOn={localDate('2026-11-26')} today={today} label="decyzja" />
          <Badge tone="restricted">dostęp ograniczony</Badge>
          <Badge tone="warning">brak zaświadczenia</Badge>
        </>
      }
      facts={[
        '64 lata',
        'rejon 4 Śródmieście',
        'mieszka z mężem i dwojgiem wnuków',
        'prowadzi: Anna Dąbrowska',
      ]}
      actions={
        <>
          <LinkButton href="/wzornik" variant="primary" icon="gavel">
            Przygotuj decyzję
          </LinkButton>
          <DropdownMenu
            label="Więcej"
            items={[
              { label: 'Drukuj metrykę sprawy', icon: 'printer', href: '/wzornik' },
              {
                label: 'Połącz z innym wpisem',
                icon: 'link',
                href: '/wzornik',
                note: 'gdy to ta sama osoba',
              },
            ]}
          />
        </>
      }
      state={
        <StageBar
          label="Etapy sprawy"
          stages={[
            { key: '1', label: 'Wniosek', state: 'done', when: '02.11.2026', who: 'P. Zięba' },
            { key: '2', label: 'Wywiad', state: 'done', when: '09.11.2026', who: 'P. Zięba' },
            { key: '3', label: 'Badanie sytuacji', state: 'current', when: 'od 10.11.2026' },
            { key: '4', label: 'Projekt decyzji', state: 'todo' },
            { key: '5', label: 'Podpis', state: 'todo' },
            { key: '6', label: 'Doręczenie', state: 'todo' },
          ]}
          missing={[
            { label: 'zaświadczenie o zasobach (zał. 4)', href: '/wzornik?zal=4' },
            { label: 'dochód za październik', href: '/wzornik?dochod=1' },
          ]}
        />
      }
      tabs={[
        'Dane',
        'Rodzina',
        'Świadczenia',
        'Praca socjalna',
        'Usługi',
        'Dokumenty',
        'Oś czasu',
        'Dostęp',
      ].map((label, index) => ({
        href: `/wzornik?karta=${index}`,
        label,
        current: index === 2,
        count: index === 2 ? 4 : undefined,
      }))}
    />
  )
}
