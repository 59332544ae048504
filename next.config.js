/** Headers of every answer; the content security policy with its nonce is set by src/proxy.ts. */
const secureHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
]

// Tests build beside a running server: rebuilding in place would break its chunks. Next writes the folder of the build
// into the TypeScript configuration it is given, so the other folder has a configuration of its own.
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const tsconfigPath = distDir === '.next' ? 'tsconfig.json' : 'tsconfig.test-build.json'

/** @type {import('next').NextConfig} */
const config = {
  distDir,
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: [
    ...['@node-rs/argon2', 'pg', 'pdfmake', 'docx', 'graphile-worker', 'exceljs'],
    // these could be built in; read from their packages they need not be built for every layer
    ...['zod', 'temporal-polyfill', 'otpauth', 'qrcode', 'd3-shape', 'd3-scale'],
  ],
  // in development too, what is handed to an action – a person's data, a code of a survey – is not printed
  logging: { serverFunctions: false },
  experimental: {
    authInterrupts: true,
    // a build of the same sources is kept whole; the cache of parts takes 15 s to write and 300 MB to keep
    turbopackFileSystemCacheForBuild: false,
    // nobody reads the maps of the served files: 60 MB less to make
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
    // code of the server is read from this disk, by this program: shortening it costs a tenth of the build, gains nothing
    turbopackMinify: { server: false },
    // the largest scan taken (10 MB) with the form around it; more is cut off while it arrives, never held in memory
    proxyClientMaxBodySize: '11mb',
  },
  // Types are checked by their own stage of `npm test`.
  typescript: { ignoreBuildErrors: true, tsconfigPath },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => [{ source: '/:path*', headers: secureHeaders }],
}

export default config
