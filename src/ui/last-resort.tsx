import Head from 'next/head'

type LastResortProps = { title: string; words: string; action: { label: string; href: string } }

const mark = '#0b5c8a'

/**
 * A page that needs no style sheet, no script and no server: shown when the address cannot even be read, or when nothing
 * else can be drawn. Styles are attributes, the one kind the content security policy lets through without a nonce.
 */
export function LastResort({ title, words, action }: LastResortProps) {
  return (
    <>
      <Head>
        <title>{`${title} – Drogowskaz`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
      </Head>
      <main
        style={{
          fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif',
          lineHeight: 1.5,
          maxWidth: '34rem',
          margin: '15vh auto 0',
          padding: '0 1.5rem',
        }}
      >
        <p style={{ margin: 0, fontWeight: 600, borderLeft: `0.3rem solid ${mark}`, paddingLeft: '0.75rem' }}>
          Drogowskaz
        </p>
        <h1 style={{ fontSize: '1.6rem', lineHeight: 1.25, margin: '1.25rem 0 0.5rem' }}>{title}</h1>
        <p style={{ margin: '0 0 1.5rem' }}>{words}</p>
        <a
          href={action.href}
          style={{
            display: 'inline-block',
            padding: '0.65rem 1.1rem',
            borderRadius: '0.4rem',
            color: '#fff',
            background: mark,
            border: '1px solid transparent',
            textDecoration: 'none',
            fontWeight: 600,
          }}
        >
          {action.label}
        </a>
      </main>
    </>
  )
}
