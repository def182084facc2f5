/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { openPolicyWhileDeveloping, sharePages, startEarly } from './src/build/page-plugins.ts';

/** FlexSearch's light build has all we use of it in 4.5 kB instead of 17; its package does not export it by name. */
const resolve = {
  alias: {
    flexsearch: fileURLToPath(
      new URL('node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url),
    ),
  },
};

/**
 * What the first screen needs comes in two files, not in a score of small ones that views share: what the
 * early script needs, and the rest.
 */
const firstLoad = [
  {
    name: 'early',
    test: /dictionary\/dictionary\.ts$|store\/preferences\.ts$|preload-helper/,
    priority: 2,
  },
  { name: 'page', tags: ['$initial' as const], test: /^(?!.*first-language)/, priority: 1 },
];

/** The page: static files that work from any host and any sub-path. */
const page: UserConfig = {
  base: './',
  resolve,
  plugins: [
    react(),
    openPolicyWhileDeveloping(),
    startEarly('/src/views/dictionary/first-language.ts'),
    sharePages('public/collection'),
  ],
  // no data: addresses and no inline scripts, which the security policy forbids
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    // a slow machine is no failure: tests never assert on time, and nothing here waits
    testTimeout: 120_000,
  },
};

/** The programs in src/cli; knip.json names them, too. */
const programs = [
  'main',
  'page-worker',
  'evaluate',
  'bench-search',
  'bench-check',
  'bench-page',
  'bench-all',
  'bench-corpus',
  'bench-repair',
  'write-readings',
  'train-character-model',
  'sample-quotations',
];

/** The command line tools, bundled for Node into build/cli (`vite build --mode cli`). */
const cli: UserConfig = {
  resolve,
  build: {
    ssr: true,
    outDir: 'build/cli',
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: Object.fromEntries(programs.map((name) => [name, `src/cli/${name}.ts`])),
      output: { entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : page));
