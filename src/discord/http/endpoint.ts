import type { ServerResponse } from 'node:http';
import type { REST } from '@discordjs/rest';
import type { HttpBindings } from '@hono/node-server';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import type { Handler } from '../handler.ts';
import { type Answer, answerInteraction } from '../interactions/answer.ts';
import { followUp } from '../interactions/follow-up.ts';
import type { Observer } from '../observer.ts';
import { createFirstTime } from './first-time.ts';
import { CLOCK_TOLERANCE_S, createSignatureCheck } from './signature.ts';

/** Where Discord posts interactions. */
export const INTERACTIONS_PATH = '/interactions';

/**
 * The longest body that is read, in bytes: many times what Discord sends. Its largest are a form with five fields of 4,000
 * characters, and a command on a message with 6,000 characters of embeds.
 */
export const LONGEST_BODY = 512 * 1024;

/** Milliseconds before each further try of what follows an answer: Discord may be reading the answer still. */
const PAUSES_MS = [50, 150, 500, 1500];

/** What the endpoint answers by. */
export interface EndpointSettings {
  /** The application's key: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly handler: Handler;
  /** For what follows an answer. */
  readonly rest: REST;
  readonly log: Logger;
  readonly observer: Observer | null;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
}

/** The endpoint, and what of its work goes on after the answer. */
export interface Endpoint {
  readonly app: Hono<{ Bindings: HttpBindings }>;
  /** Settles when nothing is in hand. */
  readonly settled: () => Promise<void>;
}

/**
 * Answers interactions that Discord posts, in the body of the response. What Discord has not signed, what is too old, too
 * large, no JSON or a repetition is refused with the HTTP status for that, and a word on why.
 */
export async function createEndpoint(settings: EndpointSettings): Promise<Endpoint> {
  const { handler, log, observer } = settings;
  const check = await createSignatureCheck(settings.publicKey, settings.now);
  // As old as a request may be, and as far as it may be ahead.
  const isFirst = createFirstTime(2 * CLOCK_TOLERANCE_S * 1000, settings.now);
  const inHand = new Set<Promise<void>>();

  const refuse = (context: Context, status: 400 | 401 | 409 | 413 | 415 | 501, reason: string) => {
    observer?.refused(status);
    return context.json({ message: reason }, status);
  };
  const tooLong = (context: Context) => refuse(context, 413, `The body has more than ${LONGEST_BODY} bytes.`);
  const countBody = bodyLimit({ maxSize: LONGEST_BODY, onError: tooLong });
  const follow = (interaction: APIInteraction, left: NonNullable<Answer['rest']>, sent: ServerResponse) => {
    const work = new Promise<void>((resolve) => sent.once('close', resolve)).then(() =>
      followUp(interaction, left, { rest: settings.rest, log, pausesMs: PAUSES_MS }),
    );
    inHand.add(work);
    void work.finally(() => inHand.delete(work));
  };

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post(
    INTERACTIONS_PATH,
    async (context, next) => {
      const length = context.req.header('content-length');
      // Node holds a body to its length. Only one without needs to be counted, which takes a stream.
      if (length === undefined) return countBody(context, next);
      return Number(length) <= LONGEST_BODY ? next() : tooLong(context);
    },
    async (context) => {
      const begun = performance.now();
      const { req } = context;
      const body = await req.text();
      const proof = await check({
        body,
        signature: req.header('x-signature-ed25519'),
        timestamp: req.header('x-signature-timestamp'),
      });
      if (proof === 'none') return refuse(context, 401, 'The signature is not that of this application.');
      if (proof === 'stale') {
        const ahead = Math.round(settings.now() / 1000 - Number(req.header('x-signature-timestamp')));
        log.warn(
          { seconds: ahead },
          'refused a signed request that is too old; if this goes on, set this machine’s clock',
        );
        return refuse(
          context,
          401,
          `The timestamp is ${ahead} seconds off; ${CLOCK_TOLERANCE_S} are allowed.`,
        );
      }
      if (!/^application\/json\b/i.test(req.header('content-type') ?? ''))
        return refuse(context, 415, 'Interactions are application/json.');
      const interaction = parse(body);
      if (!interaction) return refuse(context, 400, 'The body is not an interaction in JSON.');
      if (!isFirst(interaction.id))
        return refuse(context, 409, 'This interaction has been answered already.');
      const answer = await answerInteraction(interaction, handler, log);
      if (!answer) return refuse(context, 501, 'There is no such command or component.');
      if (answer.rest) follow(interaction, answer.rest, context.env.outgoing);
      observer?.acknowledged(performance.now() - begun);
      return answer.files.length > 0 ? new Response(formOf(answer)) : context.json(answer.response);
    },
  );
  app.all(INTERACTIONS_PATH, (context) => {
    context.header('Allow', 'POST');
    return context.json({ message: 'Discord posts interactions here.' }, 405);
  });
  app.notFound((context) =>
    context.json({ message: `Interactions are posted to ${INTERACTIONS_PATH}.` }, 404),
  );
  app.onError((error, context) => {
    log.error({ err: error }, 'a request failed');
    return context.json({ message: 'Internal error.' }, 500);
  });
  return {
    app,
    settled: async () => {
      while (inHand.size > 0) await Promise.allSettled(inHand);
    },
  };
}

/** An interaction, as far as its own first fields say; the rest is as Discord, who signed it, describes it. */
function parse(body: string): APIInteraction | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('type' in value) || !('id' in value)) return null;
    if (typeof value.type !== 'number' || typeof value.id !== 'string') return null;
    // Without a language nobody could be told what is wrong with the rest.
    const speaks = 'locale' in value && typeof value.locale === 'string';
    return speaks || value.type === InteractionType.Ping ? (value as APIInteraction) : null;
  } catch {
    return null;
  }
}

/** An answer with files, as a form (documentation, "Uploading Files"). */
function formOf({ response, files }: Answer): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(response));
  for (const [index, { name, bytes }] of files.entries())
    form.set(`files[${index}]`, new File([new Uint8Array(bytes)], name));
  return form;
}
