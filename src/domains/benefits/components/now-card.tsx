import type { ReferralState } from '@/platform/db/generated/enums'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { referralOutcomeWords } from '../labels'
import type { ProceedingHead } from '../proceeding-view'
import { FinishedCallout } from './finished-callout'
import { finishingOf, finishingSteps } from './finishing-step'
import { StepButton } from './step-button'

/** The one next thing, by state. */
const nowWords: Record<ProceedingHead['state'], { text: string; tab: string; action: string } | null> = {
  applied: {
    text: 'Przeprowadź wywiad środowiskowy i odpowiedz na swoją część badania.',
    tab: 'wywiad',
    action: 'Otwórz wywiad',
  },
  examined: {
    text: 'Skieruj klienta do pracownika socjalnego.',
    tab: 'skierowanie',
    action: 'Otwórz skierowanie',
  },
  referred: {
    text: 'Skierowanie czeka na przyjęcie. W tym czasie ustal dochód.',
    tab: 'dochod',
    action: 'Otwórz dochód',
  },
  awaitingCertificate: {
    text: 'Pracownik socjalny rozpoznaje sytuację. Gdy przyjdzie zaświadczenie, dokończ badanie.',
    tab: 'badanie',
    action: 'Otwórz badanie',
  },
  readyForDecision: {
    text: 'Przygotuj projekt decyzji i przekaż go do podpisu.',
    tab: 'decyzja',
    action: 'Otwórz decyzję',
  },
  discontinuing: {
    text: 'Projekt decyzji o umorzeniu jest napisany. Sprawdź jego treść i przekaż go do podpisu.',
    tab: 'decyzja',
    action: 'Otwórz projekt',
  },
  awaitingSignature: {
    text: 'Projekt czeka na podpis osoby upoważnionej.',
    tab: 'decyzja',
    action: 'Otwórz decyzję',
  },
  decided: {
    text: 'Doręcz decyzję i odnotuj dzień doręczenia.',
    tab: 'doreczenie',
    action: 'Otwórz doręczenie',
  },
  delivered: {
    text: 'Biegnie termin na odwołanie. Po jego upływie decyzja jest ostateczna.',
    tab: 'doreczenie',
    action: 'Otwórz doręczenie',
  },
  inForce: null,
  withdrawn: null,
  overturned: null,
  overturnedInPart: null,
}

/** With the interview done, only the worker's own checks are left before the referral. */
const afterInterview = {
  text: 'Wywiad jest zatwierdzony. Odpowiedz na swoją część badania.',
  tab: 'badanie',
  action: 'Otwórz badanie',
}

/** The referral ended without a certificate: the case goes on with what the social worker wrote (OPEN-32). */
const afterOutcome = (words: string) => ({
  text: `${words} Weź to pod uwagę przy pytaniach o niewykorzystane zasoby (BAD-2b) i o współdziałanie (BAD-7), potem dokończ badanie.`,
  tab: 'badanie',
  action: 'Otwórz badanie',
})
/** The client is asked about the pilot before anything of its extra formalities begins. */
const beforeAnswer = {
  text: 'Powiedz klientowi o dodatkowych formalnościach pilotażu i odnotuj, czy się zgadza. Wywiad środowiskowy możesz prowadzić bez czekania na odpowiedź.',
  tab: 'przebieg#pilotaz',
  action: 'Odnotuj odpowiedź',
}

/** Without the consent interview and income are all the case asks for. */
const standardPath = {
  withoutInterview: {
    text: 'Sprawa idzie ścieżką standardową. Przeprowadź wywiad środowiskowy i ustal dochód.',
    tab: 'wywiad',
    action: 'Otwórz wywiad',
  },
  interviewed: {
    text: 'Sprawa idzie ścieżką standardową. Wywiad jest zatwierdzony: ustal dochód i zakończ postępowanie dowodowe.',
    tab: 'dochod',
    action: 'Otwórz dochód',
  },
}

/** The party appealed: the decision waits for the kolegium. */
const afterAppeal = {
  text: 'Wpłynęło odwołanie. Przekaż je z aktami kolegium, a po orzeczeniu odnotuj wynik. Do tego czasu decyzja nie jest ostateczna.',
  tab: 'doreczenie',
  action: 'Otwórz odwołanie',
}

function nowOf({ state, facts, pilot }: ProceedingHead, referral: ReferralState | null) {
  if (pilot.lacksAnswer) return beforeAnswer
  if (state === 'applied' && facts.standardPath)
    return facts.interviewSubmitted ? standardPath.interviewed : standardPath.withoutInterview
  if (state === 'applied' && facts.interviewSubmitted) return afterInterview
  if (state === 'delivered' && facts.appealWaits) return afterAppeal
  const waits = state === 'awaitingCertificate' || state === 'referred'
  const ended = waits && referral ? referralOutcomeWords[referral] : undefined
  return ended ? afterOutcome(ended) : nowWords[state]
}

/** What the worker does next in a case, with the step that can be taken at once. */
export function NowCard({ head, referral }: { head: ProceedingHead; referral: ReferralState | null }) {
  const now = nowOf(head, referral)
  if (!now) return <FinishedCallout head={head} />
  const finishing = finishingOf(head)
  const mayFinish = ['applied', 'examined', 'referred', 'awaitingCertificate'].includes(head.state)
  return (
    <Card title="Co teraz">
      <div className="flex flex-col gap-4">
        <p className="max-w-reading text-lg">{now.text}</p>
        <div className="flex flex-wrap items-start gap-3">
          <LinkButton href={`/swiadczenia/${head.id}?karta=${now.tab}`} icon="arrow-right">
            {now.action}
          </LinkButton>
          {mayFinish && head.may.lead ? (
            <StepButton
              key={finishing}
              action={finishingSteps[finishing].action}
              input={{ proceedingId: head.id }}
              label={finishingSteps[finishing].label}
              icon="check"
              refusals={head.steps[finishing]}
            />
          ) : null}
        </div>
      </div>
    </Card>
  )
}
