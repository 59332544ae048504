import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuestionnaireForm } from '@/platform/questionnaire/components/questionnaire-form'
import type { Answers } from '@/platform/questionnaire/model'
import { sample } from './sample-questionnaire'

const saved = async () => ({ ok: true as const, savedAt: '2026-11-23T10:00:00Z' })
const html = (props: { answers?: Answers; previous?: Answers; section?: string }) =>
  renderToStaticMarkup(
    <QuestionnaireForm
      definition={sample}
      initialAnswers={props.answers ?? {}}
      previous={
        props.previous === undefined ? undefined : { answers: props.previous, label: 'wywiad z 12.05.2026' }
      }
      initialSection={props.section}
      onSave={saved}
      onSubmit={async () => ({ ok: true as const })}
    />,
  )

describe('QuestionnaireForm', () => {
  it('lists every section with its progress and shows one of them', () => {
    const markup = html({ answers: { name: 'Anna' } })
    expect(markup).toContain('Obowiązkowa<span class="sr-only"> – wypełniona</span>')
    expect(markup).toContain('Do wyboru<span class="sr-only"> – niewypełniona</span>')
    expect(markup).toContain('value="Anna"')
    expect(markup).not.toContain('Ogrzewanie')
  })

  it('counts what a begun section lacks in words that suit every number', () => {
    expect(html({ answers: { name: 'Anna', works: true } })).toContain('>brakuje 1 odpowiedzi<')
    expect(html({ answers: { works: true } })).toContain('>brakuje 2 odpowiedzi<')
  })

  it('opened where one left it says so and leads to the first section; at the first section it says nothing', () => {
    expect(html({ section: 'may' })).toContain('Przejdź do pierwszej części')
    expect(html({ section: 'must' })).not.toContain('Przejdź do pierwszej części')
    expect(html({})).not.toContain('Przejdź do pierwszej części')
  })

  it('asks a dependent question only when it applies', () => {
    expect(html({})).not.toContain('>Gdzie<')
    expect(html({ answers: { works: true } })).toContain('>Gdzie<')
  })

  it('shows the previous answers beside the fields and offers "bez zmian"', () => {
    const markup = html({ section: 'may', previous: { heat: 'stove', rent: 50_000 } })
    expect(markup).toContain('Bez zmian – przepisz całą część')
    expect(markup).toMatch(/Poprzednio.*piec/)
    expect(html({ section: 'must', previous: { heat: 'stove' } })).not.toContain('Bez zmian – przepisz')
  })

  it('shows an unchanged section as text that can be edited again', () => {
    const markup = html({
      section: 'may',
      previous: { heat: 'stove' },
      answers: { heat: 'stove', story: 'Mieszka sam.', unchangedSections: ['may'] },
    })
    expect(markup).toContain('Zmień odpowiedzi')
    expect(markup).not.toContain('type="radio"')
    expect(markup.match(/bez zmian</g)).toHaveLength(2)
  })

  it('lets a section that was empty before go back to "bez zmian"; one that has to be answered does not', () => {
    expect(html({ section: 'may', previous: {} })).toContain('Bez zmian</span></button>')
    expect(html({ section: 'must', previous: {} })).not.toContain('Bez zmian')
  })
})
