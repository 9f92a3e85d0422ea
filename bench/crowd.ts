import { InteractionType } from 'discord-api-types/v10';
import type { SeenMessage } from '../src/sandbox/people/seen-message.ts';
import type { Sandbox } from '../src/sandbox/sandbox.ts';
import type { Way } from './contestant.ts';
import { QUESTIONS } from './questions.ts';

/** Does the n-th thing that a crowd does; whether the bot answered it. */
export type Deed = (n: number) => Promise<boolean>;

const MEMBERS = 2000;
/** Prime, so that everything is done everywhere. */
const CHANNELS = 97;
const ASKED = [...QUESTIONS.answered, ...QUESTIONS.others];
/** How long a mention waits for its reply: Discord sets no limit, people do. */
const LONGEST_WAIT_MS = 5000;

/**
 * People in many channels of one server. Of twenty things that they do, ten are questions, five completions, four presses
 * of a button and one a mention (over HTTP, a question more), in an order that is the same in every run.
 */
export function crowdOf(sandbox: Sandbox, way: Way): Deed {
  const guild = sandbox.addGuild({ name: 'Bench' });
  const channels = Array.from({ length: CHANNELS }, (_, n) =>
    sandbox.addChannel(guild, { name: `channel-${n}` }),
  );
  const members = Array.from({ length: MEMBERS }, (_, n) => sandbox.addUser({ name: `member-${n}` }));
  for (const member of members) sandbox.join(guild, member);
  const replyTo = watchReplies(sandbox);
  const timedOut = watchTimeouts(sandbox);
  const pressable = new Map<string, SeenMessage>();

  return async (n) => {
    const member = ofTurn(members, n);
    const channel = ofTurn(channels, n);
    const question = ofTurn(ASKED, n);
    const kind = n % 20;
    if (kind === 3 && way === 'gateway') {
      const said = await member.say(channel, `<@${sandbox.application.id}> ${question}`);
      const reply = await replyTo(said.id);
      if (reply) pressable.set(channel.id, reply);
      return reply !== null;
    }
    if (kind % 4 === 1) {
      const lost = timedOut();
      await member.complete(channel, 'ask', { question: question.slice(0, 6) }, 'question');
      return timedOut() === lost;
    }
    const before = pressable.get(channel.id);
    if (kind % 5 === 0 && before) {
      const { failed } = await member.press(before, firstButton(before.components) ?? '');
      return failed === null;
    }
    const { message } = await member.command(channel, 'ask', { question });
    if (message && way === 'http' && firstButton(message.components)) pressable.set(channel.id, message);
    return message !== null;
  };
}

/** The reply that a message gets; null where it has waited too long. */
function watchReplies(sandbox: Sandbox): (message: string) => Promise<SeenMessage | null> {
  const waiting = new Map<string, (reply: SeenMessage | null) => void>();
  sandbox.on('message', (message) => waiting.get(message.message_reference?.message_id ?? '')?.(message));
  return (id) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => waiting.get(id)?.(null), LONGEST_WAIT_MS);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(reply);
      });
    });
}

/** How many completions have got no answer so far. */
function watchTimeouts(sandbox: Sandbox): () => number {
  let count = 0;
  sandbox.on('failure', ({ type }) => {
    if (type === InteractionType.ApplicationCommandAutocomplete) count++;
  });
  return () => count;
}

function firstButton(components: readonly unknown[] | undefined): string | null {
  const found = /"custom_id":"([^"]+)"/.exec(JSON.stringify(components ?? []));
  return found?.[1] ?? null;
}

function ofTurn<T>(all: readonly T[], n: number): T {
  const one = all[n % all.length];
  if (one === undefined) throw new RangeError('there is nobody to take a turn');
  return one;
}
