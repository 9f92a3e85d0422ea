import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';

/** A sandbox with a server, a channel and two people, closed when the test is over. */
export async function sandboxWithPeople(settings: SandboxSettings = {}) {
  const sandbox = await startSandbox(settings);
  onTestFinished(() => sandbox.close());
  const guild = sandbox.addGuild({ name: 'Foreign desk' });
  const channel = sandbox.addChannel(guild, { name: 'questions' });
  const asha = sandbox.addUser({ name: 'asha' });
  const ben = sandbox.addUser({ name: 'ben' });
  sandbox.join(guild, asha);
  sandbox.join(guild, ben, { permissions: ['ManageMessages'] });
  return { sandbox, guild, channel, asha, ben };
}

/** discord.js as it comes, signed in to a sandbox; signed out when the test is over. */
export async function signedInClient(
  sandbox: { readonly api: string; readonly token: string },
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = clientFor(sandbox, options);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.token);
  return ready;
}

/** discord.js as it comes, set to a sandbox. */
export function clientFor(sandbox: { readonly api: string }, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: sandbox.api, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A REST call as the bot makes it, with a JSON body. */
export function send(
  { api, token }: { readonly api: string; readonly token: string },
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  return fetch(`${api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
