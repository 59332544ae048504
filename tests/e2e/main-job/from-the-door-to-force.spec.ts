import type { Page } from '@playwright/test'
import { clientOfTwoWorkers } from '@tests/support/e2e/both-files'
import { worker } from '@tests/support/e2e/colleague'
import { looksRight } from '@tests/support/e2e/looks-right'
import { takeApplication } from '@tests/support/e2e/main-job/application'
import { registerMixedReport } from '@tests/support/e2e/main-job/counter'
import {
  deliverAndPutInForce,
  draftAndHandOver,
  expectPdf,
  signFromTheDesk,
} from '@tests/support/e2e/main-job/decision'
import {
  confirmIncomeAndFinish,
  examineAndRefer,
  takeCertificates,
} from '@tests/support/e2e/main-job/examination'
import { writeInterview } from '@tests/support/e2e/main-job/interview'
import { card, followTheDesk, openTab } from '@tests/support/e2e/main-job/parts-of-a-screen'
import {
  consentToPilot,
  refusePilot,
  takePartInPilot,
  withdrawFromPilot,
} from '@tests/support/e2e/main-job/pilot'
import {
  acceptReferral,
  agreeTermsAndCertify,
  certifyResources,
  explainTwoWorkers,
  recognise,
} from '@tests/support/e2e/main-job/social-work'
import { newcomer } from '@tests/support/e2e/newcomer'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

/** The frozen day of the browser tests. */
const TODAY = '12.03.2026'

test('the main job: from a report at the door to a decision in force, each with an own account', async ({
  signedIn,
  stranger,
  watch,
}) => {
  test.setTimeout(600_000)
  const somebody = newcomer()
  const who = `${somebody.firstName} ${somebody.lastName}`
  const iwona = await signedIn('i.tarczynska')
  const anna = await signedIn('a.wilga')

  await test.step('the information worker registers a mixed report and a joint visit', async () => {
    const counter = await worker(await signedIn('a.mroz'), stranger, 'Pracownik udzielający informacji')
    await registerMixedReport(counter.page, somebody, {
      benefits: 'Iwona Tarczyńska',
      socialWork: 'Anna Wilga',
    })
  })
  const caseNumber = await test.step('the benefits worker informs and takes the application', () =>
    takeApplication(iwona, who))
  const proceeding = new URL(iwona.url()).pathname

  await test.step('she writes the interview, answers her checks and refers the client', async () => {
    await writeInterview(iwona, TODAY)
    await examineAndRefer(iwona)
  })
  const family = await test.step('the social worker accepts the referral from the desk', () =>
    acceptReferral(anna, who))
  await test.step('she recognises the situation, certifies resources, agrees terms and certifies them', async () => {
    await explainTwoWorkers(anna)
    await recognise(anna)
    await certifyResources(anna)
    await agreeTermsAndCertify(anna)
  })
  await test.step('the certificates finish the examination; income and amount; the draft is handed over', async () => {
    await takeCertificates(iwona, who)
    await confirmIncomeAndFinish(iwona)
    await draftAndHandOver(iwona)
  })
  await test.step('the director signs from the desk and the PDF opens', async () => {
    const elzbieta = await signedIn('e.jastrzebska')
    const pdf = await signFromTheDesk(elzbieta, who)
    await expectPdf(elzbieta, pdf)
    await expectPdf(iwona, pdf)
  })
  await test.step('delivered in person, the appeal waived, the decision is in force', () =>
    deliverAndPutInForce(iwona, who, TODAY))
  await test.step('the record sheet lists every deed and prints', () => expectRecordSheet(iwona, proceeding))
  await test.step('the social worker reads the whole benefits file and changes nothing in it', () =>
    expectReadOnly(anna, proceeding, caseNumber))
  await test.step('the benefits worker does not enter the social-work file by any address', () =>
    expectWalledOff(iwona, family))

  const personal = [somebody.pesel, somebody.lastName, somebody.phone, somebody.firstName]
  expect(watch.addresses.filter((address) => personal.some((fact) => address.includes(fact)))).toEqual([])
})

// beside the main job and not in a file of its own: files run at once, and every case begun in the pilot is asked
test('in the pilot the client refuses, agrees and takes the consent back: the case follows (R-109, SET-25, DOC-43)', async ({
  signedIn,
}) => {
  test.setTimeout(400_000)
  const adam = await signedIn('a.mroz')
  await takePartInPilot(adam, true)
  try {
    const client = await clientOfTwoWorkers(await signedIn('z.madej'))
    const page = await signedIn(client.benefitsWorker)
    await takeApplication(page, client.name)
    await followTheDesk(page, client.name, 'Brak odpowiedzi w sprawie zgody na udział w pilotażu')
    await refusePilot(page)
    await expectPdf(page, await consentToPilot(page))
    await withdrawFromPilot(page)
    await looksRight(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await openTab(page, 'Badanie')
    await expect(page.getByText('Nie ma tu badania (zał. 3), skierowania ani zaświadczeń')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Zakończ postępowanie dowodowe' })).toBeVisible()
  } finally {
    await takePartInPilot(adam, false)
  }
})

const deeds = [
  'Przyjęcie i zarejestrowanie wniosku',
  'Zatwierdzenie wywiadu środowiskowego',
  'Ocena sytuacji (zał. 3): BAD-1. Czy istnieją powody trudnej sytuacji życiowej?',
  'Zakończenie własnej części badania',
  'Skierowanie do pracownika socjalnego',
  'Ocena sytuacji (zał. 3): BAD-7. Czy osoba lub rodzina podejmuje współdziałanie?',
  'Dołączenie dowodu do akt',
  'Wpis dochodu',
  'Zatwierdzenie zestawienia dochodu',
  'Zakończenie badania sytuacji',
  'Przygotowanie projektu decyzji',
  'Przekazanie projektu do podpisu',
  'Podpisanie decyzji',
  'Doręczenie decyzji',
  'Zrzeczenie się odwołania',
  'Uznanie decyzji za ostateczną',
]

async function expectRecordSheet(page: Page, proceeding: string) {
  await openTab(page, 'Metryka')
  const sheet = card(page, 'Metryka sprawy')
  for (const deed of deeds) await expect(sheet.getByRole('cell', { name: deed, exact: true })).toHaveCount(1)
  await expect(sheet.getByRole('row').filter({ hasText: 'Podpisanie decyzji' })).toContainText(
    'Elżbieta Jastrzębska',
  )
  await expectPdf(page, proceeding.replace('/swiadczenia/', '/api/documents/metryka/'))
}

const parts = [
  'Przebieg',
  'Wywiad',
  'Badanie',
  'Skierowanie i zaświadczenia',
  'Dochód',
  'Wyliczenie',
] as const
const laterParts = ['Decyzja', 'Doręczenie', 'Dokumenty', 'Metryka'] as const

async function expectReadOnly(page: Page, proceeding: string, caseNumber: string) {
  await page.goto(proceeding)
  await expect(page.getByText(caseNumber)).not.toHaveCount(0)
  await expect(page.getByText('tylko do odczytu')).toBeVisible()
  for (const part of [...parts, ...laterParts]) {
    await openTab(page, part)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  }
}

async function expectWalledOff(page: Page, family: string) {
  const fileId = family.split('/').at(-1)
  const infoId = await oneValue(`SELECT c.id AS value FROM recognition c WHERE c.case_file_id = $1 LIMIT 1`, [
    fileId,
  ])
  const addresses = [
    ...['', '/rozpoznanie', '/dzialania', '/ustalenia', '/zaswiadczenia', '/informacje', '/kontrakt'].map(
      (rest) => `${family}${rest}`,
    ),
    `/api/exports/social-work/print/information/${infoId}`,
    '/api/exports/social-work/actions',
    '/api/exports/social-work/report',
  ]
  for (const address of addresses) {
    const answer = await page.request.get(address)
    expect([403, 404], `${address} answers ${answer.status()}`).toContain(answer.status())
    expect(await answer.text()).not.toContain('Chce wrócić do szycia')
  }
}
