import { Button } from '@/ui/button'
import { FormSections } from '@/ui/form/form-sections'
import { Section } from '@/ui/section'
import { SideBySide } from '@/ui/side-by-side'
import { SlotCalendar, type SlotDay } from '@/ui/slot-calendar'
import { DisplaySwitch } from '@/ui/display-switch'
import { defaultDisplay } from '@/ui/display-preferences'
import { Timeline } from '@/ui/timeline'
import { Card } from '@/ui/card'

const days: readonly SlotDay[] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(
  (day, index) => ({
    day,
    note: 'urlop',
    slots:
      index === 4
        ? []
        : [
            { time: '08:00', until: '08:30', state: 'free', href: `/wzornik?termin=${day}T08:00` },
            { time: '09:00', until: '09:30', state: 'taken', label: 'Jan Nowak' },
            {
              time: '11:00',
              until: '12:00',
              state: 'own',
              label: 'wizyta, ul. Lipowa 5',
              href: `/wzornik?wizyta=${index}`,
            },
            { time: '14:00', until: '14:30', state: 'free', href: `/wzornik?termin=${day}T14:00` },
          ],
  }),
)

export function TimeSamples() {
  return (
    <>
      <Section title="Oś czasu i kalendarz">
        <SideBySide evidenceLabel="Oś czasu" evidence={<TimelineSample />}>
          <SlotCalendar
            label="Wolne terminy"
            title="23–27 listopada 2026"
            days={days}
            today="2026-11-23"
            nextHref="/wzornik?tydzien=1"
          />
        </SideBySide>
      </Section>
      <Section title="Wygląd">
        <DisplaySwitch display={defaultDisplay} />
      </Section>
      <Section title="Formularz w częściach">
        <FormSections
          label="Części wywiadu"
          current="h"
          sections={[
            {
              key: 'a',
              title: 'A. Dane osoby',
              href: '/wzornik?c=a',
              progress: 'done',
              note: 'bez zmian od 12.03.2026',
            },
            { key: 'b', title: 'B. Sytuacja mieszkaniowa', href: '/wzornik?c=b', progress: 'started' },
            { key: 'h', title: 'H. Dochody', href: '/wzornik?c=h', progress: 'error' },
            { key: 'i', title: 'I. Wydatki', href: '/wzornik?c=i', progress: 'todo', note: 'nieobowiązkowa' },
          ]}
        >
          <Card title="H. Dochody">
            <p>Tu jest treść części.</p>
          </Card>
        </FormSections>
      </Section>
    </>
  )
}

function TimelineSample() {
  return (
    <Timeline
      today="2026-11-23"
      kinds={[
        { label: 'Wszystko', href: '/wzornik?k=0', current: true },
        { label: 'Decyzje', href: '/wzornik?k=1', count: 2 },
        { label: 'Działania', href: '/wzornik?k=2', count: 14 },
      ]}
      entries={[
        {
          id: '1',
          day: '2026-11-23',
          time: '10:15',
          kind: { label: 'Działanie', icon: 'footprints' },
          title: 'Wizyta w miejscu zamieszkania',
          who: 'A. Dąbrowska',
          body: (
            <p>Rozmowa o spłacie zaległości czynszowych. Rodzina chce skorzystać z poradnictwa prawnego.</p>
          ),
          tools: <Button size="small">Popraw wpis</Button>,
        },
        {
          id: '2',
          day: '2026-11-23',
          time: '08:40',
          kind: { label: 'Dokument', icon: 'file-check', tone: 'success' },
          title: 'Zaświadczenie zał. 4 przekazane',
          who: 'A. Dąbrowska',
          href: '/wzornik?d=4',
        },
        {
          id: '3',
          day: '2026-11-12',
          kind: { label: 'Sprawa', icon: 'gavel', tone: 'danger' },
          title: 'Minął termin na decyzję',
        },
      ]}
    />
  )
}
