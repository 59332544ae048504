/** The way back in when a session ended under somebody's hands: beside this page, so that nothing typed here is lost. */
export function SignInAgain() {
  return (
    <a href="/logowanie" target="_blank" rel="noopener">
      Zaloguj się w nowej karcie
    </a>
  )
}
