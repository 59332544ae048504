import { z } from 'zod'
import { CaseHeader } from '@/domains/benefits/components/case-header'
import { InterviewReader } from '@/domains/benefits/components/interview-reader'
import { InterviewWriter } from '@/domains/benefits/components/interview-writer'
import { interview } from '@/domains/benefits/opening-queries'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { proceedingFile } from '@/domains/benefits/queries'
import { formatDate } from '@/kernel/polish'
import { NotFound } from '@/platform/errors'
import type { Answers } from '@/platform/questionnaire/model'
import type { RenderedQuestionnaire } from '@/platform/questionnaire/rendered'
import { officePage } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'
import { Page } from '@/ui/page'

export const metadata = { title: 'Wywiad środowiskowy' }

export default officePage(
  {
    title: 'Wywiad środowiskowy',
    permission: benefitsPermissions.on('benefits.proceeding.read'),
    params: z.object({ proceedingId: z.uuid(), interviewId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [{ head }, form] = await Promise.all([
      proceedingFile(call, { proceedingId: params.proceedingId }),
      interview(call, params),
    ])
    if (!form) throw new NotFound()
    return (
      <>
        <CaseHeader head={head} today={clock.today()} current="wywiad" />
        <Page>
          {form.state === 'draft' && form.mayWrite ? (
            <InterviewWriter
              proceedingId={head.id}
              interviewId={form.id}
              questionnaireId={form.questionnaireId}
              formVersion={form.formVersion}
              version={form.version}
              answers={form.answers as Answers}
              savedAt={form.savedAt}
              section={form.section}
              restored={
                form.draft ? { answers: form.draft.content as Answers, savedAt: form.draft.savedAt } : null
              }
              previous={
                form.previous
                  ? {
                      answers: form.previous.answers as Answers,
                      label: `wywiad z ${form.previous.visitedOn ? formatDate(form.previous.visitedOn) : 'wcześniejszej wizyty'}`,
                    }
                  : null
              }
            />
          ) : form.rendered ? (
            <InterviewReader rendered={form.rendered as unknown as RenderedQuestionnaire} />
          ) : (
            <Callout tone="info" title="Wywiad jest jeszcze pisany">
              Będzie można go przeczytać, gdy pracownik ds. świadczeń go zatwierdzi.
            </Callout>
          )}
        </Page>
      </>
    )
  },
)
