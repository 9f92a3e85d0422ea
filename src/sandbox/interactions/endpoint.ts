import { setTimeout as wait } from 'node:timers/promises';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { HTTPException } from 'hono/http-exception';
import type { FaultPlan } from '../faults.ts';
import { type RequestBody, readFormData } from '../routes/request-body.ts';
import type { World } from '../state/world.ts';
import { answerInteraction } from './answer.ts';
import { failInteraction, type Interaction } from './interaction.ts';
import { createSigningKeys, type SigningKeys, signatureHeaders } from './signing-keys.ts';

/**
 * Has interactions posted to an address and no longer sent over the gateway, as the developer portal does when an
 * "Interactions Endpoint URL" is saved: only if the address answers a ping, and refuses one that is signed wrongly.
 *
 * @param url - null: the gateway has them again
 * @throws Error that says what the address did wrong
 */
export async function setEndpoint(world: World, url: string | null): Promise<void> {
  const { application } = world;
  if (url !== null) {
    const id = world.nextId();
    const ping = JSON.stringify({
      id,
      application_id: application.id,
      type: InteractionType.Ping,
      token: `ping:${id}`,
      version: 1,
      user: application.owner,
      entitlements: [],
      authorizing_integration_owners: {},
    });
    const refused = await post(world, url, ping, createSigningKeys());
    await refused.arrayBuffer();
    if (refused.status !== 401) {
      throw new Error(`${url} answered ${refused.status} to a wrong signature; Discord wants 401.`);
    }
    const answered = await post(world, url, ping, application.keys);
    const answer: unknown = await answered.json().catch(() => null);
    const isPong =
      typeof answer === 'object' &&
      answer !== null &&
      'type' in answer &&
      answer.type === InteractionResponseType.Pong;
    if (answered.status !== 200 || !isPong) {
      throw new Error(`${url} answered ${answered.status} to a ping; Discord wants 200 and {"type":1}.`);
    }
  }
  application.endpoint = url;
}

/** Posts interactions to the application's endpoint while there is one, and takes what it answers. */
export function deliverToEndpoint(world: World, plan: FaultPlan): void {
  world.events.on('interaction', (interaction) => {
    const { endpoint } = world.application;
    if (endpoint !== null) void deliver(world, plan, endpoint, interaction);
  });
}

async function deliver(
  world: World,
  plan: FaultPlan,
  endpoint: string,
  interaction: Interaction,
): Promise<void> {
  try {
    if (plan.delayMs > 0) await wait(plan.delayMs);
    const body = JSON.stringify(interaction.payload);
    const response = await post(world, endpoint, body, world.application.keys);
    // It has answered, or will, by a call of its own (documentation, "Interaction Callback").
    if (response.status === 202) return;
    if (response.status !== 200)
      return failInteraction(world, interaction, `the endpoint answered ${response.status}`);
    const { json, files } = await readAnswer(response);
    answerInteraction(world, interaction, json, files);
  } catch (error) {
    failInteraction(world, interaction, await reasonOf(error));
  }
}

function post({ now, answerWithin }: World, url: string, body: string, keys: SigningKeys): Promise<Response> {
  const headers = signatureHeaders(keys, body, Math.floor(now() / 1000));
  return fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(answerWithin) });
}

async function readAnswer(response: Response): Promise<RequestBody> {
  const isForm = response.headers.get('content-type')?.startsWith('multipart/form-data');
  return isForm ? readFormData(await response.formData()) : { json: await response.json(), files: [] };
}

async function reasonOf(error: unknown): Promise<string> {
  if (error instanceof HTTPException) return `the answer was refused: ${await error.getResponse().text()}`;
  return error instanceof Error ? error.message : String(error);
}
