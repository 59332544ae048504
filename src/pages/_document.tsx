import { Head, Html, Main, NextScript } from 'next/document'

/** Around the two pages the framework shows when none of the application's own can be drawn. */
export default function LastResortDocument() {
  return (
    <Html lang="pl">
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
