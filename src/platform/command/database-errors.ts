import { Prisma } from '@/platform/db/generated/client'
import { InvalidInput, NotFound, refuse, Stale } from '@/platform/errors'

/** Constraints that guard a rule, with the sentence the person is given when two people meet at them. */
const sentences: Record<string, readonly [message: string, remedy: string]> = {
  person_pesel_once: [
    'Osoba z tym numerem PESEL jest już w rejestrze.',
    'Otwórz jej kartę zamiast zakładać drugą.',
  ],
  person_address_no_overlap: [
    'W tym okresie osoba ma już adres tego rodzaju.',
    'Zamknij poprzedni adres albo zmień daty.',
  ],
  household_member_one_home: [
    'W tym okresie osoba należy już do innego środowiska.',
    'Zakończ poprzednią przynależność albo zmień datę.',
  ],
  appointment_one_at_a_time: ['Ten termin został właśnie zajęty.', 'Wybierz inny wolny termin.'],
  case_file_one_open: ['Ta osoba ma już otwarte akta tego rodzaju.', 'Otwórz istniejące akta.'],
  decision_one_on_its_way: ['W tej sprawie jest już projekt albo decyzja.', 'Otwórz istniejący projekt.'],
  decision_four_eyes: [
    'Decyzję podpisuje inna osoba niż ta, która przygotowała projekt.',
    'Przekaż projekt do podpisu.',
  ],
  certificate_cooperation_once_a_month: [
    'Zaświadczenie za ten miesiąc już wydano.',
    'Otwórz wydane zaświadczenie.',
  ],
  position_no_overlap: [
    'Ta osoba zajmuje już to stanowisko w tym okresie.',
    'Zmień daty albo zakończ poprzednie.',
  ],
  authorisation_no_overlap: [
    'W tym okresie obowiązuje już inne upoważnienie.',
    'Zakończ poprzednie albo zmień daty.',
  ],
  provider_account_holds_nothing: [
    'To konto wykonawcy: nie zajmuje stanowiska i nie ma upoważnień.',
    'Pracownikowi ośrodka załóż osobne konto.',
  ],
  service_provider_submission_once: [
    'Dane za ten miesiąc są już przesłane.',
    'Odśwież stronę i sprawdź ich stan.',
  ],
  absence_no_overlap: ['W tym okresie nieobecność jest już wpisana.', 'Zmień daty.'],
  provider_nip_once: ['Podmiot z tym numerem NIP jest już w rejestrze.', 'Otwórz jego kartę.'],
  provider_regon_once: ['Podmiot z tym numerem REGON jest już w rejestrze.', 'Otwórz jego kartę.'],
  provider_krs_once: ['Podmiot z tym numerem KRS jest już w rejestrze.', 'Otwórz jego kartę.'],
  provider_conflict_once: [
    'To powiązanie jest już zgłoszone w tym okresie.',
    'Zmień daty albo zakończ poprzednie.',
  ],
  provider_selection_one_live: [
    'W tym procesie trwa już wybór wykonawcy.',
    'Otwórz zakładkę „Oferty” tego procesu.',
  ],
  offer_one_of_provider: ['Ten podmiot złożył już ofertę.', 'Sprawdź rejestr ofert.'],
  impartiality_statement_once: ['To oświadczenie jest już złożone.', 'Odśwież stronę.'],
  term_suspension_no_overlap: ['W tym okresie bieg terminu jest już wstrzymany.', 'Zmień daty.'],
  service_process_previous_id: ['Ten proces ma już następny cykl.', 'Otwórz następny cykl.'],
  service_template_version_template_number: [
    'Ktoś właśnie zapisał nową wersję tego szablonu.',
    'Odśwież stronę i zapisz zmianę jeszcze raz.',
  ],
  unit_area_organiser_or_executor: [
    'Jedna komórka nie może organizować i wykonywać usług (R-012).',
    'Umieść jeden z obszarów w innej komórce.',
  ],
  unit_area_once: ['Komórka ma już ten obszar w tym okresie.', 'Wybierz inny obszar albo zmień datę.'],
  area_outside_once: ['Ten wpis już jest w tym okresie.', 'Zakończ poprzedni albo zmień datę.'],
  service_coordination_once: [
    'Ta usługa ma już w tym okresie koordynatora dla tej grupy.',
    'Zakończ poprzedni wpis albo zmień datę.',
  ],
  service_delivery_once: ['Ta komórka wykonuje już tę usługę w tym okresie.', 'Zmień datę.'],
  social_contract_no_overlap: [
    'W tym okresie obowiązuje już kontrakt.',
    'Zakończ poprzedni kontrakt albo zmień daty.',
  ],
}

const diskFull = [
  'Baza danych nie ma miejsca na dysku. Nic nie zostało zapisane, a to, co wpisano, jest dalej na tej stronie.',
  'Powiadom administratora i spróbuj ponownie, gdy zwolni miejsce.',
] as const

/** Turns a broken constraint or a lost version into an expected error; leaves every other fault as it is. */
export function translateDatabaseError(error: unknown): unknown {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(metaOf(error))}` : ''
  for (const [constraint, [message, remedy]] of Object.entries(sentences)) {
    if (text.includes(constraint)) return refuse(constraint, message, remedy)
  }
  // an update by { id, version } that found no row: somebody moved the version on
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error
  if (/\b53100\b/.test(text)) return refuse('disk-full', ...diskFull)
  if (error.code === 'P2025') return new Stale()
  if (isTooLargeNumber(error)) return tooLargeNumber()
  // an id of something that is not there, or not any more; an entry missing from the log is a fault of ours
  if (error.code === 'P2003' && !text.includes('audit_entry'))
    return new NotFound('Nie ma zapisu, którego dotyczy ten formularz. Odśwież stronę i wybierz ponownie.')
  return error
}

/** The same of a question, whose only expected error this is: a number in an address. */
export function translateReadError(error: unknown): unknown {
  return isTooLargeNumber(error) ? tooLargeNumber() : error
}

/** A number no form of ours can send, such as a version of ten digits. */
const isTooLargeNumber = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2020'

const tooLargeNumber = () => new InvalidInput({}, ['Jedna z liczb jest za duża. Odśwież stronę.'])

function metaOf(error: Error): unknown {
  return 'meta' in error ? error.meta : null
}
