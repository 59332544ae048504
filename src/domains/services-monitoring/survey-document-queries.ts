import 'server-only'
import { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { refuse } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { surveyCodes } from './documents/survey-codes'
import { surveyForm } from './documents/survey-form'
import { monitoringPermissions } from './permissions'
import { printedCode } from './rules/survey'
import { withSurvey, type LoadedSurvey } from './survey-queries'

const subject = ({ id }: LoadedSurvey) => ({ subjectType: 'serviceProcess', subjectId: id })

/** The sheet of codes to cut out and hand out; who printed it stands in the access log. */
export const surveyCodesPdf = defineRecordQuery({
  name: 'monitoring.surveyCodesPdf',
  label: 'Wydruk kodów do ankiety adresatów',
  input: z.object({ surveyId: z.uuid(), address: z.string().max(300) }),
  permission: monitoringPermissions.on('monitoring.evaluation.prepare'),
  load: ({ db }, { surveyId }): Promise<LoadedSurvey> => withSurvey(db, surveyId),
  async run({ db, clock, target: { survey } }, { address }) {
    const { opensOn, closesOn } = survey.days
    if (opensOn === null || closesOn === null)
      throw refuse('survey.draft', 'Ta ankieta nie ma jeszcze kodów.', 'Otwórz ankietę.')
    const [centre, codes] = await Promise.all([
      loadCentre(db),
      // used ones too: a sheet without them would tell who has answered
      db.serviceSurveyCode.findMany({
        where: { surveyId: survey.id },
        orderBy: { code: 'asc' },
        select: { code: true },
      }),
    ])
    const document = surveyCodes.build({
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      survey: survey.title,
      address,
      opensOn,
      closesOn,
      codes: codes.map(({ code }) => printedCode(code)),
    })
    const content = await renderBuiltPdf(document, { training: centre.trainingCopy })
    return { name: `Kody do ankiety ${survey.title}.pdf`, mimeType: 'application/pdf', content }
  },
  subject,
})

/** The survey on paper, to be filled in by hand. */
export const surveyFormPdf = defineRecordQuery({
  name: 'monitoring.surveyFormPdf',
  label: 'Wydruk papierowej ankiety adresatów',
  input: z.object({ surveyId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { surveyId }): Promise<LoadedSurvey> => withSurvey(db, surveyId),
  async run({ db, clock, target: { survey } }) {
    const centre = await loadCentre(db)
    const document = surveyForm.build({
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      survey: survey.title,
      introduction: survey.introduction,
      closesOn: survey.days.closesOn,
      questions: survey.questions,
    })
    const content = await renderBuiltPdf(document, {
      training: centre.trainingCopy,
      draft: survey.days.opensOn === null,
    })
    return { name: `Ankieta ${survey.title}.pdf`, mimeType: 'application/pdf', content }
  },
  subject,
})
