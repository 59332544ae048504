import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RecordPanel } from '@/domains/benefits/components/record-panel'

it('the record sheet keeps marks and numbers of cases on one line', () => {
  const markup = renderToStaticMarkup(
    <RecordPanel
      proceedingId="x"
      entries={[
        {
          id: '1',
          at: new Date('2026-03-12T09:15:00Z'),
          action: 'Ocena sytuacji (zał. 3): BAD-2a',
          person: 'Anna Nowak-Lis',
          position: 'Pracownik ds. świadczeń',
          file: { id: '2', name: 'Decyzja OPS-SP.4012.3.2026.pdf' },
        },
      ]}
    />,
  )
  expect(markup).toContain('(zał. 3): <span class="whitespace-nowrap">BAD-2a</span>')
  expect(markup).toContain('Decyzja <span class="whitespace-nowrap">OPS-SP.4012.3.2026.pdf</span>')
  expect(markup).toContain('Anna Nowak-Lis')
})
