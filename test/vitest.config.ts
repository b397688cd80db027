import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (file: string): string => `${root}src/${file}.ts`;

/** `tixi` means the source here; the project `dist` resolves it through package.json, as users do. */
const alias = [
  { find: /^tixi$/, replacement: source('index') },
  { find: /^tixi\/(catalog|diagram|graph|io|report)$/, replacement: `${root}src/$1.ts` },
];

export default defineConfig({
  root,
  test: {
    // One worker less than there are processors is one of two on a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/bench/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: { name: 'property', include: ['test/**/*.test-prop.ts'], testTimeout: 300_000 },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      {
        root,
        test: {
          name: 'dist',
          include: ['test/public/**/*.test.ts', 'test/package/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
