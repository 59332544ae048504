import type { ServiceTemplate } from '@/domains/services-organisation/model'
import type { SurveyQuestion } from '../survey-model'

const scale = (code: string, words: string): SurveyQuestion => ({ code, kind: 'scale', words })
const yesNo = (code: string, words: string): SurveyQuestion => ({ code, kind: 'yesNo', words })
const text = (code: string, words: string): SurveyQuestion => ({ code, kind: 'text', words })

/** Who answers this question with the two best answers is counted as satisfied. */
export const OVERALL = 'overall'

/** Respect, listening, time, availability, influence and effect: what recipients praise or miss of any help. */
const common: readonly SurveyQuestion[] = [
  scale(OVERALL, 'Ta pomoc jest dla mnie dobra.'),
  scale('respect', 'Osoby, które mi pomagają, szanują mnie.'),
  scale('listening', 'Osoby, które mi pomagają, słuchają, co mówię.'),
  scale('time', 'Osoby, które mi pomagają, mają dla mnie czas.'),
  scale('influence', 'Mam wpływ na to, jak wygląda ta pomoc.'),
  scale('effect', 'Dzięki tej pomocy radzę sobie lepiej.'),
]

const ending: readonly SurveyQuestion[] = [
  yesNo('complaint', 'Czy wiesz, komu możesz powiedzieć, że coś jest źle?'),
  text('good', 'Co w tej pomocy jest dobre?'),
  text('change', 'Co trzeba zmienić?'),
]

const own: Readonly<Record<ServiceTemplate, readonly SurveyQuestion[]>> = {
  generic: [scale('access', 'Łatwo było dostać tę pomoc.')],
  homeCare: [
    scale('punctual', 'Opiekunka przychodzi o umówionej godzinie.'),
    scale('agreed', 'Opiekunka robi to, co zostało ustalone.'),
    scale('independence', 'Opiekunka zachęca mnie, żeby robić samodzielnie to, co potrafię.'),
    yesNo('sameCarer', 'Czy zwykle przychodzi ta sama opiekunka?'),
  ],
  integrationClub: [
    scale('useful', 'W klubie uczę się rzeczy, które przydadzą mi się w pracy.'),
    scale('support', 'Mogę liczyć na pomoc w szukaniu pracy.'),
    yesNo('plan', 'Czy masz swój indywidualny plan działań?'),
  ],
  disabilityCounselling: [
    scale('clear', 'Rozumiem, co mówi do mnie specjalista.'),
    scale('reach', 'Łatwo jest mi dotrzeć na spotkanie.'),
    scale('waiting', 'Na spotkanie nie trzeba długo czekać.'),
  ],
  familyCounselling: [
    scale('often', 'Spotkania są wystarczająco często.'),
    scale('goals', 'Wspólnie ustalamy, co chcemy zmienić w rodzinie.'),
    scale('home', 'W domu jest lepiej niż przed spotkaniami.'),
  ],
  crisisIntervention: [
    scale('quick', 'Pomoc przyszła szybko.'),
    scale('safe', 'Czuję się bezpieczniej niż przedtem.'),
    yesNo('whereNext', 'Czy wiesz, gdzie szukać pomocy, gdyby znów było trudno?'),
  ],
}

/** The questions a survey of this kind of service begins with, in plain language; the coordinator may change them. */
export function surveyQuestions(template: ServiceTemplate): readonly SurveyQuestion[] {
  return [...common, ...own[template], ...ending]
}
