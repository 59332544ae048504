import type { ActionContact } from '@/platform/db/generated/enums'

/**
 * The seventeen methodical actions of the model (7.5, R-112), in its order: the first content of the catalogue, for a centre
 * founded with the reference data and for one that begins with an empty catalogue alike. The model does not say
 * which of them are direct (OPEN-19), so `contact` is only what the form proposes.
 */
export const actionCatalogue = [
  { code: 'explaining', label: 'Wyjaśnianie', contact: 'direct' },
  { code: 'supporting', label: 'Wspieranie', contact: 'direct' },
  { code: 'advice', label: 'Porada', contact: 'direct' },
  { code: 'upbringing', label: 'Działania wychowawcze', contact: 'direct' },
  { code: 'confrontation', label: 'Konfrontacja', contact: 'direct' },
  { code: 'persuasion', label: 'Perswazja', contact: 'direct' },
  { code: 'demands', label: 'Narzucanie wymagań i ograniczeń', contact: 'direct' },
  { code: 'contacts', label: 'Rozszerzanie sieci kontaktów', contact: 'direct' },
  { code: 'accompanying', label: 'Towarzyszenie', contact: 'direct' },
  { code: 'advocacy', label: 'Rzecznictwo', contact: 'indirect' },
  { code: 'psychoeducation', label: 'Prowadzenie psychoedukacji', contact: 'direct' },
  { code: 'mediation', label: 'Mediowanie', contact: 'direct' },
  { code: 'intervention', label: 'Interwencja', contact: 'direct' },
  { code: 'counselling', label: 'Organizowanie poradnictwa specjalistycznego', contact: 'indirect' },
  { code: 'specialistServices', label: 'Pomoc w dostępie do usług specjalistycznych', contact: 'indirect' },
  { code: 'consultation', label: 'Konsultacje z innymi specjalistami', contact: 'indirect' },
  { code: 'offer', label: 'Poszerzanie oferty pomocowej', contact: 'indirect' },
] as const satisfies readonly { code: string; label: string; contact: ActionContact }[]

/** Forms whose text is kept on the server until it is sent, under these names. */
export type KeptForm =
  | 'social-work.recognition'
  | 'social-work.action'
  | 'social-work.terms'
  | 'social-work.information'
  | 'social-work.contract'
  | 'social-work.benefitRequest'
  | 'social-work.closing'

/** What was typed into a form and not sent yet. */
export type Kept = { readonly content: unknown; readonly savedAt: string } | null

/** The binding of a form to what it keeps. */
export const keeps = (form: KeptForm, subject: string, kept: Kept) => ({
  form,
  subject,
  savedAt: kept?.savedAt ?? null,
})

/** The fields as they were left; what was kept is the form's own values. */
export const typedInto = <Values>(kept: Kept): Partial<Values> =>
  kept ? (kept.content as Partial<Values>) : {}

/** How long the list asks for the months of a closed file; in the file itself they can be written later too. */
export const DAYS_ASKED_AFTER_CLOSING = 183

/** Days without a contact after which the desk asks about a family (G-040). */
export const DAYS_WITHOUT_CONTACT = 14

/** Share of the plan's actions the client is expected to do: a sign, never a block (G-057, N-068). */
export const CLIENT_SHARE = 2 / 3

/** A person of the file as forms list them. */
export type FilePerson = { readonly id: string; readonly name: string; readonly client: boolean }

/** A share in whole per cent; null where there is nothing to divide. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100)
}
