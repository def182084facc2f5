/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The page: static files that work from any host and any sub-path. */
const page: UserConfig = {
  base: './',
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
};

/** The command line tools, bundled for Node into build/cli (`vite build --mode cli`). */
const cli: UserConfig = {
  build: {
    ssr: true,
    outDir: 'build/cli',
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: { main: 'src/cli/main.ts', evaluate: 'src/cli/evaluate.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : page));
