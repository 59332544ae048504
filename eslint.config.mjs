import next from 'eslint-config-next'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

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
  ...(Array.isArray(next) ? next : [next]),
  ...(Array.isArray(coreWebVitals) ? coreWebVitals : [coreWebVitals]),
  ...(Array.isArray(typescript) ? typescript : [typescript]),
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['scripts/**', 'prisma/seed/**'], rules: { 'no-console': 'off' } },
  // Playwright's `use` is no hook of React, and tests hold no module of Next
  {
    files: ['tests/**', 'scripts/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off', '@next/next/no-assign-module-variable': 'off' },
  },
]

export default config
