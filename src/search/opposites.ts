import type { Language } from './language.ts';

/** Pairs of everyday English words that mean the opposite, in any form of their stems. */
const PAIRS =
  'increase decrease|rise fall|more less|more fewer|most least|most fewest|first last|before after|' +
  'early late|earlier later|win lose|won lost|north south|east west|northern southern|eastern western|' +
  'high low|higher lower|highest lowest|large small|larger smaller|largest smallest|big small|' +
  'biggest smallest|old new|oldest newest|old young|oldest youngest|best worst|good bad|better worse|' +
  'start end|begin end|begin finish|start stop|open close|open shut|build destroy|create destroy|' +
  'accept reject|accept refuse|allow forbid|allow prevent|allow prohibit|agree disagree|support oppose|' +
  'like dislike|love hate|strong weak|strongest weakest|strengthen weaken|success failure|succeed fail|' +
  'major minor|maximum minimum|positive negative|public private|same different|similar different|' +
  'inside outside|above below|up down|in out|left right|male female|men women|man woman|king queen|' +
  'father mother|son daughter|brother sister|rich poor|wealthy poor|war peace|hot cold|warm cool|' +
  'light dark|light heavy|long short|longest shortest|longer shorter|fast slow|fastest slowest|near far|' +
  'closest farthest|easy difficult|easy hard|simple complex|common rare|often rarely|often seldom|' +
  'always never|all none|many few|majority minority|include exclude|gain lose|gained lost|buy sell|' +
  'import export|join leave|arrive leave|enter exit|live die|birth death|born died|life death|add remove|' +
  'attack defend|hire fire|raise lower|expand shrink|expand contract|grow shrink|advantage disadvantage|' +
  'benefit harm|legal illegal|natural artificial|ancient modern|old modern|domestic foreign|' +
  'internal external|upper lower|rural urban|summer winter|day night|dawn dusk|past future|beginning end|' +
  'true false|right wrong|safe dangerous|free captive|present absent|active passive|direct indirect|' +
  'friend enemy|ally enemy|hero villain|profit loss|teacher student|cause effect|question answer|' +
  'heaven hell|heavier lighter|heaviest lightest|thick thin|wide narrow|deep shallow|tall short|' +
  'tallest shortest|full empty|wet dry|clean dirty|hard soft|loud quiet|visible invisible|' +
  'popular unpopular|likely unlikely|known unknown|able unable|longest smallest|richest poorest|lack have|' +
  'deny admit|deny confirm|forget remember|hide show|ignore notice|conservative liberal|' +
  'catholic protestant|democrat republican|democratic republican|offense defense|victory defeat|' +
  'despite because|unlike like|worsen improve|improve decline|reduce increase|reduce expand|lower increase|' +
  'drop rise|decline increase|slower faster|closed opened|destroyed built|rejected accepted|' +
  'opposed supported|lowest largest|smallest most';

let english: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The stems of the words that mean the opposite of one, by its stem; none in languages other than English. */
export function oppositesOf(stem: string, language: Language): ReadonlySet<string> {
  if (language.tag !== 'en') return NONE;
  english ??= bothWays(language);
  return english.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function bothWays({ stem }: Language): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    const ofWord = opposites.get(word) ?? new Set();
    opposites.set(word, ofWord.add(other));
  };
  for (const pair of PAIRS.split('|')) {
    const [one = '', other = ''] = pair.split(' ').map(stem);
    add(one, other);
    add(other, one);
  }
  return opposites;
}
