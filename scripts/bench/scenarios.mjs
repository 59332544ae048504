// What people do at a time of ordinary work: shares of the load, and how each thing is asked for.

const LIST = 'lista'
const OPEN = 'karta'

/** Beginnings, parts and mistakes as people type them. */
export const searchTexts = [
  'nowak',
  'kowal',
  'wisniewska an',
  'zielinski',
  'szymanska katarzyna',
  'jablon',
  'kwiatkowsk',
  'dabrowsky',
  'mickiewicza 12',
  'brzozowa',
  '8505',
  '5123',
  'lewandwoska',
  'wójcik piotr',
]

const workers =
  (...kinds) =>
  ({ kind }) =>
    kinds.includes(kind)
const everybody = workers('informationWorker', 'benefitsWorker', 'socialWorker', 'teamLeader')
const has = (records) => (person) => person[records].length > 0
const both = (first, second) => (person) => first(person) && second(person)
const some = (list, n) => list[n % list.length]

/**
 * @typedef {{ name: string, label: string, kind: string, weight: number, who: (person: import('./people.mjs').Person) => boolean,
 *   path: (person: import('./people.mjs').Person, n: number) => string, from?: string, action?: { file: string, name: string, input: (person: import('./people.mjs').Person, n: number) => unknown[] } }} Scenario
 */

/** @type {Scenario[]} */
export const scenarios = [
  { name: 'desk', label: 'Desk', kind: LIST, weight: 14, who: everybody, path: () => '/', from: '/klienci' },
  {
    name: 'search',
    label: 'Search of clients (as typed)',
    kind: LIST,
    weight: 18,
    who: everybody,
    path: () => '/klienci',
    action: {
      file: 'src/domains/clients/actions.ts',
      name: 'searchClients',
      input: (_person, n) => [{ text: some(searchTexts, n), limit: 20 }],
    },
  },
  {
    name: 'registry',
    label: 'Registry of clients',
    kind: LIST,
    weight: 6,
    who: everybody,
    path: () => '/klienci',
    from: '/',
  },
  {
    name: 'registryPage',
    label: 'Registry, further pages',
    kind: LIST,
    weight: 3,
    who: everybody,
    path: (_person, n) => `/klienci?strona=${2 + (n % 12)}`,
    from: '/klienci',
  },
  {
    name: 'client',
    label: 'Client file',
    kind: OPEN,
    weight: 16,
    who: both(everybody, has('clients')),
    path: (person, n) => `/klienci/${some(person.clients, n)}`,
    from: '/klienci',
  },
  {
    name: 'timeline',
    label: 'Client file, timeline',
    kind: OPEN,
    weight: 4,
    who: both(everybody, has('clients')),
    path: (person, n) => `/klienci/${some(person.clients, n)}/os-czasu`,
    from: '/klienci',
  },
  {
    name: 'contacts',
    label: 'Reports of first contact',
    kind: LIST,
    weight: 6,
    who: workers('informationWorker', 'teamLeader'),
    path: () => '/zgloszenia',
    from: '/',
  },
  {
    name: 'calendar',
    label: 'Calendar of a worker',
    kind: LIST,
    weight: 5,
    who: workers('benefitsWorker', 'socialWorker'),
    path: () => '/kalendarz',
    from: '/',
  },
  {
    name: 'proceedings',
    label: 'Proceedings',
    kind: LIST,
    weight: 6,
    who: workers('benefitsWorker'),
    path: () => '/swiadczenia',
    from: '/',
  },
  {
    name: 'proceeding',
    label: 'Proceeding',
    kind: OPEN,
    weight: 10,
    who: both(workers('benefitsWorker'), has('proceedings')),
    path: (person, n) => `/swiadczenia/${some(person.proceedings, n)}`,
    from: '/swiadczenia',
  },
  {
    name: 'families',
    label: 'Families in social work',
    kind: LIST,
    weight: 5,
    who: workers('socialWorker'),
    path: () => '/praca-socjalna',
    from: '/',
  },
  {
    name: 'family',
    label: 'Social-work file',
    kind: OPEN,
    weight: 7,
    who: both(workers('socialWorker'), has('socialFiles')),
    path: (person, n) => `/praca-socjalna/${some(person.socialFiles, n)}`,
    from: '/praca-socjalna',
  },
]

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' })

/** Saves, measured apart: a steady trickle beside nothing else, as one person waits for one. */
export const saves = [
  {
    name: 'saveAction',
    label: 'Save an action of social work',
    who: both(workers('socialWorker'), has('socialFiles')),
    path: (person, n) => `/praca-socjalna/${some(person.socialFiles, n)}`,
    action: {
      file: 'src/domains/social-work/actions.ts',
      name: 'logAction',
      input: (person, n) => [
        {
          fileId: some(person.socialFiles, n),
          kind: 'supporting',
          contact: 'direct',
          doneOn: today(),
          minutes: 30,
          place: 'home',
          personIds: [],
          note: 'Rozmowa o postępach w poszukiwaniu pracy i o spłacie zaległości.',
          nextStep: null,
          nextStepOn: null,
          privateNote: null,
        },
        crypto.randomUUID(),
      ],
    },
  },
  {
    name: 'saveDraft',
    label: 'Save a draft',
    who: everybody,
    path: () => '/zgloszenia/nowe',
    action: {
      file: 'src/platform/web/draft-actions.ts',
      name: 'saveDraft',
      input: (_person, n) => [
        {
          form: 'intake.registerContact',
          subject: '',
          content: { description: `Opis sytuacji ${n} `.repeat(60), problems: ['poverty'] },
        },
      ],
    },
  },
]
