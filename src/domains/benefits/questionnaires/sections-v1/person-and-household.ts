import type { Question, Section } from '@/platform/questionnaire/model'
import { visitQuestions } from './visit'

export const RELATION_COLUMN = { id: 'relation', label: 'Pokrewieństwo', kind: 'text', weight: 1.2 } as const

/** Who the person is and with whom they run a household. */
export const personQuestions: readonly Question[] = [
  { id: 'personName', label: 'Imię i nazwisko', kind: 'text', required: true },
  { id: 'personPesel', label: 'PESEL', kind: 'text' },
  {
    id: 'personNoPesel',
    label: 'Rodzaj i numer dokumentu, gdy osoba nie ma numeru PESEL',
    kind: 'text',
    visibleWhen: (answers) => answers['personPesel'] === undefined || answers['personPesel'] === '',
  },
  { id: 'personBornOn', label: 'Data urodzenia', kind: 'date' },
  { id: 'personCitizenship', label: 'Obywatelstwo', kind: 'text' },
  {
    id: 'personStayBasis',
    label: 'Podstawa pobytu w Polsce (dotyczy cudzoziemców)',
    kind: 'text',
    visibleWhen: (answers) =>
      typeof answers['personCitizenship'] === 'string' && !/^pol/i.test(answers['personCitizenship']),
  },
  {
    id: 'personMarital',
    label: 'Stan cywilny',
    kind: 'choice',
    options: [
      { id: 'single', label: 'panna lub kawaler' },
      { id: 'married', label: 'w związku małżeńskim' },
      { id: 'separated', label: 'w separacji orzeczonej przez sąd' },
      { id: 'divorced', label: 'po rozwodzie' },
      { id: 'widowed', label: 'wdowa lub wdowiec' },
    ],
  },
  { id: 'personAddress', label: 'Adres zamieszkania lub miejsce pobytu', kind: 'text', required: true },
  { id: 'personHomeless', label: 'Osoba w kryzysie bezdomności', kind: 'yesNo' },
  {
    id: 'personLastRegistered',
    label: 'Ostatnie miejsce zameldowania na pobyt stały',
    kind: 'text',
    visibleWhen: (answers) => answers['personHomeless'] === true,
  },
  { id: 'personMailAddress', label: 'Adres do korespondencji, jeżeli jest inny', kind: 'text' },
  { id: 'personPhone', label: 'Telefon lub adres e-mail', kind: 'text' },
  {
    id: 'householdKind',
    label: 'Sposób gospodarowania',
    kind: 'choice',
    required: true,
    options: [
      { id: 'alone', label: 'osoba samotnie gospodarująca' },
      { id: 'family', label: 'osoba gospodarująca z rodziną' },
    ],
  },
  {
    id: 'householdMembers',
    label: 'Osoby wspólnie zamieszkujące i gospodarujące',
    kind: 'table',
    rowLabel: 'osobę',
    visibleWhen: (answers) => answers['householdKind'] === 'family',
    columns: [
      { id: 'name', label: 'Imię i nazwisko', kind: 'text', weight: 2 },
      { id: 'bornOn', label: 'Data urodzenia', kind: 'date', weight: 1.1 },
      RELATION_COLUMN,
      { id: 'occupation', label: 'Zajęcie: praca, nauka, inne', kind: 'text', weight: 1.6 },
    ],
  },
  {
    id: 'obligedPersons',
    label: 'Osoby zobowiązane do alimentacji, które nie mieszkają z osobą',
    hint: 'Małżonek, dzieci, rodzice. Wpisz także ustaloną pomoc.',
    kind: 'table',
    rowLabel: 'osobę',
    columns: [
      { id: 'name', label: 'Imię i nazwisko', kind: 'text', weight: 1.6 },
      RELATION_COLUMN,
      { id: 'address', label: 'Adres, telefon', kind: 'text', weight: 1.6 },
      { id: 'help', label: 'Udzielana pomoc', kind: 'text', weight: 1.4 },
    ],
  },
]

export const segmentA: Section = {
  id: 'A',
  title: 'A. Dane osoby i gospodarstwa domowego',
  mandatory: true,
  questions: [...visitQuestions, ...personQuestions],
}
