import { describe, expect, it } from 'vitest'
import { noticeKinds, noticeWords, type NoticeFacts } from '@/domains/desk/notice-words'
import { sourceFiles } from '@tests/conventions/source-files'

const facts: NoticeFacts = { who: 'Jan Nowak', subjectId: 's1', personId: 'p1' }
const referral = (state: 'clientDidNotCome' | 'clientRefused', retryOn: string | null = null) => ({
  ...facts,
  proceeding: { id: 'x1', caseNumber: 'ZS.8210.1.2026' },
  referral: { state, retryOn, fileId: 'f1' },
})

describe('words of notices', () => {
  it('has words for every kind a command puts on a desk', () => {
    const told = sourceFiles('src/domains')
      .filter(({ text }) => /\b(notify|tellBenefitsWorker|tellOutcome)\(/.test(text))
      .flatMap(({ text }) => [...text.matchAll(/kind: '(\w+)',\s+subjectType: '/g)].map(([, kind]) => kind))
    expect(told.length).toBeGreaterThan(5)
    expect(told.filter((kind) => kind !== undefined && !noticeKinds.includes(kind))).toEqual([])
  })

  it('names the person, leads somewhere and says what to do', () => {
    for (const kind of noticeKinds) {
      const words = noticeWords(kind)
      expect(words.sentence(facts)).toContain('Jan Nowak')
      expect(words.sentence(facts)).toMatch(/\.$/)
      expect(words.href(facts)).toMatch(/^\//)
      expect(words.action).toMatch(/^[A-ZŁŚŻ]/)
    }
  })

  it('says when a meeting is, so that nobody has to look it up in the calendar', () => {
    const meeting = { ...facts, meeting: '27.11.2026, 09:30' }
    expect(noticeWords('visitBooked').sentence(meeting)).toBe(
      'Umówiono spotkanie: Jan Nowak – 27.11.2026, 09:30.',
    )
    expect(noticeWords('visitMoved').sentence(meeting)).toContain('27.11.2026, 09:30')
  })

  it('tells the benefits worker what the client did, and leads to the case', () => {
    const words = noticeWords('referralOutcome')
    expect(words.place).toBe('door')
    expect(words.sentence(referral('clientDidNotCome', '26.03.2026'))).toBe(
      'Klient nie zgłosił się do pracownika socjalnego: Jan Nowak, kolejna próba 26.03.2026.',
    )
    expect(words.sentence(referral('clientRefused'))).toBe(
      'Klient odmówił uzgodnienia zasad współdziałania: Jan Nowak.',
    )
    expect(words.href(referral('clientRefused'))).toBe('/swiadczenia/x1?karta=skierowanie')
  })

  it('never leads a case worker to an address that is not there', () => {
    for (const kind of noticeKinds)
      expect(noticeWords(kind).href(facts)).not.toMatch(/^\/swiadczenia\/(od-pracownika|undefined)/)
  })

  it('still says that something is new when it does not know the kind', () => {
    expect(noticeWords('unknown').sentence(facts)).toBe('Nowe zdarzenie: Jan Nowak.')
  })
})
