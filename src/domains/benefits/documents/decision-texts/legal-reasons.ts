import { formatMoney } from '@/kernel/money'
import { isSpecialTargeted, type BenefitKind, type DecisionFacts, type RefusalGround } from './facts'
import { ACT_REFERENCES, type ActReferences } from './legal-basis'

/**
 * Legal reasons as first written (art. 107 § 3 KPA): the provisions and why they lead to this ruling, one paragraph
 * each. The worker may edit them before the decision is signed.
 */
export function defaultLegalReasons(
  facts: DecisionFacts,
  acts: ActReferences = ACT_REFERENCES,
): readonly string[] {
  return [
    'Zgodnie z art. 2 ust. 1 ustawy o pomocy społecznej (dalej: ustawa) pomoc społeczna umożliwia osobom i rodzinom przezwyciężanie trudnych sytuacji życiowych, których nie są one w stanie pokonać, wykorzystując własne uprawnienia, zasoby i możliwości. Rodzaj, forma i rozmiar świadczenia powinny być odpowiednie do okoliczności uzasadniających udzielenie pomocy, a potrzeby osób i rodzin powinny zostać uwzględnione, jeżeli odpowiadają celom i mieszczą się w możliwościach pomocy społecznej (art. 3 ust. 3 i 4 ustawy).',
    criterionRule(facts, acts),
    isSpecialTargeted(facts) ? SPECIAL_TARGETED_RULE : BENEFIT_RULE[facts.benefit],
    ...(facts.outcome === 'grant'
      ? [...grantRules(facts.benefit), GRANT_CONCLUSION]
      : [
          ...facts.grounds.map(({ ground }) =>
            ground === 'incomeAboveCriterion' ? LAW_OF_INCOME[facts.benefit] : LAW_OF_REFUSAL[ground],
          ),
          'Z tych względów orzeczono o odmowie przyznania świadczenia.',
        ]),
  ]
}

function criterionRule({ criterion, household }: DecisionFacts, acts: ActReferences): string {
  const whose =
    household.kind === 'single'
      ? `osobie samotnie gospodarującej, której dochód nie przekracza kryterium dochodowego osoby samotnie gospodarującej (${formatMoney(criterion.perPerson)}; art. 8 ust. 1 pkt 1 ustawy)`
      : `osobie w rodzinie, w której dochód na osobę nie przekracza kryterium dochodowego na osobę w rodzinie (${formatMoney(criterion.perPerson)}; art. 8 ust. 1 pkt 2 ustawy)`
  return `Prawo do świadczeń pieniężnych z pomocy społecznej przysługuje ${whose}, przy jednoczesnym wystąpieniu co najmniej jednego z powodów wymienionych w art. 7 pkt 2–15 ustawy lub innych okoliczności uzasadniających udzielenie pomocy. Wysokość kryterium ${criterion.regulation === undefined ? `wynika z rozporządzenia: ${acts.criteria}` : `określa: ${criterion.regulation}`}. Za dochód uważa się sumę miesięcznych przychodów z miesiąca poprzedzającego złożenie wniosku, a w przypadku utraty dochodu – z miesiąca, w którym wniosek złożono, pomniejszoną o podatek dochodowy i koszty uzyskania przychodu, składki na ubezpieczenie zdrowotne i społeczne oraz alimenty świadczone na rzecz innych osób (art. 8 ust. 3 ustawy).`
}

const BENEFIT_RULE: Record<BenefitKind, string> = {
  periodic:
    'Zasiłek okresowy przysługuje w szczególności ze względu na długotrwałą chorobę, niepełnosprawność, bezrobocie, możliwość utrzymania lub nabycia uprawnień do świadczeń z innych systemów zabezpieczenia społecznego osobie samotnie gospodarującej i rodzinie, których dochód jest niższy od kryterium dochodowego (art. 38 ust. 1 ustawy). Ustala się go do wysokości różnicy między kryterium dochodowym a dochodem, przy czym jego kwota nie może być niższa niż 50% tej różnicy (art. 38 ust. 2 i 3 ustawy). Okres, na jaki zasiłek jest przyznawany, ośrodek pomocy społecznej ustala na podstawie okoliczności sprawy (art. 38 ust. 5 ustawy).',
  targeted:
    'W celu zaspokojenia niezbędnej potrzeby bytowej może być przyznany zasiłek celowy, w szczególności na pokrycie części lub całości kosztów zakupu żywności, leków i leczenia, opału, odzieży, niezbędnych przedmiotów użytku domowego, drobnych remontów i napraw w mieszkaniu, a także kosztów pogrzebu (art. 39 ust. 1 i 2 ustawy). Zasiłek celowy jest świadczeniem uznaniowym: organ ocenia, czy i w jakiej wysokości go przyznać, biorąc pod uwagę potrzeby osoby i możliwości pomocy społecznej.',
  permanent:
    'Zasiłek stały przysługuje pełnoletniej osobie samotnie gospodarującej, niezdolnej do pracy z powodu wieku lub całkowicie niezdolnej do pracy, jeżeli jej dochód jest niższy od kryterium dochodowego osoby samotnie gospodarującej, oraz pełnoletniej osobie pozostającej w rodzinie, niezdolnej do pracy z powodu wieku lub całkowicie niezdolnej do pracy, jeżeli jej dochód, jak również dochód na osobę w rodzinie są niższe od kryterium dochodowego na osobę w rodzinie (art. 37 ust. 1 ustawy). Wysokość zasiłku stałego, w tym kwotę najwyższą i najniższą, określa art. 37 ust. 2 i 3 ustawy.',
}

/** Granted although the income is above the criterion, so the case has to be named a particularly justified one. */
const SPECIAL_TARGETED_RULE =
  'W szczególnie uzasadnionych przypadkach osobie albo rodzinie, której dochód przekracza kryterium dochodowe, może być przyznany specjalny zasiłek celowy w wysokości nieprzekraczającej kryterium dochodowego osoby samotnie gospodarującej lub rodziny, niepodlegający zwrotowi (art. 41 pkt 1 ustawy). Jest to świadczenie uznaniowe: organ ocenia, czy okoliczności sprawy są wyjątkowe, i bierze pod uwagę potrzeby osoby oraz możliwości pomocy społecznej.'

const MONTHLY_RULE =
  'Świadczenia pieniężne z pomocy społecznej przyznaje się i wypłaca za okres miesiąca kalendarzowego, począwszy od miesiąca, w którym złożono wniosek wraz z wymaganą dokumentacją. Gdy uprawnienie nie obejmuje pełnego miesiąca, kwotę ustala się, dzieląc pełną kwotę przez liczbę dni kalendarzowych tego miesiąca i mnożąc przez liczbę dni objętych świadczeniem (art. 106 ust. 3 ustawy).'

const grantRules = (benefit: BenefitKind): readonly string[] => (benefit === 'targeted' ? [] : [MONTHLY_RULE])

const GRANT_CONCLUSION =
  'Ustalone fakty odpowiadają przesłankom wymienionym w tych przepisach, dlatego orzeczono o przyznaniu świadczenia w wysokości i na warunkach podanych w rozstrzygnięciu.'

/** Why the income stands in the way. Nothing here denies what art. 41 allows above the criterion in justified cases. */
const LAW_OF_INCOME: Record<BenefitKind, string> = {
  periodic:
    'Zasiłek okresowy przysługuje tylko wtedy, gdy dochód jest niższy od kryterium dochodowego (art. 8 ust. 1 i art. 38 ust. 1 ustawy). Dochód równy kryterium albo od niego wyższy wyklucza przyznanie tego zasiłku na zasadach ogólnych.',
  permanent:
    'Zasiłek stały przysługuje tylko wtedy, gdy dochód osoby, a w rodzinie także dochód na osobę, jest niższy od kryterium dochodowego (art. 8 ust. 1 i art. 37 ust. 1 ustawy). Dochód równy kryterium albo od niego wyższy wyklucza przyznanie tego zasiłku, a organ nie może od tego warunku odstąpić.',
  targeted:
    'Przekroczenie kryterium dochodowego oznacza, że nie jest spełniony warunek z art. 8 ust. 1 ustawy, od którego zależy prawo do zasiłku celowego. Osobie albo rodzinie o dochodzie wyższym od kryterium można przyznać tylko specjalny zasiłek celowy, w szczególnie uzasadnionym przypadku (art. 41 pkt 1 ustawy). W tej sprawie takiego przypadku nie stwierdzono.',
}

const LAW_OF_REFUSAL: Record<Exclude<RefusalGround, 'incomeAboveCriterion'>, string> = {
  noReasonForHelp:
    'Art. 8 ust. 1 ustawy wymaga, aby obok spełnienia kryterium dochodowego wystąpił co najmniej jeden z powodów wymienionych w art. 7 pkt 2–15 ustawy lub inna okoliczność uzasadniająca udzielenie pomocy.',
  ownResources:
    'Pomoc społeczna ma charakter uzupełniający: przysługuje wtedy, gdy trudnej sytuacji nie można pokonać, wykorzystując własne uprawnienia, zasoby i możliwości (art. 2 ust. 1 ustawy).',
  noCooperation:
    'Osoby i rodziny korzystające z pomocy społecznej są obowiązane do współdziałania w rozwiązywaniu ich trudnej sytuacji życiowej (art. 4 ustawy). Brak współdziałania może stanowić podstawę do odmowy przyznania świadczenia (art. 11 ust. 2 ustawy).',
  misuse:
    'W przypadku marnotrawienia przyznanych świadczeń, ich celowego niszczenia lub korzystania z nich w sposób niezgodny z przeznaczeniem bądź marnotrawienia własnych zasobów finansowych może nastąpić ograniczenie świadczeń, odmowa ich przyznania albo przyznanie pomocy w formie świadczenia niepieniężnego (art. 11 ust. 1 ustawy).',
  propertyDisproportion:
    'W przypadku dysproporcji między udokumentowaną wysokością dochodu a sytuacją majątkową, wskazującej, że osoba lub rodzina jest w stanie przezwyciężyć trudną sytuację życiową, wykorzystując własne zasoby majątkowe, można odmówić przyznania świadczenia (art. 12 ustawy).',
  conditionsNotMet:
    'Świadczenie przysługuje tylko osobie, która spełnia wszystkie wymienione wyżej warunki. Niespełnienie choćby jednego z nich wyklucza jego przyznanie.',
  needNotNecessary:
    'Zasiłek celowy służy zaspokojeniu niezbędnej potrzeby bytowej (art. 39 ust. 1 ustawy), czyli takiej, bez której zaspokojenia nie można żyć w warunkach odpowiadających godności człowieka.',
  limitedMeans:
    'Potrzeby osób i rodzin uwzględnia się, jeżeli odpowiadają celom i mieszczą się w możliwościach pomocy społecznej (art. 3 ust. 4 ustawy). Organ rozdziela posiadane środki według wagi zgłoszonych potrzeb.',
  interviewRefused:
    'Niewyrażenie zgody na przeprowadzenie rodzinnego wywiadu środowiskowego lub jego aktualizacji stanowi podstawę odmowy przyznania świadczenia (art. 107 ust. 4a ustawy).',
}
