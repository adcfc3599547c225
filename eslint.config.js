import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rooms of the core in the order of the way of the data: each may import only itself and earlier ones. */
const rooms = ['contract', 'text', 'syntax', 'actors', 'acts', 'voice', 'stance'];

/** Rooms outside the core: they use the public API, and nothing in the core uses them. */
const outside = ['report', 'cli', 'pool', 'schema'];

const laterRooms = rooms.map((room, position) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: room === 'text' ? [] : ['wink-nlp', 'wink-eng-lite-web-model'],
        patterns: [
          { group: ['node:*'], message: 'The core runs in a browser.' },
          {
            regex: `^(\\.\\./)+(${[...rooms.slice(position + 1), ...outside, 'analyzer', 'index'].join('|')})(/|$)`,
            message: 'A room knows only the rooms before it.',
          },
          ...(position === 0
            ? []
            : [
                {
                  regex: `^(\\.\\./)+(${rooms.slice(0, position).join('|')})/.+`,
                  message: 'Enter a room through its index.ts.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', 'node_modules/', 'docs/api/', '**/*.model.ts', 'examples/browser/dist/'],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...laterRooms,
  {
    // Typed-array loops index within bounds they have just checked; `?? 0` there is a measured cost.
    files: ['src/syntax/model/**/*.ts', 'training/**/*.ts', '__tests__/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' }, parserOptions: { projectService: false } },
  },
);
