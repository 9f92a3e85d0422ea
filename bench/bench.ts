import { benchBot } from './bot.ts';
import { benchPage } from './page.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  bot: benchBot,
  page: benchPage,
  search: benchSearch,
  scale: benchScale,
};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) {
  await bench();
} else {
  console.error(
    `Which bench? There is: ${Object.keys(BENCHES).join(', ')}. For example: npm run -s bench -- bot`,
  );
  process.exitCode = 2;
}
