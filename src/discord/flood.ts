// The package's own entry loads its limiters over every database, at the start.
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import { textsFor } from '../locales/texts.ts';
import { problem } from './command.ts';
import { plainMessage } from './draw/message.ts';
import type { Handler } from './handler.ts';
import type { Actor, Aside, Outcome } from './invocation.ts';

/** How much may be asked in a minute; 0: any number. */
export interface FloodLimits {
  readonly member: number;
  /** By all members of a server together. */
  readonly server: number;
}

/** In seconds. */
const WINDOW = 60;

/** Suggestions come with every few letters that somebody writes, so that they count by themselves. */
const COMPLETIONS_A_QUESTION = 10;

/** Why somebody has to wait. */
interface Wait {
  readonly seconds: number;
  /** Whether they hear of it for the first time in this minute. */
  readonly isNews: boolean;
}

/**
 * A handler that asks members who want very much in a short time to wait, in a word to them alone; the others notice
 * nothing. What a member may not ask does not count for their server, so that one alone cannot silence it.
 */
export function withFloodGuard(handler: Handler, { member, server }: FloodLimits): Handler {
  const members = limiterOf(member);
  const completions = limiterOf(member * COMPLETIONS_A_QUESTION);
  const servers = limiterOf(server);

  async function waitOf(actor: Actor): Promise<Wait | null> {
    const own = await taken(members, actor.user);
    return own ?? (actor.server === null ? null : await taken(servers, actor.server));
  }
  async function guarded(actor: Actor, answer: () => Promise<Outcome>): Promise<Outcome> {
    const wait = await waitOf(actor);
    return wait ? problem(textsFor(actor.locale).problems.tooMuch(wait.seconds)) : answer();
  }
  return {
    invoke: (invocation) => guarded(invocation, () => handler.invoke(invocation)),
    press: (pressed) => guarded(pressed, () => handler.press(pressed)),
    submit: (submission) => guarded(submission, () => handler.submit(submission)),
    complete: async (completion) =>
      (await taken(completions, completion.user)) ? [] : handler.complete(completion),
    address: async (addressed, bot) => {
      const wait = await waitOf(addressed);
      if (!wait) return handler.address(addressed, bot);
      const text = textsFor(addressed.locale).problems.tooMuch(wait.seconds);
      return { kind: 'aside', message: wait.isNews ? plainMessage(text) : null } satisfies Aside;
    },
  };
}

function limiterOf(points: number): RateLimiterMemory | null {
  return points === 0 ? null : new RateLimiterMemory({ points, duration: WINDOW });
}

/** Takes one of what somebody may have in a minute; how long they have to wait where nothing is left, else null. */
async function taken(limiter: RateLimiterMemory | null, key: string): Promise<Wait | null> {
  if (!limiter) return null;
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return {
      seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)),
      isNews: refused.consumedPoints === limiter.points + 1,
    };
  }
}
