import { countOf, formatNumber } from '@/kernel/polish'
import { positionLabels } from '@/domains/staff/labels'
import { positionsWithRequirements, type QualificationState } from '@/domains/staff/rules/qualifications'
import type { StructureCheck } from '../model'
import type { StructureFacts } from './structure-facts'

const namesShown = 5

/** 'Pracownik ds. świadczeń, do uzupełnienia: Anna Bąk, Jan Lis i 3 inne osoby.' */
function findingOf(position: string, words: string, names: readonly string[]): string {
  const more = names.length - namesShown
  const rest = more > 0 ? ` i ${countOf(more, ['inna osoba', 'inne osoby', 'innych osób'])}` : ''
  return `${position}, ${words}: ${names.slice(0, namesShown).join(', ')}${rest}.`
}

/**
 * People on the positions of table 32 have what it asks. Whose papers nobody wrote down is not judged, only
 * named: the person stays where they are.
 */
export function qualificationsCheck({ holders }: StructureFacts): StructureCheck {
  const asked = holders.filter(({ qualified }) => qualified !== 'notRequired')
  const of = (state: QualificationState) => asked.filter(({ qualified }) => qualified === state)
  const findings = (state: QualificationState, words: string) =>
    positionsWithRequirements.flatMap((kind) => {
      const names = [...new Set(of(state).flatMap((one) => (one.kind === kind ? [one.name] : [])))]
      return names.length === 0 ? [] : [findingOf(positionLabels[kind], words, names)]
    })
  const short = of('unfulfilled').length
  const unknown = of('unknown').length
  return {
    key: 'qualifications',
    rule: 'R-023, R-024',
    title: 'Osoby na stanowiskach mają wymagane kwalifikacje',
    state: short > 0 ? 'unfulfilled' : unknown > 0 ? 'unknown' : 'fulfilled',
    figures: [
      {
        term: 'Spełniają wymogi',
        value: `${formatNumber(of('fulfilled').length)} z ${formatNumber(asked.length)}`,
      },
      { term: 'Nie spełniają', value: formatNumber(short) },
      { term: 'Do uzupełnienia', value: formatNumber(unknown) },
    ],
    findings: [...findings('unfulfilled', 'brakuje kwalifikacji'), ...findings('unknown', 'do uzupełnienia')],
    remedy: 'Zapisz na koncie pracownika dyplom, uprawnienia albo szkolenie.',
    href: '/ustawienia/konta',
    source: 'T32',
  }
}
