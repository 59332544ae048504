/** Whole grosze, to a thousand million złotych: more than a city pays for one service; a typed zero too many is still found. */
export const MOST_MONEY = 100_000_000_000

export const tooMuchMoney = 'Podaj kwotę do 1 000 000 000 zł. Sprawdź, czy nie ma w niej zera za dużo.'
