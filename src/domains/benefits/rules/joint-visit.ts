type JointVisit = {
  /** the client has a file of social work beside this case */
  readonly both: boolean
  /** the client takes part in the pilot, or nobody asks: without a consent there are no two interviews (R-109) */
  readonly consented: boolean
  /** an interview written at a joint visit is closed already */
  readonly held: boolean
  /** when the joint visit is booked: "27.11.2026, 09:30" */
  readonly bookedFor: string | null
  readonly socialWorker: string | null
}

/** What is still to be done about the one joint visit of both workers (R-089); null when nothing is. */
export function jointVisitToDo({ both, consented, held, bookedFor, socialWorker }: JointVisit) {
  if (!both || held || (!consented && !bookedFor)) return null
  if (!consented)
    return {
      title: `Wspólna wizyta jest umówiona: ${bookedFor}`,
      words:
        'Klient nie zgodził się dotąd na udział w pilotażu, więc wywiad prowadzisz bez pracownika socjalnego. Przełóż albo odwołaj wspólny termin w kalendarzu.',
    }
  const whom = `z pracownikiem socjalnym${socialWorker ? ` (${socialWorker})` : ''}`
  return bookedFor
    ? {
        title: `Wspólna wizyta jest umówiona: ${bookedFor}`,
        words: `Idziecie razem ${whom}. Po wizycie zaznacz to w wywiadzie.`,
      }
    : {
        title: 'Klient ma też otwarte akta pracy socjalnej',
        words: `Umów jedną wspólną wizytę ${whom} i zaznacz to w wywiadzie. Wspólny termin zarezerwujesz w kalendarzu.`,
      }
}
