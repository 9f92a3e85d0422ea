import type { APIApplicationCommand, Snowflake } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { refuse, refuseForm } from '../api-errors.ts';
import {
  commandsOf,
  deleteCommand,
  findCommand,
  patchCommand,
  putCommand,
  replaceCommands,
} from '../state/commands.ts';
import type { Guild } from '../state/world.ts';
import {
  type CommandBody,
  checkCommand,
  checkCommandPatch,
  checkCommands,
} from '../validate/command-body.ts';
import { commandCountLimits } from '../validate/command-rules.ts';
import type { CommandComplaintSubject } from '../validate/command-subject.ts';
import type { Environment } from './environment.ts';
import { guildParam, idParam } from './lookup.ts';
import { readBody } from './request-body.ts';

type Scope = Snowflake | null;

/** The application's commands: the global ones, and those of each server. */
export const commandRoutes = new Hono<Environment>();

const scopes = [
  { path: '/applications/:application_id/commands', scopeOf: () => null },
  {
    path: '/applications/:application_id/guilds/:guild_id/commands',
    scopeOf: (context: Context<Environment>) => guildParam(context).id,
  },
] as const;

const settings = '/applications/:application_id/guilds/:guild_id/commands';

// Before the routes of commands, one of which would take "permissions" for an id.
commandRoutes.get(`${settings}/permissions`, (context) => {
  const guild = ownGuild(context);
  return context.json([...guild.commandSettings.keys()].map((id) => settingsPayload(context, guild, id)));
});
commandRoutes.get(`${settings}/:command_id/permissions`, (context) => {
  const guild = ownGuild(context);
  const id = idParam(context, 'command_id');
  return guild.commandSettings.has(id)
    ? context.json(settingsPayload(context, guild, id))
    : refuse('unknownCommandPermissions');
});

for (const { path, scopeOf } of scopes) {
  commandRoutes
    .get(path, (context) => {
      const scope = ownScope(context, scopeOf);
      const full = context.req.query('with_localizations') === 'true';
      const commands = [...commandsOf(context.get('world'), scope).values()];
      return context.json(full ? commands : commands.map(withoutLocalizations));
    })
    .post(path, async (context) => {
      const scope = ownScope(context, scopeOf);
      const world = context.get('world');
      const verdict = checkCommand((await readBody(context)).json ?? {});
      if (!verdict.ok) return refuseForm(verdict.complaints);
      const isNew = !findCommand(world, scope, verdict.value);
      if (isNew) refuseTooMany([...asBodies(commandsOf(world, scope)), verdict.value]);
      return context.json(putCommand(world, scope, verdict.value), isNew ? 201 : 200);
    })
    .put(path, async (context) => {
      const scope = ownScope(context, scopeOf);
      const verdict = checkCommands((await readBody(context)).json ?? []);
      if (!verdict.ok) return refuseForm(verdict.complaints);
      refuseTooMany(verdict.value);
      return context.json(replaceCommands(context.get('world'), scope, verdict.value));
    })
    .get(`${path}/:command_id`, (context) => context.json(commandParam(context, ownScope(context, scopeOf))))
    .patch(`${path}/:command_id`, async (context) => {
      const scope = ownScope(context, scopeOf);
      const world = context.get('world');
      const before = commandParam(context, scope);
      const body = (await readBody(context)).json ?? {};
      const verdict = checkCommandPatch(body, before as unknown as CommandComplaintSubject);
      if (!verdict.ok) return refuseForm(verdict.complaints);
      const { name } = verdict.value;
      const namesake =
        name === undefined ? undefined : findCommand(world, scope, { name, type: before.type });
      if (namesake && namesake.id !== before.id) {
        const message = 'Application command names must be unique';
        refuseForm([{ path: ['name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
      }
      return context.json(patchCommand(world, scope, before, verdict.value));
    })
    .delete(`${path}/:command_id`, (context) => {
      const scope = ownScope(context, scopeOf);
      deleteCommand(context.get('world'), scope, commandParam(context, scope).id);
      return context.body(null, 204);
    });
}

function ownGuild(context: Context<Environment>): Guild {
  ownScope(context, () => null);
  return guildParam(context);
}

function settingsPayload(context: Context<Environment>, guild: Guild, id: Snowflake) {
  const permissions = guild.commandSettings.get(id) ?? [];
  return { id, application_id: context.get('world').application.id, guild_id: guild.id, permissions };
}

function ownScope(context: Context<Environment>, scopeOf: (context: Context<Environment>) => Scope): Scope {
  const id = idParam(context, 'application_id');
  if (id !== context.get('world').application.id) refuse('notAuthorizedOnApplication');
  return scopeOf(context);
}

function commandParam(context: Context<Environment>, scope: Scope): APIApplicationCommand {
  const command = commandsOf(context.get('world'), scope).get(idParam(context, 'command_id'));
  return command ?? refuse('unknownCommand');
}

function refuseTooMany(commands: readonly Pick<CommandBody, 'type'>[]): void {
  for (const [type, most] of commandCountLimits) {
    if (commands.filter((command) => (command.type ?? 1) === type).length > most) refuse('tooManyCommands');
  }
}

const asBodies = (commands: ReadonlyMap<Snowflake, APIApplicationCommand>): Pick<CommandBody, 'type'>[] =>
  [...commands.values()].map(({ type }) => ({ type: type as CommandBody['type'] }));

function withoutLocalizations(command: APIApplicationCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  );
}
