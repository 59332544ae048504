/** Principles of granting benefits that the model keeps (3.B.1), shown to whoever drafts a decision. */
export const grantingPrinciples = [
  {
    name: 'Indywidualizacja i typizacja',
    sentence:
      'Rodzaj, forma i rozmiar pomocy odpowiadają sytuacji tej osoby, a podobne sprawy rozstrzyga się podobnie (art. 3 ust. 3 ups).',
  },
  {
    name: 'Uznanie w granicach prawa',
    sentence:
      'Gdy prawo zostawia wybór kwoty albo tego, czy świadczenie przyznać, uzasadnienie mówi, dlaczego wybrano właśnie tak (art. 3 ust. 4 ups).',
  },
  {
    name: 'Aktywizacja',
    sentence:
      'Świadczenie wspiera i motywuje: liczy się, co rodzina robi sama i do czego zobowiązała się w zasadach współdziałania (art. 2 ust. 1 i art. 4 ups).',
  },
  {
    name: 'Bez marnotrawienia',
    sentence:
      'Gdy pieniądze były marnotrawione, pomoc można ograniczyć albo dać w formie niepieniężnej (art. 11 ust. 1 ups).',
  },
] as const
