import type { Section } from '@/platform/questionnaire/model'

export const segmentF: Section = {
  id: 'F',
  title: 'F. Sytuacja finansowa i zobowiązania',
  mandatory: false,
  questions: [
    {
      id: 'incomeLines',
      label: 'Dochody z miesiąca poprzedzającego złożenie wniosku',
      hint: 'Gdy dochód utracono – z miesiąca złożenia wniosku (art. 8 ust. 3 ustawy o pomocy społecznej).',
      kind: 'table',
      rowLabel: 'dochód',
      columns: [
        { id: 'name', label: 'Osoba', kind: 'text', weight: 1.5 },
        { id: 'kind', label: 'Rodzaj dochodu', kind: 'text', weight: 1.7 },
        { id: 'amount', label: 'Kwota po odliczeniach', kind: 'amount', weight: 1.2 },
        { id: 'evidence', label: 'Dokument', kind: 'text', weight: 1.6 },
      ],
    },
    { id: 'incomeTotal', label: 'Łączny dochód', kind: 'amount' },
    {
      id: 'farmArea',
      label: 'Gospodarstwo rolne',
      kind: 'number',
      unit: 'ha przeliczeniowego',
      min: 0,
      max: 1000,
    },
    {
      id: 'expenses',
      label: 'Stałe miesięczne wydatki',
      kind: 'table',
      rowLabel: 'wydatek',
      columns: [
        { id: 'kind', label: 'Rodzaj wydatku', kind: 'text', weight: 2.4 },
        { id: 'amount', label: 'Kwota', kind: 'amount' },
        { id: 'note', label: 'Uwagi', kind: 'text', weight: 1.8 },
      ],
    },
    {
      id: 'debts',
      label: 'Zadłużenie i zajęcia komornicze',
      kind: 'table',
      rowLabel: 'zobowiązanie',
      columns: [
        { id: 'creditor', label: 'Wobec kogo', kind: 'text', weight: 1.8 },
        { id: 'amount', label: 'Do spłaty', kind: 'amount' },
        { id: 'instalment', label: 'Rata', kind: 'amount' },
        { id: 'note', label: 'Uwagi', kind: 'text', weight: 1.4 },
      ],
    },
    {
      id: 'property',
      label: 'Majątek: nieruchomości, pojazdy, oszczędności, przedmioty wartościowe',
      kind: 'longText',
    },
    {
      id: 'ownEntitlements',
      label: 'Uprawnienia, z których osoba może jeszcze skorzystać',
      hint: 'Na przykład alimenty, renta, dodatek mieszkaniowy, świadczenia rodzinne, ulgi.',
      kind: 'longText',
    },
    { id: 'otherHelp', label: 'Inna otrzymywana pomoc', kind: 'longText' },
    { id: 'financeNotes', label: 'Inne ważne informacje o finansach', kind: 'longText' },
  ],
}
