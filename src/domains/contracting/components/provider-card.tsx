import type { ReactNode } from 'react'
import { formatNip } from '@/kernel/nip'
import { formatDate, formatNumber } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { PhoneNumber } from '@/ui/phone-number'
import { providerRemarkLabels } from '../labels'
import type { ProviderPage } from '../provider-queries'
import { groupWords, serviceWords } from './words'

/** Data of a provider and what it offers. */
export function ProviderFacts({ provider }: { provider: ProviderPage }) {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="Dane">
        <DescriptionList
          facts={[
            { term: 'Forma prawna', value: provider.legalForm },
            { term: 'NIP', value: provider.nip ? formatNip(provider.nip) : null },
            { term: 'REGON', value: provider.regon },
            { term: 'KRS', value: provider.krs },
            { term: 'Adres', value: provider.address },
            { term: 'Telefon', value: provider.phone ? <PhoneNumber number={provider.phone} /> : null },
            { term: 'E-mail', value: provider.email },
            { term: 'Strona', value: provider.website },
            { term: 'Osoba do kontaktu', value: provider.contactPerson },
          ]}
        />
      </Card>
      <Card title="Oferta">
        <DescriptionList
          none="nie podano"
          facts={[
            { term: 'Usługi', value: serviceWords(provider.services) || null },
            { term: 'Dla kogo', value: groupWords(provider.targetGroups) || null },
            { term: 'Rejony', value: provider.districts },
            {
              term: 'Osób naraz',
              value: provider.capacity === null ? null : formatNumber(provider.capacity),
            },
            {
              term: 'Godzin w miesiącu',
              value: provider.hoursPerMonth === null ? null : formatNumber(provider.hoursPerMonth),
            },
            { term: 'Kadra', value: provider.staff || null },
            { term: 'Uwagi', value: provider.note || null },
          ]}
        />
      </Card>
    </div>
  )
}

/** Complaints, controls and praise, newest first. */
export function ProviderRemarks({ provider, children }: { provider: ProviderPage; children?: ReactNode }) {
  return (
    <Card title="Historia jakości">
      <div className="flex flex-col gap-4">
        {provider.remarks.length === 0 ? (
          <p className="text-ink-soft">Nie wpisano skarg, kontroli ani pochwał.</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {provider.remarks.map((remark) => (
              <li key={remark.id} className="flex flex-col gap-1 py-2">
                <span className="flex flex-wrap items-center gap-2">
                  <Badge tone={remark.kind === 'complaint' ? 'warning' : 'neutral'}>
                    {providerRemarkLabels[remark.kind]}
                  </Badge>
                  <span className="text-sm text-ink-soft">{`${formatDate(remark.happenedOn)}, wpis: ${remark.by}`}</span>
                </span>
                <span className="max-w-reading">{remark.text}</span>
                {remark.outcome ? (
                  <span className="max-w-reading text-sm">{`Wynik: ${remark.outcome}`}</span>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Card>
  )
}

/** Workers' ties to the provider, with the days they last. */
export function ProviderConflicts({ provider, children }: { provider: ProviderPage; children?: ReactNode }) {
  return (
    <Card title="Powiązania pracowników">
      <div className="flex flex-col gap-4">
        {provider.conflicts.length === 0 ? (
          <p className="text-ink-soft">Nikt nie zgłosił powiązania z tym podmiotem.</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {provider.conflicts.map(({ id, who, reason, validFrom, validTo }) => (
              <li key={id} className="flex flex-col gap-0.5 py-2">
                <span className="font-semibold">{who}</span>
                <span>{reason}</span>
                <span className="text-sm text-ink-soft">
                  {`od ${formatDate(validFrom)}${validTo ? ` do ${formatDate(validTo)}` : ''}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Card>
  )
}
