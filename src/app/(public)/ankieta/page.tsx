import type { Metadata } from 'next'
import { Respondent } from '@/domains/services-monitoring/components/respondent'
import { publicCentre } from '@/domains/staff/centre'

export const metadata: Metadata = { title: 'Ankieta', referrer: 'no-referrer' }

/** Where recipients of a service answer an anonymous survey with the code of their slip; nobody signs in. */
export default async function SurveyPage() {
  const centre = await publicCentre()
  return <Respondent centre={centre?.name ?? ''} />
}
