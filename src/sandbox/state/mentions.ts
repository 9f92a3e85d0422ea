import {
  type AllowedMentionsTypes,
  type APIUser,
  FormattingPatterns,
  PermissionFlagsBits,
  type Snowflake,
} from 'discord-api-types/v10';
import type { AllowedMentions } from '../validate/allowed-mentions.ts';
import { type ComponentNode, walkComponents } from '../validate/component-rules.ts';
import type { Channel, Pinged } from './channel.ts';
import { may, permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

/** What decides whom a message pings. */
export interface MentionSource {
  readonly channel: Channel;
  readonly authorId: Snowflake;
  readonly content: string;
  readonly components: readonly ComponentNode[];
  /** As the sender gave them; null where nothing was said. */
  readonly allowed: AllowedMentions | null;
  /** What is parsed where nothing was said. */
  readonly defaults: readonly `${AllowedMentionsTypes}`[];
  /** The author of the message that is replied to. */
  readonly repliedTo: APIUser | null;
}

/** Whom a message mentions, and whom of them it notifies. */
export interface Mentions {
  readonly users: readonly APIUser[];
  readonly pinged: Pinged;
}

/**
 * Finds whom a message pings, by Discord's rules (documentation, "Allowed Mentions Object"): what is allowed must
 * stand in the content or in a text display; a role must be mentionable, or the author allowed to mention
 * everyone; `@everyone` needs that permission. Text in code is no mention.
 */
export function resolveMentions(world: World, source: MentionSource): Mentions {
  const text = withoutCode(visibleText(source));
  const allowedKinds = source.allowed ? (source.allowed.parse ?? []) : source.defaults;
  const allows = (kind: 'users' | 'roles', id: Snowflake) =>
    allowedKinds.some((allowed) => allowed === kind) || (source.allowed?.[kind] ?? []).includes(id);
  const mayMentionEveryone = may(world, source.channel, source.authorId, PermissionFlagsBits.MentionEveryone);
  const inGuild = source.channel.guildId !== null;
  const guild = inGuild ? world.guilds.get(source.channel.guildId ?? '') : undefined;

  const users = idsIn(text, FormattingPatterns.UserWithOptionalNickname)
    .filter((id) => allows('users', id))
    .flatMap((id) => world.people.get(id)?.user ?? []);
  const roles = idsIn(text, FormattingPatterns.Role).filter((id) => {
    const role = guild?.roles.get(id);
    return role && (role.mentionable || mayMentionEveryone) && allows('roles', id);
  });
  const everyone =
    inGuild &&
    mayMentionEveryone &&
    allowedKinds.some((allowed) => allowed === 'everyone') &&
    /@(everyone|here)/.test(text);
  // Without allowed mentions a reply pings; with them it has to be said.
  const repliedPing = source.allowed ? (source.allowed.replied_user ?? false) : true;
  const replied = source.repliedTo && repliedPing ? [source.repliedTo] : [];
  const mentioned = [...new Map([...users, ...replied].map((user) => [user.id, user])).values()];
  const present = mentioned.filter(({ id }) => permissionsIn(world, source.channel, id) !== 0n);
  return { users: mentioned, pinged: { users: present.map(({ id }) => id), roles, everyone } };
}

function visibleText({ content, components }: MentionSource): string {
  const texts = walkComponents(components).flatMap(({ component }) => component.content ?? []);
  return [content, ...texts].join('\n');
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```|``[^`][\s\S]*?``|`[^`\n]+`/g, ' ');
}

function idsIn(text: string, pattern: RegExp): Snowflake[] {
  const ids = [...text.matchAll(new RegExp(pattern.source, 'g'))].flatMap(
    ({ groups }) => groups?.['id'] ?? [],
  );
  return [...new Set(ids)];
}
