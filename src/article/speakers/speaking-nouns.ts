import { isBodyNoun } from './body-nouns.ts';
import { isDocumentNoun } from './documents.ts';
import { isHuman } from './role-nouns.ts';
import { isTime } from './times.ts';

const GROUPS = new Set(
  `% arm band batch camp circle class community couple crowd duo economy elite electorate establishment family generation giant half
  handful industry leadership left majority management minority nation nonprofit non-profit opposition pair percent plurality
  population prosecution public quarter right side third town trio troupe wing youth audience division tribe village neighborhood neighbourhood
  kingdom source sign banner slogan caption headline footnote data research evidence voice voice-over`.split(
    /\s+/,
  ),
);

/** People whose nouns have no ending that tells. */
const PEOPLE = new Set(
  `adult astronaut athlete bigot boyfriend bride caller chef child cop counterpart dad evangelical fellow foe girlfriend groom guest guide
  guy hero infant insider kid mom monk mum narrator nephew niece nun peer plaintiff pontiff professional spouse superdelegate teen thief
  twin undersecretary recruit rebel monarch heir host guard scout clerk chum pal lad lass acrobat pirate hostage exile convict
  suspect detainee inmate patient client aristocrat bureaucrat technocrat cosmonaut psychic mystic cleric medic paramedic mechanic critic`.split(
    /\s+/,
  ),
);

/** Whether a lower-case common noun can be whom a statement is attributed to: people, bodies, documents, and numbers of them. */
export function canSpeak(noun: string): boolean {
  if (
    isHuman(noun) ||
    isBodyNoun(noun) ||
    isDocumentNoun(noun) ||
    GROUPS.has(noun) ||
    PEOPLE.has(noun) ||
    /\d/.test(noun)
  )
    return true;
  if (
    isTime(noun) ||
    /^(?:days|weeks|months|years|hours|times|terms|ways|things|efforts|moves|events|cases|emissions)$/.test(
      noun,
    )
  )
    return false;
  return /(?:[^s]s|er|or|ist|ian|ant|ent|ee|ite|man|woman|one|two|three|four|five|six|seven|eight|nine|ten|dozen)$/.test(
    noun,
  );
}
