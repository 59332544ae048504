import type { ServiceTemplate } from '@/domains/services-organisation/model'

/** A tool or point of the standard whose use is checked each month. */
export type StandardTool = { readonly code: string; readonly label: string; readonly rule: string }

/** Every service is compared with its standard. */
const conformity: StandardTool = {
  code: 'standard',
  label: 'Usługa jest wykonywana zgodnie ze standardem albo opisem w umowie',
  rule: 'R-068',
}

const tools = (rule: string, entries: Readonly<Record<string, string>>): StandardTool[] =>
  Object.entries(entries).map(([code, label]) => ({ code, label, rule }))

/** The tools the tables 16–20 name, by service; their bodies are in the standards themselves. */
const own: Readonly<Record<ServiceTemplate, readonly StandardTool[]>> = {
  generic: [],
  homeCare: tools('R-072', {
    scope: 'Organizacja pracy opiekunek i zakres zlecenia',
    annex3: 'Zał. 3 „Harmonogram świadczenia usług opiekuńczych”',
    annex4: 'Zał. 4 „Karta pracy osoby świadczącej usługi opiekuńcze”',
    annex5: 'Zał. 5 „Dziennik czynności opiekuńczych”',
    annex6: 'Zał. 6 „Formularz oceny realizacji usług opiekuńczych” (pracownik socjalny)',
    annex7: 'Zał. 7 „Ankieta monitorująca”',
  }),
  integrationClub: tools('R-073', {
    register: 'Karta rejestru uczestnika Treningu pracy',
    potential: 'Określenie Potencjału Zawodowego',
    declaration: 'Deklaracja uczestnictwa w treningu pracy',
    selfAssessment: 'Kwestionariusz samooceny klienta',
    candidate: 'Analiza potrzeb kandydata do treningu pracy',
    plan: 'Indywidualny Plan Działań',
    card: 'Indywidualna Karta Usługi',
    meetings: 'Indywidualny Terminarz Spotkań z klientem',
  }),
  disabilityCounselling: tools('R-074', {
    card: 'Karta usługi poradniczej (Zał. 2 standardu): treść i zakres poradnictwa',
    hours: 'Ewidencja czasu pracy specjalisty',
  }),
  familyCounselling: tools('R-075', {
    matrix: 'Matryca planowania',
    tree: 'Drzewo celów przyszłości',
    others: 'Inne narzędzia części 5.4 standardu',
  }),
  crisisIntervention: tools('R-076', {
    person: 'Pracownik socjalny monitoruje wykonywanie usługi wobec każdej osoby',
    scope: 'Punkt VII standardu „Zakres rzeczowy usługi”: bieżąca analiza dokumentacji',
  }),
}

/** What is checked each month of a service of this template. */
export function standardTools(template: ServiceTemplate): readonly StandardTool[] {
  return [conformity, ...own[template]]
}
