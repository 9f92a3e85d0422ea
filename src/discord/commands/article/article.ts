import { PermissionFlagsBits } from 'discord-api-types/v10';
import { matching } from '../../../answers/suggest.ts';
import type { KeptArticle } from '../../../library/store/store.ts';
import { sharedArticles } from '../../articles/listing.ts';
import { canKeep } from '../../articles/manager-world.ts';
import { type Command, problem } from '../../command.ts';
import type { Choice } from '../../invocation.ts';
import { LIMITS } from '../../limits.ts';
import type { World } from '../../respond.ts';
import { choice } from '../complete.ts';
import { SLASH } from '../kinds.ts';
import { described } from '../localized.ts';
import { addSubcommand } from './add.ts';
import { exportSubcommand } from './export.ts';
import { listSubcommand } from './list.ts';
import { removeSubcommand } from './remove.ts';
import { renameSubcommand } from './rename.ts';
import { replaceSubcommand } from './replace.ts';
import type { Subcommand } from './subcommand.ts';
import { useSubcommand } from './use.ts';

const subcommands: readonly Subcommand[] = [
  addSubcommand,
  listSubcommand,
  useSubcommand,
  replaceSubcommand,
  renameSubcommand,
  removeSubcommand,
  exportSubcommand,
];

/** `/article`: which articles a server has, for those who may manage it. */
export const articleCommand = {
  definition: {
    ...SLASH,
    ...described((texts) => texts.commands.article),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: subcommands.map(({ definition }) => definition),
  },
  run(invocation, world) {
    const chosen = subcommands.find(({ definition }) => definition.name === invocation.subcommand);
    if (!chosen) throw new RangeError(`/article has no subcommand "${invocation.subcommand}"`);
    return canKeep(world) ? chosen.run(invocation, world) : problem(world.texts.problems.storeUnavailable);
  },
  complete: async ({ subcommand, value }, world) => {
    if (!canKeep(world)) return [];
    const kept = await world.keeping.store.list(world.owner);
    const own = kept.map(({ title, key }) => choice(title, key));
    const all = subcommand === useSubcommand.definition.name ? [...own, ...sharedChoices(kept, world)] : own;
    return matching(all, value, ({ name }) => name).slice(0, LIMITS.choices);
  },
} satisfies Command;

/** The articles that every owner has: a channel can be about them, but nothing else can be done to them here. */
function sharedChoices(kept: readonly KeptArticle[], { library }: World): Choice[] {
  return sharedArticles(kept, library).map(({ title, hash }) => choice(title, hash));
}
