import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommandPermission,
  ApplicationCommandPermissionType,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPIGuildApplicationCommandsPermissionsResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Actor } from './invocation.ts';

/** How long a server's settings are remembered; in milliseconds. */
const REMEMBERED_MS = 30_000;
const MOST_SERVERS = 1000;

/** Somebody waits for the answer, and Discord for ours: no second try, and no waiting for a rate limit; in milliseconds. */
const SOON = { timeout: 1500, retries: 0, rejectOnRateLimit: () => true } as const;

/** Whether a server's own settings (Server Settings > Integrations) let somebody use a command, by its English name. */
export type IsGranted = (actor: Actor, command: string) => Promise<boolean>;

/**
 * Asks Discord what servers have settled about the bot's commands. Where Discord cannot be asked, nothing is granted.
 *
 * @param token - The bot's.
 * @see https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function askForGrants(token: string, apiUrl: string, log: Pick<Logger, 'warn'>): IsGranted {
  let rest: Promise<REST> | null = null;
  let bot: ReturnType<typeof ownIds> | null = null;
  const servers = new LRUCache<string, RESTGetAPIGuildApplicationCommandsPermissionsResult>({
    max: MOST_SERVERS,
    ttl: REMEMBERED_MS,
    fetchMethod: async (server) => {
      const { application } = await own();
      return get(Routes.guildApplicationCommandsPermissions(application, server));
    },
  });

  async function get<T>(route: `/${string}`): Promise<T> {
    // Few servers change these settings, and a start need not wait for what asks for them.
    rest ??= import('@discordjs/rest').then(({ REST }) => new REST({ api: apiUrl, ...SOON }).setToken(token));
    return (await (await rest).get(route)) as T;
  }
  async function ownIds() {
    const { id: application } = await get<RESTGetCurrentApplicationResult>(Routes.currentApplication());
    const commands = await get<RESTGetAPIApplicationCommandsResult>(Routes.applicationCommands(application));
    return { application, commands: new Map(commands.map(({ name, id }) => [name, id])) };
  }
  function own() {
    bot ??= ownIds().catch((error: unknown) => {
      bot = null;
      throw error;
    });
    return bot;
  }

  return async (actor, command) => {
    const { server } = actor;
    if (server === null) return false;
    try {
      const [{ application, commands }, settings = []] = await Promise.all([own(), servers.fetch(server)]);
      const of = (id: string | undefined) => settings.find((one) => one.id === id)?.permissions ?? [];
      const { user, roles } = actor;
      const member = { user, roles, everyone: server };
      return grantIn(of(commands.get(command)), member) ?? grantIn(of(application), member) ?? false;
    } catch (error) {
      log.warn({ err: error }, 'Discord does not say who may use a command; nobody but managers may');
      return false;
    }
  };
}

/** What settings say of a member: of them alone before their roles, and of those before everybody; null: nothing. */
function grantIn(
  permissions: readonly APIApplicationCommandPermission[],
  {
    user,
    roles,
    everyone,
  }: { readonly user: string; readonly roles: readonly string[]; readonly everyone: string },
): boolean | null {
  const { User, Role } = ApplicationCommandPermissionType;
  const own = permissions.find(({ type, id }) => type === User && id === user);
  if (own) return own.permission;
  const ofRoles = permissions.filter(
    ({ type, id }) => type === Role && id !== everyone && roles.includes(id),
  );
  if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
  return permissions.find(({ type, id }) => type === Role && id === everyone)?.permission ?? null;
}
