import { Head, Html, Main, NextScript } from 'next/document'

/** The document around the last resort page alone; every other page has `app/layout.tsx`. */
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
