import {
  type APIApplicationCommandPermission,
  ApplicationCommandPermissionType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Guild } from '../state/world.ts';

/**
 * Whether a server has settled that a member may use a command, or may not; null where it has settled nothing about them.
 * What it says of the command goes before what it says of the application (documentation, "Permissions").
 */
export function settledFor(
  { id: everyone, members, commandSettings }: Guild,
  applicationId: Snowflake,
  commandId: Snowflake,
  userId: Snowflake,
): boolean | null {
  const roles = members.get(userId)?.roles ?? [];
  const { User, Role } = ApplicationCommandPermissionType;
  const settledIn = (permissions: readonly APIApplicationCommandPermission[] = []): boolean | null => {
    const own = permissions.find(({ type, id }) => type === User && id === userId);
    if (own) return own.permission;
    const ofRoles = permissions.filter(({ type, id }) => type === Role && roles.includes(id));
    if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
    return permissions.find(({ type, id }) => type === Role && id === everyone)?.permission ?? null;
  };
  return settledIn(commandSettings.get(commandId)) ?? settledIn(commandSettings.get(applicationId));
}
