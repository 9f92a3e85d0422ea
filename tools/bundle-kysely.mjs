import { build } from 'esbuild';

/*
 * Makes one file of Kysely, over the compiled one, so that a start does not load its hundreds of modules. It is JavaScript for
 * the reason of bundle-page.mjs.
 */
await build({
  entryPoints: ['src/library/store/kysely.ts'],
  outdir: 'dist/library/store',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'inline',
  logLevel: 'warning',
});
