import { Fragment, type ReactNode } from 'react'
import type { Block, Signature } from './blocks'
import { ChecksView, FieldsView, TableView } from './document-view-tables'
import { choiceRuns, markerText } from './plain-text'
import { RunsView } from './runs-view'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const ALIGN = { left: 'text-left', right: 'text-right', center: 'text-center' } as const
const SIZE = { normal: '', small: 'text-sm', large: 'text-lg' } as const

/** Blocks of a document as HTML; `level` is the heading level of the document's title. */
export function Blocks({ blocks, level }: { blocks: readonly Block[]; level: number }) {
  return blocks.map((block, index) => (
    <Fragment key={index}>
      <BlockView block={block} level={level} />
    </Fragment>
  ))
}

function BlockView({ block, level }: { block: Block; level: number }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <TitleView block={block} level={level} />
    case 'heading': {
      const Tag = HEADING_TAGS[level + block.level - 2] ?? 'h6'
      return <Tag className={`mt-2 font-semibold ${ALIGN[block.align ?? 'left']}`}>{block.text}</Tag>
    }
    case 'paragraph':
      return (
        <p className={`${ALIGN[block.align]} ${SIZE[block.size]}`}>
          <RunsView runs={block.runs} />
        </p>
      )
    case 'list':
      return <ListView block={block} level={level} />
    case 'table':
      return <TableView block={block} />
    case 'fields':
      return <FieldsView block={block} />
    case 'signatures':
      return <SignaturesView block={block} level={level} />
    case 'choice':
      return (
        <p>
          <RunsView runs={choiceRuns(block)} />
        </p>
      )
    case 'placeAndDate':
      return <PlaceAndDateView block={block} />
    case 'addressee':
      return (
        <address className="ml-auto w-1/2 not-italic">
          {block.lines.map((line, index) => (
            <p key={index}>
              <RunsView runs={line} />
            </p>
          ))}
        </address>
      )
    case 'checks':
      return <ChecksView block={block} />
    case 'blank':
      return <BlankView block={block} />
    case 'group':
      return <Blocks blocks={block.blocks} level={level} />
    case 'box':
      return (
        <section className="flex flex-col gap-2 rounded-md border border-line px-4 py-3">
          {block.title === undefined ? null : (
            <p className="font-sans text-sm font-semibold">{block.title}</p>
          )}
          <Blocks blocks={block.blocks} level={level} />
        </section>
      )
    case 'rule':
      return <hr className="border-line" />
    case 'space':
      return null
    case 'pageBreak':
      return <hr className="break-after-page border-dashed border-line print:invisible" />
  }
}

function TitleView({ block, level }: { block: BlockOf<'title'>; level: number }) {
  const Tag = HEADING_TAGS[level - 1] ?? 'h6'
  return (
    <div className="mt-2 text-center">
      <Tag className="text-xl font-semibold">{block.text}</Tag>
      {block.subtitle === undefined ? null : <p>{block.subtitle}</p>}
    </div>
  )
}

function ListView({ block, level }: { block: BlockOf<'list'>; level: number }) {
  const Tag = block.marker === 'dash' ? 'ul' : 'ol'
  return (
    <Tag className="flex flex-col gap-1.5" role="list">
      {block.items.map((item, index) => (
        <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
          <span aria-hidden={block.marker === 'dash' || undefined}>
            {markerText(block.marker, (block.start ?? 0) + index)}
          </span>
          <div className="flex flex-col gap-1.5">
            <Blocks blocks={item} level={level} />
          </div>
        </li>
      ))}
    </Tag>
  )
}

function PlaceAndDateView({ block }: { block: BlockOf<'placeAndDate'> }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6">
      {[block.left, block.right].map((lines, index) => (
        <div key={index} className={index === 1 ? 'text-right' : undefined}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  )
}

function SignaturesView({ block, level }: { block: BlockOf<'signatures'>; level: number }) {
  return (
    <div className="mt-4 flex flex-wrap items-start justify-between gap-6">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <Blocks blocks={block.beside ?? []} level={level} />
      </div>
      {block.people.map((person, index) => (
        <SignatureView key={index} person={person} />
      ))}
    </div>
  )
}

function SignatureView({ person }: { person: Signature }) {
  return (
    <div className="w-64 text-center">
      {(person.onBehalfOf ?? []).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div aria-hidden="true" className="mt-8 border-b border-dotted border-ink-soft" />
      {person.name === undefined ? null : <p className="font-semibold">{person.name}</p>}
      {person.position === undefined ? null : <p>{person.position}</p>}
      <p className="font-sans text-sm text-ink-soft">({person.caption})</p>
      {person.note === undefined ? null : <p className="font-sans text-sm text-ink-soft">{person.note}</p>}
    </div>
  )
}

function BlankView({ block }: { block: BlockOf<'blank'> }) {
  return (
    <div>
      {Array.from({ length: block.lines }, (_, index) => (
        <div key={index} aria-hidden="true" className="h-7 border-b border-dotted border-ink-soft" />
      ))}
      {block.caption === undefined ? null : (
        <p className="text-center font-sans text-sm text-ink-soft">{block.caption}</p>
      )}
    </div>
  )
}
