import { localDate } from '@/kernel/calendar-day'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { ProgressBar } from '@/ui/progress-bar'
import { RefusedState } from '@/ui/refused-state'
import { Section } from '@/ui/section'
import { TableSkeleton } from '@/ui/skeletons'
import { StatTile } from '@/ui/stat-tile'
import { TermBadge } from '@/ui/term-badge'

const today = localDate('2026-11-23')

export function MessageSamples() {
  return (
    <>
      <Section title="Oznaczenia i komunikaty">
        <div className="flex flex-wrap gap-2">
          <Badge>robocze</Badge>
          <Badge tone="info">w toku</Badge>
          <Badge tone="success">podpisana</Badge>
          <Badge tone="warning">wkrótce</Badge>
          <Badge tone="danger">po terminie</Badge>
          <Badge tone="restricted">Niebieska Karta</Badge>
          <TermBadge dueOn={localDate('2026-12-20')} today={today} />
          <TermBadge dueOn={localDate('2026-11-24')} today={today} label="wywiad" />
          <TermBadge dueOn={localDate('2026-11-21')} today={today} />
          <TermBadge dueOn={localDate('2026-11-20')} today={today} done />
        </div>
        <div className="grid gap-3 lg:grid-cols-2">
          <Callout title="Zmienił się stan prawny">
            Od 1 stycznia obowiązuje nowe kryterium dochodowe.
          </Callout>
          <Callout tone="success" title="Decyzja jest ostateczna">
            Termin odwołania minął 12.11.2026.
          </Callout>
          <Callout
            tone="warning"
            title="Podobna osoba jest już w rejestrze"
            actions={
              <LinkButton href="/wzornik" size="small">
                Porównaj
              </LinkButton>
            }
          >
            Jan Nowak, ur. 14.05.1962, ul. Lipowa 5.
          </Callout>
          <Callout tone="restricted" title="Dostęp tylko dla grupy diagnostyczno-pomocowej">
            Każde otwarcie jest zapisywane.
          </Callout>
        </div>
        <RefusedState
          refusals={[
            {
              code: 'x',
              message: 'Ta osoba ma już otwarte akta u innego pracownika.',
              remedy: 'Poproś kierownika o zmianę prowadzącego.',
            },
          ]}
        />
      </Section>
      <Section title="Liczby i fakty">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <StatTile
            label="Sprawy w toku"
            value="1 204"
            href="/wzornik?a=1"
            note="o 12 więcej niż w październiku"
          />
          <StatTile
            label="Po terminie"
            value="3"
            href="/wzornik?a=2"
            tone="danger"
            note="najstarsza od 9 dni"
          />
          <StatTile label="Wypłaty w listopadzie" value="412 345,60 zł" />
          <StatTile label="Rodziny na pracownika" value="48,5" tone="warning" note="norma 50" />
        </div>
        <div className="grid gap-4 lg:grid-cols-2">
          <Card
            title="Dane osoby"
            actions={
              <LinkButton href="/wzornik" size="small" icon="pencil">
                Popraw
              </LinkButton>
            }
          >
            <DescriptionList
              facts={[
                { term: 'PESEL', value: '62051401234' },
                {
                  term: 'Adres',
                  value: 'ul. Marszałka Józefa Piłsudskiego 114 m. 27, 26-110 Skarżysko-Kamienna',
                  note: 'od 12.03.2019',
                },
                { term: 'Telefon', value: null },
              ]}
            />
          </Card>
          <Card title="Zaświadczenia">
            <EmptyState
              icon="file-check"
              title="Tu pojawią się zaświadczenia"
              action={<LinkButton href="/wzornik">Wystaw pierwsze</LinkButton>}
            >
              Pracownik socjalny wystawia je po rozpoznaniu sytuacji.
            </EmptyState>
          </Card>
        </div>
        <ProgressBar label="Tworzenie listy wypłat" value={3120} max={5000} words="3 120 z 5 000 pozycji" />
        <TableSkeleton rows={3} />
      </Section>
    </>
  )
}
