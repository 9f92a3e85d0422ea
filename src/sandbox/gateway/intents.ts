import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';

const known = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce<number>((bits, bit) => bits | bit, 0);

/** Intents that an application must be approved for (documentation, "Privileged Intents"). */
const privilegedIntents: readonly GatewayIntentBits[] = [
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildPresences,
  GatewayIntentBits.MessageContent,
];

/** The close code that these intents earn: for bits that mean nothing, and for those that are not approved. */
export function intentsProblem(
  intents: unknown,
  approved: readonly GatewayIntentBits[],
): GatewayCloseCodes.InvalidIntents | GatewayCloseCodes.DisallowedIntents | null {
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents & ~known) {
    return GatewayCloseCodes.InvalidIntents;
  }
  const disallowed = privilegedIntents.some((intent) => intents & intent && !approved.includes(intent));
  return disallowed ? GatewayCloseCodes.DisallowedIntents : null;
}

interface IntentsOfEvent {
  readonly guild: number;
  readonly direct: number;
}

const { Guilds, GuildMembers, GuildMessages, DirectMessages, GuildMessageTyping, DirectMessageTyping } =
  GatewayIntentBits;
const messages: IntentsOfEvent = { guild: GuildMessages, direct: DirectMessages };

// Documentation, "List of Intents". An event that is not here comes to everybody.
const required: Partial<Record<GatewayDispatchEvents, IntentsOfEvent>> = {
  [GatewayDispatchEvents.GuildCreate]: { guild: Guilds, direct: 0 },
  [GatewayDispatchEvents.GuildDelete]: { guild: Guilds, direct: 0 },
  [GatewayDispatchEvents.ChannelCreate]: { guild: Guilds, direct: 0 },
  [GatewayDispatchEvents.GuildMemberAdd]: { guild: GuildMembers, direct: 0 },
  [GatewayDispatchEvents.MessageCreate]: messages,
  [GatewayDispatchEvents.MessageUpdate]: messages,
  [GatewayDispatchEvents.MessageDelete]: messages,
  [GatewayDispatchEvents.TypingStart]: { guild: GuildMessageTyping, direct: DirectMessageTyping },
};

/** Whether a session with these intents gets an event. */
export function isWanted(intents: number, event: GatewayDispatchEvents, inGuild: boolean): boolean {
  const needed = required[event];
  if (!needed) return true;
  const bits = inGuild ? needed.guild : needed.direct;
  return (intents & bits) === bits;
}
