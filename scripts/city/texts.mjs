/** Amounts granted: grosze, as written, in words. */
export const amounts = [
  [15000, '150,00 zł', 'sto pięćdziesiąt złotych 00/100'],
  [20000, '200,00 zł', 'dwieście złotych 00/100'],
  [25000, '250,00 zł', 'dwieście pięćdziesiąt złotych 00/100'],
  [28050, '280,50 zł', 'dwieście osiemdziesiąt złotych 50/100'],
  [30000, '300,00 zł', 'trzysta złotych 00/100'],
  [34200, '342,00 zł', 'trzysta czterdzieści dwa złote 00/100'],
  [40000, '400,00 zł', 'czterysta złotych 00/100'],
  [41150, '411,50 zł', 'czterysta jedenaście złotych 50/100'],
  [45000, '450,00 zł', 'czterysta pięćdziesiąt złotych 00/100'],
  [50000, '500,00 zł', 'pięćset złotych 00/100'],
  [52900, '529,00 zł', 'pięćset dwadzieścia dziewięć złotych 00/100'],
]

/** What purpose benefits are for, in the accusative after "na". */
export const purposes = [
  'zakup opału',
  'zakup żywności',
  'zakup leków i leczenie',
  'zakup odzieży i obuwia',
  'pokrycie opłat za energię elektryczną',
  'drobny remont mieszkania',
  'zakup sprzętu gospodarstwa domowego',
  'zakup podręczników i przyborów szkolnych',
]

export const legalBases = {
  purpose:
    'art. 39 ust. 1 i 2, art. 106 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej, art. 104 KPA',
  periodic:
    'art. 38 ust. 1 i 3, art. 106 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej, art. 104 KPA',
  permanent:
    'art. 37 ust. 1 i 2, art. 106 ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej, art. 104 KPA',
}

export const factualReasons = [
  'Wnioskodawca prowadzi gospodarstwo domowe opisane w wywiadzie środowiskowym. Dochód na osobę nie przekracza kryterium dochodowego. Trudna sytuacja wynika z ubóstwa i bezrobocia.',
  'Podczas wywiadu ustalono, że rodzina utrzymuje się z renty i świadczeń rodzinnych. Wydatki na leki i opłaty przekraczają możliwości rodziny. Powodem trudnej sytuacji jest długotrwała choroba.',
  'Wnioskodawca jest zarejestrowany jako osoba bezrobotna, współdziała z pracownikiem socjalnym i podejmuje prace dorywcze. Dochód nie pozwala zaspokoić niezbędnych potrzeb życiowych.',
]

export const legalReasons =
  'Świadczenie przysługuje osobie i rodzinie, których dochód nie przekracza kryterium dochodowego określonego w art. 8 ustawy, przy wystąpieniu co najmniej jednego z powodów wymienionych w art. 7. Warunki te zostały spełnione w zakresie wskazanym w rozstrzygnięciu.'

export const duties =
  'Osoby korzystające ze świadczeń są obowiązane niezwłocznie poinformować ośrodek o każdej zmianie sytuacji osobistej, dochodowej i majątkowej.'

/** Titles and words of a short interview, as frozen when it was submitted. */
export const interviewAnswers = [
  'Rodzina mieszka w lokalu komunalnym, utrzymuje się ze świadczeń i prac dorywczych.',
  'Osoba samotna, choruje przewlekle, wymaga pomocy w opłaceniu leków.',
  'Rodzice wychowują dzieci w wieku szkolnym, jedno z rodziców straciło pracę.',
  'Emerytura nie wystarcza na ogrzanie mieszkania w okresie zimowym.',
]

export const justifications = {
  bad1: ['yes', 'Ubóstwo i bezrobocie potwierdza wywiad.'],
  bad2a: ['no', 'Uprawnienia i zasoby materialne wykorzystano.'],
  bad2b: ['yes', 'Według zaświadczenia pracownika socjalnego.'],
  bad3: ['no', 'Brakuje środków na opłaty i leki.'],
  bad4: ['yes', 'Dochód na osobę niższy od kryterium.'],
  bad5: ['yes', 'Nie stwierdzono dysproporcji.'],
  bad6: ['yes', 'Zebrano dowody wystarczające do decyzji.'],
  bad7: ['yes', 'Według zaświadczenia o współdziałaniu.'],
}

export const actionNotes = [
  'Rozmowa o postępach w poszukiwaniu pracy.',
  'Pomoc w napisaniu pisma do spółdzielni mieszkaniowej.',
  'Ustalono termin wizyty w poradni zdrowia psychicznego.',
  'Wspólne przejrzenie wydatków domowych z ostatniego miesiąca.',
  'Kontakt z wychowawcą w sprawie frekwencji dziecka.',
  'Towarzyszenie podczas wizyty w urzędzie pracy.',
  'Rozmowa motywująca, klient planuje kurs zawodowy.',
  'Wizyta w domu, mieszkanie uporządkowane, opał zapewniony.',
]
