/** What a line says and where it leads; names come from the record it speaks of, never from the line itself. */
type Words = {
  readonly sentence: (who: string) => string
  readonly href: (ids: NoticeIds) => string
  readonly action: string
}

export type NoticeIds = {
  readonly subjectId: string
  readonly fileKind: 'benefits' | 'socialWork' | null
  readonly personId: string | null
}

const fileHref = ({ subjectId, fileKind, personId }: NoticeIds) =>
  fileKind === 'socialWork'
    ? `/praca-socjalna/${subjectId}`
    : personId
      ? `/klienci/${personId}/swiadczenia`
      : '/swiadczenia'

const words: Readonly<Record<string, Words>> = {
  fileAssigned: {
    sentence: (who) => `Przydzielono Ci akta: ${who}.`,
    href: fileHref,
    action: 'Otwórz akta',
  },
  reportedAgain: {
    sentence: (who) => `Zgłosiła się ponownie osoba, której akta prowadzisz: ${who}.`,
    href: ({ subjectId }) => `/zgloszenia/${subjectId}`,
    action: 'Otwórz zgłoszenie',
  },
  visitBooked: {
    sentence: (who) => `Umówiono spotkanie: ${who}.`,
    href: () => '/kalendarz',
    action: 'Otwórz kalendarz',
  },
  visitMoved: {
    sentence: (who) => `Zmieniono termin spotkania: ${who}.`,
    href: () => '/kalendarz',
    action: 'Otwórz kalendarz',
  },
  visitCancelled: {
    sentence: (who) => `Odwołano spotkanie: ${who}.`,
    href: () => '/kalendarz',
    action: 'Otwórz kalendarz',
  },
}

/** The words of a line, or null for a kind another list of the desk already speaks of. */
export function noticeWords(kind: string): Words | null {
  return words[kind] ?? null
}
