/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

/** FlexSearch's light build has all we use of it in 4.5 kB instead of 17; its package does not export it by name. */
const resolve = {
  alias: {
    flexsearch: fileURLToPath(
      new URL('node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url),
    ),
  },
};

/** The page: static files that work from any host and any sub-path. */
const page: UserConfig = {
  base: './',
  resolve,
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
};

/** The command line tools, bundled for Node into build/cli (`vite build --mode cli`). */
const cli: UserConfig = {
  resolve,
  build: {
    ssr: true,
    outDir: 'build/cli',
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: {
        main: 'src/cli/main.ts',
        evaluate: 'src/cli/evaluate.ts',
        'bench-search': 'src/cli/bench-search.ts',
        'bench-check': 'src/cli/bench-check.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : page));
