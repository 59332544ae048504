export type LeadProposal = {
  readonly userId: string
  readonly name: string
  readonly teamName: string | null
  readonly inDistrict: boolean
  /** districts of the position */
  readonly districtIds: readonly string[]
  /** active households now led */
  readonly load: number
  /** norm times FTE */
  readonly norm: number
  readonly absent: boolean
}
