import type { z } from 'zod'
import { localDate, yearMonth } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import type { contractBenefitRequest } from '@/domains/social-work/documents/contract-benefit-request'
import type { otherInformation } from '@/domains/social-work/documents/other-information'
import type { termsOfCooperation } from '@/domains/social-work/documents/terms-of-cooperation'
import {
  anna,
  letter,
  letterhead,
  signedBySocialWorker,
} from '@tests/unit/domains/casework/documents/sample-letters'

export const certificate = {
  place: 'Żółwin',
  issuedOn: localDate('2026-11-18'),
  client: anna,
  concerns: 'both' as const,
  signatory: signedBySocialWorker,
}

export const unusedResources = { ...certificate, possess: true }
export const agreedTerms = {
  ...certificate,
  issuedOn: localDate('2026-11-20'),
  agreedOn: localDate('2026-11-20'),
  act: 'agreed' as const,
}
export const cooperation = {
  ...certificate,
  issuedOn: localDate('2026-12-30'),
  concerns: 'person' as const,
  cooperate: false,
  termsOn: localDate('2026-11-20'),
  month: yearMonth('2026-12'),
}

export const terms: z.input<(typeof termsOfCooperation)['data']> = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-11-20'),
  edition: 1,
  client: anna,
  participants: ['Ola', 'Staś'],
  aim: '„Chcę stanąć na nogi i nie stracić mieszkania.”',
  clientCommitments: [
    { what: 'Rejestracja w powiatowym urzędzie pracy', dueOn: localDate('2026-11-27') },
    { what: 'Złożenie trzech ofert pracy w miesiącu' },
  ],
  workerCommitments: [
    { what: 'Rozmowa ze spółdzielnią o rozłożeniu zaległości na raty', dueOn: localDate('2026-12-04') },
  ],
  meetings: 'Spotykamy się co dwa tygodnie, w ośrodku albo w domu.',
  reviewOn: localDate('2027-02-20'),
  signatory: signedBySocialWorker,
}

export const information: z.input<(typeof otherInformation)['data']> = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-12-10'),
  caseNumber: letter.caseNumber,
  client: anna,
  category: 'unmetNeeds',
  description: 'W mieszkaniu nie działa ogrzewanie. Dzieci śpią w zimnym pokoju.',
  establishedOn: localDate('2026-12-09'),
  clientInformedOn: localDate('2026-12-09'),
  signatory: signedBySocialWorker,
}

export const contractRequest: z.input<(typeof contractBenefitRequest)['data']> = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-12-10'),
  caseNumber: letter.caseNumber,
  client: anna,
  contractOn: localDate('2026-12-01'),
  proposedAmount: zloty(350),
  proposedForm: 'przelew na rachunek wykonawcy szkolenia',
  purpose: 'opłacenie kursu kasy fiskalnej',
  provisions: ['§ 4 pkt 2: ukończenie kursu kasy fiskalnej do 31 stycznia 2027 r.'],
  justification: 'Pracodawca zadeklarował zatrudnienie po ukończeniu kursu.',
  signatory: signedBySocialWorker,
}
