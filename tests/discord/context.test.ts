import { expect, test } from 'vitest';
import { contextOf } from '../../src/answers/context.ts';
import { drawContext } from '../../src/discord/draw/context.ts';
import { en } from '../../src/locales/en.ts';
import { libraryOf } from '../support/library.ts';

const CAVE = `# The cave

The cave is cold. Bring three things:

- a rope
- a *steel* helmet
- a lamp

> Nobody came back dry.
`;

test('GIVEN a statement with a list below it THEN its context shows the list as one, the statement in bold', async () => {
  const [article] = (await libraryOf({ 'cave.md': CAVE })).articles;
  const context = article && contextOf(article, 1);
  if (!context) throw new Error('the test has no context');
  const contents = JSON.stringify(drawContext(context, 1, en)).match(/(?<="content":")[^"]*/g);
  expect(contents?.slice(1, 3)).toEqual([
    'The cave is cold. **Bring three things:**',
    String.raw`- a rope\n- a steel helmet\n- a lamp`,
  ]);
  const last = article && contextOf(article, article.statements.length - 1);
  expect(last && JSON.stringify(drawContext(last, 5, en))).toContain('"> **Nobody came back dry.**"');
});
