import next from 'eslint-config-next'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const shared = [next, coreWebVitals, typescript].flat()

/** Rules about components and hooks: for them the compiler of React reads every function, a third of the time of it all. */
const ofComponents = shared
  .flatMap(({ rules = {} }) => Object.keys(rules))
  .filter((name) => /^(react|react-hooks|jsx-a11y)\//.test(name))

const config = [
  {
    ignores: [
      'node_modules/',
      '.next*/',
      '.data/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'src/platform/db/generated/',
      'next-env.d.ts',
    ],
  },
  ...shared,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['scripts/**', 'prisma/seed/**'], rules: { 'no-console': 'off' } },
  {
    // where no component and no hook is; hooks live in `src/ui`, `src/platform/web` and `use-….ts` of the components
    files: ['tests/**', 'scripts/**', 'prisma/**', 'src/{app,domains,kernel,platform}/**/*.ts'],
    ignores: ['**/*.tsx', '**/components/**', 'src/platform/web/**'],
    rules: Object.fromEntries(ofComponents.map((name) => [name, 'off'])),
  },
  // tests and scripts hold no module of Next
  { files: ['tests/**', 'scripts/**'], rules: { '@next/next/no-assign-module-variable': 'off' } },
]

export default config
