import type { recordQualification } from '@/domains/staff/commands/qualifications'
import type { PositionKind } from '@/platform/db/generated/enums'

type Qualification = Omit<Parameters<typeof recordQualification.execute>[1], 'userId'>

const rights = (field: string): Qualification => ({
  kind: 'socialWorker',
  field,
  document: 'dyplom ukończenia studiów nr 2184/2011',
  issuedOn: '2011-07-08',
})
const studies = (field: string): Qualification => ({
  kind: 'higherEducation',
  field,
  document: 'dyplom ukończenia studiów nr 731/2009',
  issuedOn: '2009-06-26',
})

/** What the people of the town brought to the office: fitting papers for the positions of table 32. */
const papers: Partial<Record<PositionKind, readonly Qualification[]>> = {
  informationWorker: [
    {
      kind: 'secondaryEducation',
      field: 'liceum ekonomiczne',
      document: 'świadectwo dojrzałości nr 118/2004',
      issuedOn: '2004-06-18',
    },
    {
      kind: 'firstContactTraining',
      field: 'Pierwszy kontakt w pomocy społecznej',
      hours: 32,
      document: 'zaświadczenie nr 14/2019',
      issuedOn: '2019-10-04',
    },
  ],
  benefitsWorker: [rights('praca socjalna, art. 116 ust. 1 pkt 2 ups')],
  socialWorker: [rights('praca socjalna, art. 116 ust. 1 pkt 2 ups')],
  seniorSocialWorker: [rights('praca socjalna, II stopień specjalizacji')],
  consultant: [{ ...studies('psychologia'), consultation: 'psychologist' }],
  supervisor: [studies('praca socjalna')],
  servicesCoordinator: [studies('polityka społeczna')],
  contractingSpecialist: [studies('prawo')],
}

/** The papers of somebody who takes these positions. */
export const papersFor = (kinds: readonly PositionKind[]): readonly Qualification[] =>
  kinds.flatMap((kind) => papers[kind] ?? [])
