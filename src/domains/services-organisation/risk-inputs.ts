import { z } from 'zod'
import { RiskLevel } from '@/platform/db/generated/enums'

const required = (sentence: string, most = 1000) =>
  z.string(sentence).trim().min(1, sentence).max(most, `Skróć tekst: najwyżej ${most} znaków.`)
const version = z.number().int()

const content = {
  description: required('Opisz ryzyko.'),
  likelihood: z.enum(RiskLevel, 'Wybierz prawdopodobieństwo.'),
  effect: z.enum(RiskLevel, 'Wybierz skutek.'),
  response: required('Napisz, jak na to odpowiecie.'),
  ownerId: z.uuid('Wybierz, kto pilnuje tego ryzyka.'),
}

export const addRisk = z.object({ processId: z.uuid(), ...content })
export const changeRisk = z.object({ riskId: z.uuid(), version, ...content })
export const closeRisk = z.object({
  riskId: z.uuid(),
  version,
  outcome: required('Napisz, co się stało z tym ryzykiem.'),
})
