import type { BuiltDocument } from './define-document'
import { Blocks } from './document-view-blocks'
import type { Letterhead } from './letterhead'
import type { PrintOptions } from './print-options'

type DocumentViewProps = PrintOptions & {
  document: BuiltDocument
  /** Level of the document's own title among the headings of the page. */
  headingLevel?: 1 | 2 | 3
}

/** The document as accessible HTML: the same blocks as in the PDF, with real headings, lists and tables. */
export function DocumentView({ document, draft, training, headingLevel = 2 }: DocumentViewProps) {
  return (
    <article
      lang="pl"
      aria-label={document.title}
      className="mx-auto flex max-w-form flex-col gap-3 rounded-md border border-line bg-surface px-6 py-8 font-serif leading-relaxed sm:px-10 print:border-0 print:p-0"
    >
      <Marks draft={draft === true} training={training === true} />
      {document.letterhead === undefined ? null : <LetterheadView letterhead={document.letterhead} />}
      <Blocks blocks={document.blocks} level={headingLevel} />
    </article>
  )
}

function Marks({ draft, training }: { draft: boolean; training: boolean }) {
  if (!draft && !training) return null
  return (
    <p className="rounded-md border border-line bg-sunken px-3 py-2 text-center font-sans font-semibold">
      {[draft ? 'PROJEKT' : '', training ? 'Kopia szkoleniowa – dane zmyślone' : '']
        .filter((mark) => mark !== '')
        .join(' · ')}
    </p>
  )
}

function LetterheadView({ letterhead }: { letterhead: Letterhead }) {
  return (
    <header className="flex items-start gap-3 border-b border-line pb-3 font-sans">
      {letterhead.logo === undefined ? null : (
        // eslint-disable-next-line @next/next/no-img-element -- a data address kept in the document, nothing to fetch
        <img src={letterhead.logo} alt="" className="h-12 w-auto" />
      )}
      <div>
        <p className="font-semibold">{letterhead.name}</p>
        {[letterhead.unit, letterhead.addressLines.join(', '), letterhead.contact].map((line) =>
          line === undefined ? null : (
            <p key={line} className="text-sm text-ink-soft">
              {line}
            </p>
          ),
        )}
      </div>
    </header>
  )
}
