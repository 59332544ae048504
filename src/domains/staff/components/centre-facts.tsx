import { fromDbDate } from '@/kernel/local-date'
import { formatDate, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { PhoneNumber } from '@/ui/phone-number'
import {
  centreKindLabels,
  responsibilityVariantLabels,
  servicesViewLabels,
  socialWorkerRoleLabels,
} from '../labels'
import type { CentreView } from '../model'
import { countyTasksWords } from '../rules/county-tasks'
import { patternInPolish } from '../rules/case-number-pattern'

/** The centre's data for those who may read the settings and not change them. */
export function CentreFacts({ centre }: { centre: CentreView }) {
  return (
    <Card title="Dane ośrodka">
      <DescriptionList
        facts={[
          { term: 'Typ jednostki', value: centreKindLabels[centre.kind] },
          { term: 'Piecza zastępcza i PFRON', value: countyTasksWords(centre) },
          { term: 'Pełna nazwa', value: centre.name },
          { term: 'Nazwa skrócona', value: centre.shortName },
          { term: 'Adres', value: `${centre.street}, ${centre.postcode} ${centre.city}` },
          { term: 'Telefon', value: centre.phone ? <PhoneNumber number={centre.phone} /> : null },
          { term: 'E-mail', value: centre.email },
          { term: 'Organ wydający decyzje', value: centre.authorityName },
          { term: 'Organ odwoławczy', value: centre.appealBody },
          { term: 'Symbol jednostki', value: centre.unitSymbol },
          { term: 'Wzór znaku sprawy', value: patternInPolish(centre.caseNumberPattern) },
        ]}
      />
    </Card>
  )
}

/** The centre's parameters for the same readers. */
export function ParameterFacts({ centre }: { centre: CentreView }) {
  return (
    <Card title="Parametry i normy">
      <DescriptionList
        facts={[
          { term: 'Odpowiedzialność', value: responsibilityVariantLabels[centre.responsibilityVariant] },
          { term: 'Rola pracownika socjalnego', value: socialWorkerRoleLabels[centre.socialWorkerRole] },
          { term: 'Tryb mieszany', value: centre.mixedMode ? 'włączony' : 'wyłączony' },
          { term: 'Norma: pracownik socjalny', value: `${centre.socialWorkerNorm} środowisk na etat` },
          { term: 'Norma: standard przemocy domowej', value: `${centre.violenceNorm} środowisk na etat` },
          { term: 'Norma: pracownik ds. świadczeń', value: `${centre.benefitsWorkerNorm} środowisk na etat` },
          {
            term: 'Liczba mieszkańców',
            value: centre.inhabitants === null ? null : formatNumber(centre.inhabitants),
          },
          { term: 'Zaświadczenie za miesiąc', value: `do ${centre.monthlyCertificateDueDay}. dnia miesiąca` },
          { term: 'Sprawozdanie z usługi', value: `do ${centre.monthlyReportDueDay}. dnia miesiąca` },
          { term: 'Kontakt po skierowaniu', value: `${centre.referralContactDays} dni` },
          { term: 'Oddzwonienie najpóźniej', value: `${centre.callBackDays} dni` },
          { term: 'Widok procesu usługi', value: servicesViewLabels[centre.servicesView] },
          { term: 'Wdrożenie modelu', value: centre.implementationModule ? 'włączone' : 'wyłączone' },
          {
            term: 'Uczestnictwo w pilotażu',
            value: centre.pilotFrom ? `od ${formatDate(fromDbDate(centre.pilotFrom))}` : 'nie',
          },
          { term: 'Kod jednorazowy', value: centre.totpRequired ? 'obowiązkowy' : 'dobrowolny' },
        ]}
      />
    </Card>
  )
}
