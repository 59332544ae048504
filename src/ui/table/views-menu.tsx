'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { buttonStyle } from '@/ui/button-style'
import { TextField } from '@/ui/form/text-field'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Popover } from '@/ui/popover'
import { useViewsPlace, type KeptView, type ViewsPlace } from '@/ui/table/views-keeper'

/** An id in the address: a list inside one record. Whose it is stays out of what an account keeps. */
const insideOneRecord = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Named sets of filters of this list: chosen in one click, kept with the account, taken away again. */
export function ViewsMenu({ path }: { path: string }) {
  const place = useViewsPlace()
  if (!place || insideOneRecord.test(path)) return null
  return (
    <Popover
      button={
        <>
          <Icon name="bookmark" />
          Widoki
        </>
      }
      buttonClassName={buttonStyle({ variant: 'quiet' })}
      align="start"
      className="w-80 max-w-[calc(100vw-2rem)]"
    >
      {(close) => <Views place={place} path={path} close={close} />}
    </Popover>
  )
}

type ViewsProps = { place: ViewsPlace; path: string; close: () => void }

function Views({ place, path, close }: ViewsProps) {
  const [views, setViews] = useState<readonly KeptView[] | null | undefined>()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let here = true
    void place.load(path).then((loaded) => here && setViews(loaded))
    return () => {
      here = false
    }
  }, [place, path])
  async function save(name: string) {
    const why = await place.save(path, filtersOf(window.location.search), name)
    setProblem(why)
    if (why === null) setViews(await place.load(path))
  }
  async function remove(id: string) {
    if (await place.remove(id)) setViews((before) => before?.filter((view) => view.id !== id))
  }
  return (
    <div className="flex flex-col gap-3 p-3">
      {views === undefined ? <p>Wczytuję…</p> : null}
      {views === null ? <p role="alert">Nie udało się wczytać widoków. Odśwież stronę.</p> : null}
      {views?.length === 0 ? (
        <p className="text-ink-soft">Wybierz, co lista ma pokazywać, a potem zapisz to tu pod nazwą.</p>
      ) : null}
      <ul aria-label="Zapisane widoki" className="flex flex-col">
        {(views ?? []).map((view) => (
          <li key={view.id} className="flex items-center justify-between gap-2">
            <Link
              href={view.query === '' ? path : `${path}?${view.query}`}
              prefetch={false}
              onClick={close}
              className="min-w-0 flex-1 py-2 break-words"
            >
              {view.name}
            </Link>
            <IconButton
              icon="trash-2"
              label={`Usuń widok ${view.name}`}
              onClick={() => void remove(view.id)}
            />
          </li>
        ))}
      </ul>
      {views ? <SaveView key={views.length} save={save} problem={problem} /> : null}
    </div>
  )
}

function SaveView({ save, problem }: { save: (name: string) => Promise<void>; problem: string | null }) {
  const [pending, setPending] = useState(false)
  async function submit(form: HTMLFormElement) {
    const name = new FormData(form).get('widok')
    setPending(true)
    await save(typeof name === 'string' ? name : '')
    setPending(false)
  }
  return (
    <form
      className="flex flex-col items-start gap-2 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <TextField name="widok" label="Nazwa widoku" maxLength={60} required />
      {problem ? (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      ) : null}
      <Button type="submit" icon="bookmark" size="small" pending={pending}>
        Zapisz obecne filtry
      </Button>
    </form>
  )
}

/** What a view keeps of an address: filters and sorting, not the page one stood on. */
function filtersOf(search: string): string {
  const kept = new URLSearchParams(search)
  kept.delete('strona')
  for (const [name, value] of [...kept]) if (value === '') kept.delete(name)
  return kept.toString()
}
