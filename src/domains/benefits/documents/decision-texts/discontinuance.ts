import type { LocalDate } from '@/kernel/calendar-day'
import { formatDateInWords } from '@/kernel/polish'
import { politeForms } from '@/domains/casework/documents/polite-forms'
import { ACT_REFERENCES, type ActReferences } from './legal-basis'
import { sentence } from './sentence'

/** On what a proceeding is discontinued: the party's own wish (art. 105 § 2 KPA), or nothing is left to decide (§ 1). */
export const discontinuanceBases = ['partyWithdrew', 'pointless'] as const

export type DiscontinuanceBasis = (typeof discontinuanceBases)[number]

/** What the texts of a discontinuance are written from; nothing of the situation of the party belongs here. */
export type DiscontinuanceFacts = {
  readonly outcome: 'discontinue'
  readonly gender: 'female' | 'male'
  /** "o przyznanie zasiłku okresowego" */
  readonly subject: string
  readonly applicationOn: LocalDate
  /** begun by the organ, not on an application (art. 102 ust. 2 of the act) */
  readonly exOfficio: boolean
  readonly basis: DiscontinuanceBasis
  /** the day of the withdrawal, or the day on which it was established that nothing is left to decide */
  readonly on: LocalDate
  /** how it came about, in the worker's words */
  readonly reason: string
  readonly evidence: readonly string[]
}

type Texts = {
  readonly legalBasis: string
  readonly ruling: readonly string[]
  readonly factualReasons: readonly string[]
  readonly legalReasons: readonly string[]
  readonly instruction: readonly string[]
}

/** The texts of a discontinuance as first written; the worker may edit them before the decision is signed. */
export function discontinuanceTexts(facts: DiscontinuanceFacts, acts: ActReferences = ACT_REFERENCES): Texts {
  return {
    legalBasis: legalBasis(facts, acts),
    ruling: [`Umarzam w całości postępowanie ${facts.subject}.`],
    factualReasons: [begun(facts), cause(facts), ...proof(facts)],
    legalReasons: [...law[facts.basis], CONCLUSION],
    instruction: [
      'Umorzenie postępowania nie zamyka drogi do pomocy. W każdym czasie można złożyć nowy wniosek.',
    ],
  }
}

function legalBasis({ basis }: DiscontinuanceFacts, acts: ActReferences): string {
  const withdrew = basis === 'partyWithdrew'
  const paragraph = withdrew ? '§ 2' : '§ 1'
  const request = withdrew ? 'art. 102 ust. 1, ' : ''
  return `art. 104, art. 105 ${paragraph} i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (${acts.administrativeProcedureCode}) oraz ${request}art. 106 ust. 1 i art. 110 ust. 7 ustawy z dnia 12 marca 2004 r. o pomocy społecznej (${acts.socialAssistanceAct})`
}

function begun({ gender, subject, applicationOn, exOfficio }: DiscontinuanceFacts): string {
  const forms = politeForms(gender)
  const day = formatDateInWords(applicationOn)
  return exOfficio
    ? `Dnia ${day} wszczęto z urzędu postępowanie ${subject}.`
    : `Dnia ${day} ${forms.verb('złożyła', 'złożył')} ${forms.who} wniosek ${subject}.`
}

function cause({ basis, gender, on, reason }: DiscontinuanceFacts): string {
  const forms = politeForms(gender)
  const day = formatDateInWords(on)
  return basis === 'partyWithdrew'
    ? `Dnia ${day}, przed rozstrzygnięciem sprawy, ${forms.verb('cofnęła', 'cofnął')} ${forms.who} ten wniosek i ${forms.verb('wystąpiła', 'wystąpił')} o umorzenie postępowania. ${sentence(reason)} Żadna inna strona nie sprzeciwiła się umorzeniu.`
    : `Dnia ${day} ustalono okoliczność, przez którą dalsze prowadzenie postępowania jest bezprzedmiotowe. ${sentence(reason)}`
}

function proof({ evidence }: DiscontinuanceFacts): readonly string[] {
  return evidence.length === 0 ? [] : [`Dowody w aktach sprawy: ${sentence(evidence.join('; '))}`]
}

const law: Record<DiscontinuanceBasis, readonly string[]> = {
  partyWithdrew: [
    'Zgodnie z art. 105 § 2 Kodeksu postępowania administracyjnego (KPA) organ administracji publicznej może umorzyć postępowanie, jeżeli wystąpi o to strona, na której żądanie postępowanie zostało wszczęte, a nie sprzeciwiają się temu inne strony oraz gdy nie jest to sprzeczne z interesem społecznym.',
    'Świadczenia z pomocy społecznej są udzielane na wniosek (art. 102 ust. 1 ustawy o pomocy społecznej), dlatego wnioskodawca może swój wniosek cofnąć, dopóki sprawy nie rozstrzygnięto. O umorzenie wystąpiła strona, na której żądanie wszczęto postępowanie, i nikt się temu nie sprzeciwia. Umorzenie nie jest też sprzeczne z interesem społecznym, bo o pomoc można wystąpić ponownie w każdym czasie.',
  ],
  pointless: [
    'Zgodnie z art. 105 § 1 Kodeksu postępowania administracyjnego (KPA), gdy postępowanie z jakiejkolwiek przyczyny stało się bezprzedmiotowe w całości albo w części, organ administracji publicznej wydaje decyzję o umorzeniu postępowania odpowiednio w całości albo w części.',
    'Postępowanie jest bezprzedmiotowe, gdy brakuje elementu, bez którego sprawy nie można rozstrzygnąć co do istoty: strony, przedmiotu postępowania albo właściwości organu. Ustalone fakty oznaczają, że taka okoliczność powstała w toku tej sprawy.',
  ],
}

const CONCLUSION =
  'Z tych względów zakończono sprawę w tej instancji bez rozstrzygania o tym, czy świadczenie przysługuje (art. 104 § 2 KPA).'
