import { benchBot } from './bot.ts';
import { benchCopies } from './copies.ts';
import { benchLoad, benchSoak } from './load.ts';
import { benchPage } from './page.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';
import { benchServers } from './servers.ts';
import { benchStore } from './store.ts';

const BENCHES: Readonly<Record<string, (...given: string[]) => Promise<void>>> = {
  bot: benchBot,
  copies: withNumbers(benchCopies),
  load: withNumbers(benchLoad),
  soak: withNumbers(benchSoak),
  page: benchPage,
  search: benchSearch,
  scale: benchScale,
  store: withNumbers(benchStore),
  servers: benchServers,
};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) {
  await bench(...process.argv.slice(3));
} else {
  console.error(
    `Which bench? There is: ${Object.keys(BENCHES).join(', ')}. For example: npm run -s bench -- bot`,
  );
  process.exitCode = 2;
}

function withNumbers(bench: (...numbers: number[]) => Promise<void>) {
  return (...given: string[]) => bench(...given.map(Number));
}
