import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { expect } from 'vitest';
import { checkMessageBody } from '../../src/sandbox/validate/message-body.ts';
import { checkModal } from '../../src/sandbox/validate/modal.ts';

/** What a message must not hold: words of the articles of another server. */
export const SECRET = 'Zyxwvutania';

/**
 * Checks what an interaction was answered with as Discord would: a form or message that it takes, that pings nobody, and
 * that shows nothing of another server's.
 */
export function checkResponse(response: APIInteractionResponse): void {
  expect(JSON.stringify(response)).not.toContain(SECRET);
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      checkMessage(response.data ?? {});
      break;
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = response.data.choices ?? [];
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(name.length).toBeGreaterThanOrEqual(1);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(String(value).length).toBeGreaterThanOrEqual(1);
        expect(String(value).length).toBeLessThanOrEqual(100);
      }
      break;
    }
    case InteractionResponseType.Modal:
      expect(checkModal(response.data)).toMatchObject({ ok: true });
      break;
    default:
      expect([
        InteractionResponseType.Pong,
        InteractionResponseType.DeferredChannelMessageWithSource,
        InteractionResponseType.DeferredMessageUpdate,
      ]).toContain(response.type);
  }
}

/** Checks a message's JSON: Discord takes it, it says something, and it pings nobody. */
export function checkMessage(body: APIInteractionResponseCallbackData): void {
  expect(JSON.stringify(body)).not.toContain(SECRET);
  const verdict = checkMessageBody(body, null);
  expect(verdict.ok ? [] : verdict.complaints).toEqual([]);
  expect(body.components?.length).toBeGreaterThan(0);
  expect(body.allowed_mentions).toEqual({ parse: [] });
}
