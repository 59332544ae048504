type PhoneNumberProps = {
  number: string
  /** A touch calls it. */
  dial?: boolean | undefined
}

/** A telephone number: nine digits in threes, never broken in two. */
export function PhoneNumber({ number, dial }: PhoneNumberProps) {
  const words = number.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')
  if (!dial) return <span className="whitespace-nowrap">{words}</span>
  return (
    <a href={`tel:${number.replace(/\s/g, '')}`} className="whitespace-nowrap">
      {words}
    </a>
  )
}
