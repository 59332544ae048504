import { statutoryValue } from '@/statute/statutory-value'

// Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie. „Do potwierdzenia”: the first
// day is taken as the day of the amendment of 2010, from which the present wording is known.

/** Days between the last announcement of an open contest and the end of the term for offers. */
export const contestOfferDays = statutoryValue(
  'Najkrótszy termin składania ofert w otwartym konkursie (dni)',
  [
    {
      validFrom: '2010-03-12',
      value: 21,
      source: 'art. 13 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie',
    },
  ],
)
