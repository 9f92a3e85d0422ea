import { isBodyNoun } from './body-nouns.ts';
import { isDocumentNoun } from './documents.ts';
import { isHuman } from './role-nouns.ts';
import { isTime } from './times.ts';

/** Nouns that a subject ends in where word order was misread, or that stand for what is talked about. */
const ABSTRACT = new Set(
  `day days week weeks month months year years hour hours time times moment thing things way ways fact case cases point part kind sort lot set
  raft step turn rise fall choice challenge effort efforts move moves event events issue issues question questions problem idea debate
  war race win loss victory attack death trade war support help look use role rate average field sense impact timing`.split(
    /\s+/,
  ),
);

/** Whether a lower-case common noun can be whom a statement is attributed to: people, bodies, documents; not "turn" or "hostility". */
export function canSpeak(noun: string): boolean {
  if (isHuman(noun) || isBodyNoun(noun) || isDocumentNoun(noun)) return true;
  if (isTime(noun) || ABSTRACT.has(noun)) return false;
  return !/(?:ness|ity|tion|sion|ment|ency|ance|ence|ship|ism|hood|ing|ly)$/.test(noun);
}
