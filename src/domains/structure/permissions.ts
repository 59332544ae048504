import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const reads = [['administrator'], ['director'], ['deputyDirector']] as const
const administrator = [['administrator']] as const

/** The structure (T31, T35): the administrator writes it down, the director accepts the posts. */
export const structurePermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'structure.read': { label: 'Struktura: komórki, obszary, etaty i sprawdzenie', allow: reads },
    'structure.unit.change': { label: 'Obszary komórek ośrodka', allow: administrator },
    'structure.post.change': { label: 'Etaty i zakresy czynności', allow: administrator },
    'structure.implementation.read': { label: 'Wdrożenie modelu: zadania', allow: reads },
    'structure.implementation.change': {
      label: 'Osoby odpowiedzialne i terminy zadań wdrożenia',
      allow: [['director'], ['deputyDirector']],
    },
    'structure.appraisal.read': {
      label: 'Arkusz ocen pracowników socjalnych',
      allow: [...reads, ['teamLeader'], ['socialWorker'], ['seniorSocialWorker']],
    },
    'structure.appraisal.change': {
      label: 'Opracowanie, uzgodnienie, wprowadzenie i ocena arkusza ocen',
      allow: [['director']],
    },
    'structure.post.accept': {
      label: 'Akceptacja etatu i zakresu czynności',
      allow: [['director'], ['deputyDirector']],
    },
  },
)
