import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const page = (file) => resolve(import.meta.dirname, file);

export default defineConfig({
  build: {
    outDir: '../../../target/frontend',
    emptyOutDir: true,
    // The Content-Security-Policy allows no data: fonts and no inline script, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phones of six years old.
    target: ['chrome87', 'safari14', 'firefox78'],
    rolldownOptions: {
      input: {
        youth: page('index.html'),
        join: page('v.html'),
        mee: page('mee.html'),
        werk: page('werk/index.html'),
        toezicht: page('toezicht/index.html'),
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
  },
});
