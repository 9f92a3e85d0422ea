import { build } from 'esbuild';

/*
 * Bundles the page of the sandbox, with its fonts and pictures, to beside its compiled server. It is JavaScript because
 * `npm start` runs it, on every Node that users have.
 */
const client = 'src/sandbox/page/client';

await build({
  entryPoints: [`${client}/main.ts`, `${client}/main.css`, `${client}/index.html`],
  outdir: 'dist/sandbox/page/public',
  tsconfig: 'tsconfig.page.json',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  assetNames: '[name]',
  loader: { '.html': 'copy', '.svg': 'file', '.woff2': 'file' },
  legalComments: 'none',
  logLevel: 'warning',
});
