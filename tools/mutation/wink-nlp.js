import { createRequire } from 'node:module';

/** wink-nlp, loaded once a thread, however often our own modules are: each load makes its model larger. */
export default function winkNLP(model, pipes) {
  globalThis.winkNLP ??= createRequire(import.meta.url)('wink-nlp')(model, pipes);
  return globalThis.winkNLP;
}
