import type { Speaker, Speech } from '../article.ts';
import type { AttributedSpeech } from './attribute-speech.ts';
import type { Party } from './party.ts';
import type { Said } from './quotation-chains.ts';

/** Lists those who speak, in the order in which they first do, and gives each statement its speaker's index. */
export function gatherSpeech(said: readonly (Said | null)[]): AttributedSpeech {
  const parties: Party[] = [];
  const speech = said.map((own): Speech | null => {
    if (!own?.party) return own && { speaker: null, manner: own.manner };
    if (!parties.includes(own.party)) parties.push(own.party);
    const speaker = parties.indexOf(own.party);
    return { speaker, manner: own.manner, ...(own.sure ? {} : { unsure: true }) };
  });
  return { speakers: parties.map(speakerOf), speech };
}

function speakerOf({ name, kind, roles }: Party): Speaker {
  return { name, role: fullest(roles), ...(kind === 'unnamed' ? { unnamed: true } : {}) };
}

/** The first role that says more than a title such as "Dr." or "Sen.", else the title. */
function fullest(roles: readonly string[]): string | null {
  return roles.find((role) => !/^\S+\.$/.test(role)) ?? roles[0] ?? null;
}
