import { Button } from '@/ui/button'
import { CopyButton } from '@/ui/copy-button'
import { DropdownMenu } from '@/ui/dropdown-menu'
import { IconButton } from '@/ui/icon-button'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'
import { Section } from '@/ui/section'
import { ConfirmSample, ToastSample } from './interactive-samples'

export function ActionSamples() {
  return (
    <>
      <PageHeader
        title="Wzornik"
        lead="Wszystkie części interfejsu z wymyślonymi danymi, do obejrzenia w trzech szerokościach."
        actions={<LinkButton href="/wzornik">Odśwież</LinkButton>}
      />
      <Section title="Przyciski">
        <div className="flex flex-wrap items-start gap-3">
          <Button variant="primary" icon="send">
            Wystaw skierowanie
          </Button>
          <Button icon="pencil">Popraw</Button>
          <Button variant="quiet">Anuluj</Button>
          <Button variant="danger" icon="trash-2">
            Usuń wpis
          </Button>
          <Button variant="primary" pending>
            Zapisz
          </Button>
          <Button size="small">Mały</Button>
          <LinkButton href="/wzornik" icon="download" download>
            Pobierz PDF
          </LinkButton>
          <PrintButton />
          <IconButton icon="pencil" label="Popraw wpis" />
          <span>
            MOPS.5211.12.2026 <CopyButton text="MOPS.5211.12.2026" label="Kopiuj numer" />
          </span>
          <DropdownMenu label="Więcej" items={[{ label: 'Drukuj', icon: 'printer', href: '/wzornik' }]} />
          <ConfirmSample />
          <ToastSample />
        </div>
        <div className="grid gap-6 sm:grid-cols-2">
          <Button
            variant="primary"
            refusals={[
              {
                code: 'a',
                message: 'Nie można wydać decyzji: brak zaświadczenia o niewykorzystanych zasobach (zał. 4).',
                remedy: 'Wystaw skierowanie albo poczekaj na pracownika socjalnego.',
              },
              { code: 'b', message: 'Projekt i podpis musi złożyć inna osoba (zasada dwóch par oczu).' },
            ]}
          >
            Wydaj decyzję
          </Button>
          <LinkButton
            href="/wzornik"
            refusals={[{ code: 'c', message: 'Akta są zamknięte.', remedy: 'Otwórz je ponownie.' }]}
          >
            Dodaj działanie
          </LinkButton>
        </div>
      </Section>
    </>
  )
}
