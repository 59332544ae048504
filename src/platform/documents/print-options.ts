export type PrintOptions = {
  /** A project not yet signed: "PROJEKT" across every page. */
  readonly draft?: boolean | undefined
  /** Installation with invented people: says so on every page. */
  readonly training?: boolean | undefined
}
