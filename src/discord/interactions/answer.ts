import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { plainMessage } from '../draw/message.ts';
import { atEdge } from '../edge.ts';
import type { Handler } from '../handler.ts';
import type { Outcome } from '../invocation.ts';
import { type MessageFile, messageBody } from './message-body.ts';
import { type Call, readInteraction } from './read-interaction.ts';

/** What an interaction is answered with at once. */
export interface Answer {
  readonly response: APIInteractionResponse;
  readonly files: readonly MessageFile[];
  /** What is still to do once Discord has the response. */
  readonly rest: Extract<Outcome, { kind: 'delete' | 'later' }> | null;
}

const Type = InteractionResponseType;
const pong: Answer = { response: { type: Type.Pong }, files: [], rest: null };

/** Answers an interaction by the handler; never rejects. Null: it asks for what the bot offers nowhere. */
export async function answerInteraction(
  interaction: APIInteraction,
  handler: Handler,
  log: Logger,
): Promise<Answer | null> {
  if (interaction.type === InteractionType.Ping) return pong;
  let answer: Answer | null = null;
  await atEdge(
    log,
    interaction.locale,
    async () => {
      answer = await answerCall(readInteraction(interaction), handler);
    },
    async (apology) => {
      answer = apologyTo(interaction, apology);
    },
  );
  return answer;
}

/** What says privately that an interaction's answer failed; what completes a text has no room for that. */
export function apologyTo({ type }: APIInteraction, apology: string): Answer {
  if (type === InteractionType.ApplicationCommandAutocomplete) return completed([]);
  return answerOf({ kind: 'reply', message: plainMessage(apology), private: true });
}

async function answerCall(call: Call, handler: Handler): Promise<Answer | null> {
  switch (call.kind) {
    case 'ping':
      return pong;
    case 'command':
      return answerOf(await handler.invoke(call.invocation));
    case 'completion':
      return completed(await handler.complete(call.completion));
    case 'press':
      return answerOf(await handler.press(call.press));
    case 'submission':
      return answerOf(await handler.submit(call.submission));
    case 'other':
      return null;
  }
}

function completed(choices: Awaited<ReturnType<Handler['complete']>>): Answer {
  const response = { type: Type.ApplicationCommandAutocompleteResult, data: { choices } } as const;
  return { response, files: [], rest: null };
}

function answerOf(outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'reply': {
      const data = messageBody(outcome.message, outcome);
      return {
        response: { type: Type.ChannelMessageWithSource, data },
        files: outcome.message.files ?? [],
        rest: null,
      };
    }
    case 'update': {
      const data = messageBody(outcome.message, { private: false });
      return {
        response: { type: Type.UpdateMessage, data },
        files: outcome.message.files ?? [],
        rest: null,
      };
    }
    case 'form':
      return { response: { type: Type.Modal, data: outcome.form }, files: [], rest: null };
    case 'delete':
      return { response: { type: Type.DeferredMessageUpdate }, files: [], rest: outcome };
    case 'later': {
      const response: APIInteractionResponse = outcome.updates
        ? { type: Type.DeferredMessageUpdate }
        : {
            type: Type.DeferredChannelMessageWithSource,
            data: outcome.private ? { flags: MessageFlags.Ephemeral } : {},
          };
      return { response, files: [], rest: outcome };
    }
  }
}
