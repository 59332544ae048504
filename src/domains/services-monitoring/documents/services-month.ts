import { z } from 'zod'
import { formatDate, formatNumber } from '@/kernel/polish'
import { fields, heading, paragraph, table, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { actionBlocks } from './monthly-report'

const count = z.number()

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  month: text,
  figures: z.array(z.object({ label: text, value: text })),
  services: z.array(
    z.object({
      service: text,
      coordinator: text,
      state: text,
      recipients: text,
      hours: text,
      waiting: text,
      conformity: text,
    }),
  ),
  trend: z.array(
    z.object({ month: text, recipients: count, hoursPlanned: count, hoursDone: count, waiting: count }),
  ),
  actions: z.array(z.object({ what: text, who: text, dueOn: day, state: text })),
})

/** The director's month of services on paper: figures, services, trend, open actions. */
export const servicesMonth = defineDocument({
  id: 'servicesMonth',
  version: 1,
  title: 'Monitoring usług',
  legalBasis: 'standard organizowania usług, etap 6 (R-066, R-067)',
  data,
  retention: { jrwa: 'services', category: 'B5' },
  confidentiality: 'open',
  signedBy: [],
  template: (month) => ({
    letterhead: month.letterhead,
    issuedOn: month.issuedOn,
    reference: month.month,
    blocks: [
      title('MONITORING USŁUG', month.month),
      fields(month.figures.map(({ label, value }) => ({ label, value }))),
      heading('Usługi'),
      month.services.length === 0
        ? paragraph('Żadna usługa nie jest jeszcze nadzorowana.')
        : table({
            columns: [
              { header: 'Usługa', weight: 2.4 },
              { header: 'Sprawozdanie', weight: 1.3 },
              { header: 'Adresaci', align: 'right' },
              { header: 'Godziny wykonane / plan', weight: 1.3, align: 'right' },
              { header: 'Oczekujący', align: 'right' },
              { header: 'Zgodność', align: 'right' },
            ],
            rows: month.services.map((row) => [
              `${row.service}, ${row.coordinator}`,
              row.state,
              row.recipients,
              row.hours,
              row.waiting,
              row.conformity,
            ]),
          }),
      heading('Trzynaście miesięcy'),
      table({
        columns: [
          { header: 'Miesiąc', weight: 1.6 },
          { header: 'Adresaci', align: 'right' },
          { header: 'Godziny zaplanowane', align: 'right' },
          { header: 'Godziny wykonane', align: 'right' },
          { header: 'Oczekujący', align: 'right' },
        ],
        rows: month.trend.map((row) => [
          row.month,
          formatNumber(row.recipients),
          formatNumber(row.hoursPlanned),
          formatNumber(row.hoursDone),
          formatNumber(row.waiting),
        ]),
      }),
      heading('Działania do wykonania'),
      ...actionBlocks(month.actions, 'Nie ma działań do wykonania.'),
      paragraph(`Stan na dzień ${formatDate(month.issuedOn)}`, { size: 'small' }),
    ],
  }),
})
