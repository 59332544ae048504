import { localDate } from '@/kernel/calendar-day'
import { defineQuestionnaire } from '@/platform/questionnaire/define-questionnaire'
import type { Option, Section } from '@/platform/questionnaire/model'

const SOURCES: readonly Option[] = [
  { id: 'client', label: 'osoba' },
  { id: 'family', label: 'rodzina' },
  { id: 'neighbour', label: 'sąsiad lub znajomy' },
  { id: 'institution', label: 'instytucja' },
  { id: 'observation', label: 'obserwacja' },
]

/** A topic of a conversation: a free note, the person's own words, who said it. Nothing in it is required. */
const topic = (id: string, title: string, prompts: readonly string[]): Section => ({
  id,
  title,
  mandatory: false,
  questions: [
    { id: `${id}Note`, label: 'Notatka z rozmowy', kind: 'longText', prompts },
    { id: `${id}Words`, label: 'Słowa osoby', hint: 'To, co chcesz zapamiętać dosłownie.', kind: 'longText' },
    { id: `${id}Source`, label: 'Skąd to wiadomo', kind: 'multiChoice', options: SOURCES },
  ],
})

/**
 * Interview – recognition of the situation. Topics are hints for a conversation, which may take many meetings; only
 * the closing summary is required. Resources are asked about as carefully as problems.
 */
export const recognitionV1 = defineQuestionnaire({
  id: 'recognition',
  version: 1,
  validFrom: localDate('2021-11-11'),
  legalBasis: 'art. 2 ust. 1, art. 45 i art. 119 ustawy o pomocy społecznej',
  title: 'Wywiad – rozpoznanie sytuacji',
  sections: [
    topic('day', 'Zwykły dzień', [
      'Jak wygląda dzień od rana do wieczora?',
      'Co w ciągu dnia cieszy, a co męczy?',
      'Kiedy ostatnio dzień był dobry i co się na to złożyło?',
    ]),
    topic('family', 'Rodzina i bliscy', [
      'Kto jest bliski i na kogo można liczyć?',
      'Jak rodzina radziła sobie z trudnościami wcześniej?',
      'Co sądzą o sytuacji pozostali domownicy, także dzieci?',
    ]),
    topic('home', 'Dom i okolica', [
      'Jak się mieszka? Co jest w domu dobre, a co przeszkadza?',
      'Jakie miejsca w okolicy są ważne?',
    ]),
    topic('health', 'Zdrowie i samopoczucie', [
      'Jak jest ze zdrowiem, snem, siłami?',
      'Co pomaga odpocząć i wrócić do równowagi?',
    ]),
    topic('work', 'Praca i doświadczenie zawodowe', [
      'Jaką pracę osoba wykonywała i co w niej lubiła?',
      'Co umie robić – także to, czego nauczyła się poza szkołą?',
      'Jaką pracę widzi dla siebie?',
    ]),
    topic('money', 'Pieniądze i gospodarowanie', [
      'Jak rodzina planuje wydatki?',
      'Co się w tym udaje, a co jest najtrudniejsze?',
    ]),
    topic('leisure', 'Czas wolny i zainteresowania', [
      'Co osoba robi dla przyjemności? Co robiła kiedyś?',
      'Z kim spędza wolny czas?',
    ]),
    topic('community', 'Ludzie i instytucje wokół', [
      'Kto już pomaga i w czym?',
      'Jakie grupy, organizacje, parafia, sąsiedzi są w pobliżu?',
      'Jakie są doświadczenia ze współpracy z instytucjami?',
    ]),
    topic('plans', 'Marzenia i plany', [
      'Co osoba chciałaby zmienić najpierw?',
      'Jak wyglądałoby życie, gdyby się udało?',
      'Po czym poznamy pierwszy mały sukces?',
    ]),
    topic('safety', 'Bezpieczeństwo', [
      'Czy w domu i w okolicy można czuć się bezpiecznie?',
      'Kogo można powiadomić, gdy dzieje się coś złego?',
    ]),
    {
      id: 'resources',
      title: 'Zasoby i możliwości',
      mandatory: false,
      intro: 'Zasoby niematerialne: cechy, umiejętności, relacje, wsparcie rodziny, otoczenia i instytucji.',
      questions: [
        {
          id: 'resourceList',
          label: 'Zasoby',
          kind: 'table',
          rowLabel: 'zasób',
          columns: [
            { id: 'what', label: 'Zasób lub możliwość', kind: 'text', weight: 2.4 },
            {
              id: 'kind',
              label: 'Rodzaj',
              kind: 'choice',
              weight: 1.2,
              options: [
                { id: 'own', label: 'własny' },
                { id: 'family', label: 'rodziny' },
                { id: 'social', label: 'otoczenia' },
                { id: 'institutional', label: 'instytucji' },
              ],
            },
            { id: 'used', label: 'Wykorzystywany', kind: 'yesNo' },
            { id: 'how', label: 'Jak go wykorzystać', kind: 'text', weight: 1.8 },
          ],
        },
        { id: 'resourceLimits', label: 'Co utrudnia korzystanie z zasobów', kind: 'longText' },
      ],
    },
    {
      id: 'problems',
      title: 'Trudności',
      mandatory: false,
      intro: 'Najpierw tak, jak widzi je osoba.',
      questions: [
        { id: 'problemWords', label: 'Co jest najtrudniejsze – słowami osoby', kind: 'longText' },
        {
          id: 'problemList',
          label: 'Trudności według ważności',
          kind: 'table',
          rowLabel: 'trudność',
          columns: [
            { id: 'what', label: 'Trudność', kind: 'text', weight: 2.2 },
            {
              id: 'rank',
              label: 'Znaczenie',
              kind: 'choice',
              weight: 1.2,
              options: [
                { id: 'main', label: 'główna' },
                { id: 'accompanying', label: 'towarzysząca' },
              ],
            },
            { id: 'cause', label: 'Z czego wynika', kind: 'text', weight: 1.8 },
            { id: 'source', label: 'Kto o tym mówi', kind: 'choice', options: SOURCES },
          ],
        },
      ],
    },
    {
      id: 'summary',
      title: 'Podsumowanie',
      mandatory: true,
      questions: [
        {
          id: 'summaryText',
          label: 'Podsumowanie rozpoznania',
          hint: 'Wspólne z osobą: co ją wspiera, co utrudnia, od czego zacząć.',
          kind: 'longText',
          required: true,
        },
        {
          id: 'summaryUnused',
          label: 'Czy są niewykorzystane zasoby niematerialne i możliwości?',
          hint: 'Od tego zależy treść zaświadczenia (zał. 4).',
          kind: 'choice',
          options: [
            { id: 'yes', label: 'tak' },
            { id: 'no', label: 'nie' },
            { id: 'open', label: 'jeszcze nie wiadomo' },
          ],
        },
        { id: 'summaryExpectations', label: 'Czego osoba oczekuje od wspólnej pracy', kind: 'longText' },
      ],
    },
  ],
})
