import { ready } from '@tests/support/e2e/complaints'
import { looksRight } from '@tests/support/e2e/looks-right'
import { lastMonth, monthBefore } from '@tests/support/e2e/months'
import { oneValue, personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

test.describe.configure({ mode: 'parallel' })

const client = () => personId('Zbigniew', 'Malarz')
const contact = () =>
  oneValue(`SELECT id AS value FROM contact WHERE person_id IS NOT NULL ORDER BY created_at LIMIT 1`)
const visit = () =>
  oneValue(
    `SELECT id AS value FROM appointment WHERE state IN ('planned', 'confirmed') ORDER BY starts_at DESC LIMIT 1`,
  )
const user = () => oneValue(`SELECT id AS value FROM app_user WHERE login = 'a.wilga'`)
const district = () => oneValue(`SELECT id AS value FROM district ORDER BY name LIMIT 1`)
const unit = () => oneValue(`SELECT id AS value FROM team WHERE symbol = 'ZPI'`)
const file = (kind: 'benefits' | 'socialWork') => async () =>
  oneValue(
    `SELECT f.id AS value FROM case_file f WHERE f.kind::text = $1 AND f.person_id = $2 ORDER BY f.opened_on LIMIT 1`,
    [kind, await client()],
  )

const caseOf = (lastName: string) => () =>
  oneValue(
    `SELECT p.id AS value FROM proceeding p JOIN person who ON who.id = p.person_id
     WHERE who.last_name = $1 ORDER BY p.created_at LIMIT 1`,
    [lastName],
  )
const interviewOf = (lastName: string) => async () =>
  `${await caseOf(lastName)()}/wywiad/${await oneValue(
    `SELECT id AS value FROM interview WHERE proceeding_id = $1 ORDER BY created_at LIMIT 1`,
    [await caseOf(lastName)()],
  )}`

type Address = string | (() => Promise<string>)
const under =
  (root: string, id: () => Promise<string>, rest = '') =>
  async () =>
    `${root}/${await id()}${rest}`
const ofClient = (rest: string) => under('/klienci', client, rest)
const service = (title: string) => () =>
  oneValue('SELECT id AS value FROM service_process WHERE title = $1', [title])
const direct = service('Łaźnia i pralnia przy noclegowni')
const process = service('Usługi opiekuńcze dla osób starszych')
const supervised = service('Usługi opiekuńcze na Północy')
const sentByAccount = service('Asystenci osób z niepełnosprawnością: nowe zadanie')
const evaluation = () => oneValue('SELECT id AS value FROM service_evaluation ORDER BY created_at LIMIT 1')
const survey = () =>
  oneValue(
    `SELECT '/uslugi/' || e.process_id || '/ewaluacja/' || e.id || '/ankieta/' || s.id AS value
     FROM service_survey s JOIN service_evaluation e ON e.id = s.evaluation_id
     WHERE s.closed_on IS NULL ORDER BY s.created_at LIMIT 1`,
  )
const provider = () => oneValue(`SELECT id AS value FROM provider ORDER BY name LIMIT 1`)
const contract = () =>
  oneValue(`SELECT id AS value FROM service_contract WHERE state = 'signed' ORDER BY valid_from LIMIT 1`)
const offerToScore = async () => {
  const id = await process()
  const offer = await oneValue(
    `SELECT o.id AS value FROM offer o JOIN provider_selection s ON s.id = o.selection_id
     WHERE s.process_id = $1 AND o.formal_state = 'correct' ORDER BY o.number DESC LIMIT 1`,
    [id],
  )
  return `/uslugi/${id}/oferty/${offer}`
}
const ofCase = (lastName: string, tab: string) => under('/swiadczenia', caseOf(lastName), `?karta=${tab}`)
const ofFamily = (rest: string) => under('/praca-socjalna', file('socialWork'), rest)

/** Every page of the office and somebody whose work it is: [login, name for people, address]. */
const pages: readonly (readonly [login: string, name: string, address: Address])[] = [
  ['z.madej', 'pulpit', '/'],
  ['a.mroz', 'komórka ośrodka', under('/ustawienia/struktura/komorka', unit)],
  ['e.jastrzebska', 'sprawdzenie struktury', '/ustawienia/struktura/sprawdzenie'],
  ['e.jastrzebska', 'wdrożenie modelu', '/ustawienia/wdrozenie'],
  ['e.jastrzebska', 'arkusz ocen', '/kadry/arkusz-ocen'],
  ['e.jastrzebska', 'czasy orientacyjne', '/ustawienia/parametry/czasy'],
  ['e.jastrzebska', 'szablon usługi', '/uslugi/szablony?usluga=homeCare&forma=publicTask&krok=OSR-01'],
  ['e.jastrzebska', 'koordynatorzy usług', '/uslugi/koordynatorzy?wpis=homeCare.olderPeople'],
  ['a.wilga', 'pulpit pracy socjalnej', '/'],
  ['i.tarczynska', 'pulpit świadczeń', '/'],
  ['u.bartosik', 'pulpit kierownika', '/'],
  ['z.madej', 'zgłoszenia', '/zgloszenia'],
  ['z.madej', 'do oddzwonienia', '/zgloszenia/do-oddzwonienia'],
  ['z.madej', 'nowe zgłoszenie', '/zgloszenia/nowe'],
  ['z.madej', 'karta zgłoszenia', under('/zgloszenia', contact)],
  ['z.madej', 'klienci', '/klienci'],
  ['z.madej', 'nowy klient', '/klienci/nowy'],
  ['a.wilga', 'karta klienta', ofClient('')],
  ['a.wilga', 'oś czasu klienta', ofClient('/os-czasu')],
  ['a.wilga', 'dane klienta', ofClient('/dane')],
  ['a.wilga', 'zmiana danych klienta', ofClient('/zmiana')],
  ['a.wilga', 'adres klienta', ofClient('/adres')],
  ['a.wilga', 'rodzina klienta', ofClient('/rodzina')],
  ['a.wilga', 'dołączenie do rodziny', ofClient('/rodzina/dolacz')],
  ['a.wilga', 'nowe środowisko', ofClient('/rodzina/nowe-srodowisko')],
  ['a.wilga', 'powiązanie osób', ofClient('/rodzina/powiazanie')],
  ['a.wilga', 'dokumenty klienta', ofClient('/dokumenty')],
  ['i.tarczynska', 'świadczenia klienta', ofClient('/swiadczenia')],
  ['a.wilga', 'praca socjalna klienta', ofClient('/praca-socjalna')],
  ['u.bartosik', 'podejrzenia podwójnych kart', '/klienci/podejrzenia'],
  ['a.wilga', 'kalendarz', '/kalendarz'],
  ['a.wilga', 'godziny przyjęć', '/kalendarz/godziny'],
  ['a.wilga', 'jutro', '/kalendarz/jutro'],
  ['z.madej', 'nowe spotkanie', '/kalendarz/nowe'],
  ['z.madej', 'zmiana terminu', under('/kalendarz', visit)],
  ['a.wilga', 'praca socjalna', '/praca-socjalna'],
  ['a.wilga', 'nowe akta pracy socjalnej', '/praca-socjalna/nowe'],
  ['k.lenart', 'skierowania', '/praca-socjalna/skierowania'],
  ['a.wilga', 'dziennik działań', '/praca-socjalna/dzialania'],
  ['a.wilga', 'nowe działanie', '/praca-socjalna/dzialania/nowe'],
  ['a.wilga', 'zaświadczenia miesiąca', '/praca-socjalna/zaswiadczenia'],
  ['u.bartosik', 'raporty pracy socjalnej', '/praca-socjalna/raporty'],
  ['a.wilga', 'akta rodziny', ofFamily('')],
  ['a.wilga', 'rozpoznanie', ofFamily('/rozpoznanie')],
  ['a.wilga', 'działania rodziny', ofFamily('/dzialania')],
  ['a.wilga', 'zasady współdziałania', ofFamily('/ustalenia')],
  ['a.wilga', 'zaświadczenia rodziny', ofFamily('/zaswiadczenia')],
  ['a.wilga', 'informacje', ofFamily('/informacje')],
  ['a.wilga', 'kontrakt', ofFamily('/kontrakt')],
  ['a.wilga', 'zakończenie', ofFamily('/zamkniecie')],
  ['a.wilga', 'pakiet usług', ofFamily('/uslugi')],
  ['l.stolarz', 'tablica usług', '/uslugi'],
  ['e.jastrzebska', 'tabela usług', '/uslugi?widok=tabela'],
  ['l.stolarz', 'katalog usług', '/uslugi/katalog'],
  ['l.stolarz', 'nadzór usługi', under('/uslugi', supervised, '/nadzor')],
  [
    'e.jastrzebska',
    'sprawozdanie do analizy',
    async () => `/uslugi/${await supervised()}/nadzor/${lastMonth()}`,
  ],
  [
    'l.stolarz',
    'raport ewaluacyjny',
    async () => `/uslugi/${await supervised()}/ewaluacja/${await evaluation()}`,
  ],
  ['l.stolarz', 'ankieta adresatów', survey],
  ['r.klos', 'realizator: moje usługi', '/realizator'],
  [
    'r.klos',
    'realizator: zwrócony miesiąc',
    async () => `/realizator/${await sentByAccount()}/${monthBefore(3)}`,
  ],
  [
    'l.stolarz',
    'dane przesłane przez wykonawcę',
    async () => `/uslugi/${await sentByAccount()}/nadzor/${monthBefore(2)}`,
  ],
  ['e.jastrzebska', 'monitoring usług', '/monitoring'],
  ['e.jastrzebska', 'sprawozdania z usług', '/monitoring/sprawozdania'],
  ['e.jastrzebska', 'działania w usługach', '/monitoring/dzialania'],
  ['l.stolarz', 'potrzeby z pakietów', '/uslugi/potrzeby'],
  ['l.stolarz', 'dane lokalne', '/uslugi/dane-lokalne'],
  ['l.stolarz', 'nowy proces usługi', '/uslugi/nowa'],
  ['l.stolarz', 'proces usługi', under('/uslugi', process)],
  ['m.jurek', 'krok procesu usługi', under('/uslugi', process, '?krok=UDPP-04')],
  ['e.jastrzebska', 'uczestnicy procesu', under('/uslugi', process, '/uczestnicy')],
  ['e.jastrzebska', 'historia procesu', under('/uslugi', process, '/historia')],
  ['w.czapla', 'oferty konkursu', under('/uslugi', process, '/oferty')],
  [
    'e.jastrzebska',
    'wybór kilku ofert',
    under('/uslugi', service('Świetlice dla dzieci w dzielnicach'), '/oferty'),
  ],
  [
    'l.stolarz',
    'miesiąc dwóch wykonawców',
    under('/uslugi', service('Ogrzewalnia na zimę'), `/nadzor/${lastMonth()}`),
  ],
  ['w.czapla', 'karta oceny oferty', offerToScore],
  ['w.czapla', 'umowa w procesie bez wyboru ofert', under('/uslugi', direct, '/umowa')],
  ['d.pawlik', 'rejestr umów', '/uslugi/umowy'],
  ['w.czapla', 'umowa na usługę', under('/uslugi/umowy', contract)],
  ['w.czapla', 'rejestr wykonawców', '/uslugi/wykonawcy'],
  ['w.czapla', 'nowy wykonawca', '/uslugi/wykonawcy/nowy'],
  ['w.czapla', 'karta wykonawcy', under('/uslugi/wykonawcy', provider)],
  ['i.tarczynska', 'moje sprawy o świadczenia', '/swiadczenia'],
  ['d.krupski', 'wszystkie widoczne sprawy', '/swiadczenia?karta=wszystkie&stan=wszystkie'],
  ['i.tarczynska', 'decyzje', '/swiadczenia?karta=decyzje'],
  ['d.krupski', 'od pracownika socjalnego', '/swiadczenia?karta=od-pracownika-socjalnego'],
  ['e.jastrzebska', 'decyzje do podpisu', '/swiadczenia?karta=do-podpisu'],
  ['i.tarczynska', 'nowa sprawa bez osoby', '/swiadczenia/nowe'],
  ['i.tarczynska', 'nowa sprawa osoby', async () => `/swiadczenia/nowe?osoba=${await client()}`],
  ['i.tarczynska', 'przebieg sprawy po terminie', ofCase('Szczęsny', 'przebieg')],
  ['d.krupski', 'przebieg sprawy ze zwróconym projektem', ofCase('Gąsior', 'przebieg')],
  ['i.tarczynska', 'wywiady sprawy', ofCase('Konstantynowicz-Brzezińska', 'wywiad')],
  ['i.tarczynska', 'pisanie wywiadu', under('/swiadczenia', interviewOf('Konstantynowicz-Brzezińska'))],
  ['i.tarczynska', 'zatwierdzony wywiad', under('/swiadczenia', interviewOf('Malarz'))],
  ['i.tarczynska', 'badanie bez odpowiedzi', ofCase('Szczęsny', 'badanie')],
  ['d.krupski', 'badanie z zaświadczeniem', ofCase('Grela', 'badanie')],
  ['i.tarczynska', 'skierowanie, którego jeszcze nie można wystawić', ofCase('Szczęsny', 'skierowanie')],
  ['d.krupski', 'skierowanie i zaświadczenia', ofCase('Grela', 'skierowanie')],
  ['d.krupski', 'dochód do wpisania', ofCase('Grela', 'dochod')],
  ['d.krupski', 'dochód zatwierdzony', ofCase('Gąsior', 'dochod')],
  ['d.krupski', 'wyliczenie', ofCase('Gąsior', 'wyliczenie')],
  ['d.krupski', 'zwrócony projekt decyzji', ofCase('Gąsior', 'decyzja')],
  ['e.jastrzebska', 'decyzja do podpisania', ofCase('Łoś', 'decyzja')],
  ['i.tarczynska', 'doręczenie do odnotowania', ofCase('Pawluk', 'doreczenie')],
  ['d.krupski', 'odwołanie do przekazania kolegium', ofCase('Bober', 'doreczenie')],
  ['i.tarczynska', 'doręczenie decyzji ostatecznej', ofCase('Wójtowicz', 'doreczenie')],
  ['i.tarczynska', 'dokumenty sprawy', ofCase('Malarz', 'dokumenty')],
  ['i.tarczynska', 'metryka sprawy', ofCase('Malarz', 'metryka')],
  ['u.bartosik', 'przydział akt', '/przydzial'],
  ['u.bartosik', 'kadry', '/kadry'],
  ['a.mroz', 'ustawienia', '/ustawienia'],
  ['a.mroz', 'parametry', '/ustawienia/parametry'],
  ['a.mroz', 'wartości ustawowe', '/ustawienia/wartosci'],
  ['a.mroz', 'struktura', '/ustawienia/struktura'],
  ['a.mroz', 'rejon', under('/ustawienia/struktura/rejon', district)],
  ['a.mroz', 'nowy rejon', '/ustawienia/struktura/rejon/nowy'],
  ['a.mroz', 'upoważnienia', '/ustawienia/upowaznienia'],
  ['a.mroz', 'konta', '/ustawienia/konta'],
  ['a.mroz', 'konto', under('/ustawienia/konta', user)],
  ['a.mroz', 'nowe konto', '/ustawienia/konta/nowe'],
  ['i.sikora', 'kto zaglądał', '/rejestr-dostepu'],
  ['i.sikora', 'kto zmieniał', '/rejestr-dostepu/zmiany'],
  ['i.sikora', 'nienaruszalność', '/rejestr-dostepu/lancuch'],
  ['i.sikora', 'kto zaglądał do klienta', ofClient('/dostep')],
  ['z.madej', 'moje konto', '/moje-konto'],
  ['z.madej', 'moje hasło', '/moje-konto/haslo'],
  ['z.madej', 'kod jednorazowy', '/moje-konto/kod'],
  ['z.madej', 'moje sesje', '/moje-konto/sesje'],
  ['z.madej', 'wygląd ekranów', '/moje-konto/wyglad'],
]

for (const [login, name, address] of pages) {
  test(`${name}: nothing for axe to find, nothing too wide, at 1440 and 360 px (${login})`, async ({
    lookingOn,
  }) => {
    const page = await lookingOn(login)
    const answer = await page.goto(typeof address === 'string' ? address : await address())
    expect(answer?.status(), `${login} opens ${page.url()}`).toBe(200)
    await ready(page)
    await looksRight(page)
  })
}

const publicPages = [
  ['logowanie', '/logowanie', 'Zaloguj się'],
  ['ankieta', '/ankieta', 'Przejdź do pytań'],
] as const

for (const [name, address, button] of publicPages) {
  test(`${name}: nothing for axe to find, nothing too wide, at 1440 and 360 px`, async ({ stranger }) => {
    const page = await stranger()
    await page.goto(address)
    await expect(page.getByRole('button', { name: button })).toBeEnabled()
    await looksRight(page)
  })
}
