/** Forms of address and verb endings in letters: the system never declines names, only these. */
export type Gender = 'female' | 'male'

export type PoliteForms = {
  /** Pani / Pan */
  readonly who: string
  /** Pani / Pana */
  readonly whose: string
  /** Pani / Panu */
  readonly toWhom: string
  /** Panią / Pana */
  readonly whom: string
  /** Panią / Panem */
  readonly withWhom: string
  /** Picks the verb: verb('złożyła', 'złożył'). */
  readonly verb: (female: string, male: string) => string
}

const FEMALE: PoliteForms = {
  who: 'Pani',
  whose: 'Pani',
  toWhom: 'Pani',
  whom: 'Panią',
  withWhom: 'Panią',
  verb: (female) => female,
}

const MALE: PoliteForms = {
  who: 'Pan',
  whose: 'Pana',
  toWhom: 'Panu',
  whom: 'Pana',
  withWhom: 'Panem',
  verb: (_female, male) => male,
}

export const politeForms = (gender: Gender): PoliteForms => (gender === 'female' ? FEMALE : MALE)
