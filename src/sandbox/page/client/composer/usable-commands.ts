import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { PageView } from '../../page-view.ts';

/** A command that can be used as it stands: a subcommand counts as one. */
export interface UsableCommand {
  /** The name with the subcommand's: "article add". */
  readonly name: string;
  /** The same in the reader's language. */
  readonly title: string;
  readonly description: string;
  readonly options: readonly UsableOption[];
}

/** An option: its `name` is what the bot knows it by, its other texts are in the reader's language. */
export type UsableOption = APIApplicationCommandBasicOption & { readonly title: string };

/** What has translations. */
interface Localized {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
}

/** The slash commands of a place, each subcommand by itself, in the order of their names. */
export function usableCommands(
  commands: readonly APIApplicationCommand[],
  locale: PageView['locale'],
): UsableCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => usable(command, command.options ?? [], locale))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** Whether a text begins with a command, in English or in the reader's language; what follows it, or null. */
export function afterCommand(text: string, { name, title }: UsableCommand): string | null {
  const begun = [title, name].find((one) => text.startsWith(`/${one} `));
  return begun === undefined ? null : text.slice(begun.length + 2);
}

/** The name of a command or a choice in a language. */
export function localizedName({ name, name_localizations }: Localized, locale: PageView['locale']): string {
  return name_localizations?.[locale] ?? name;
}

function usable(
  command: Localized,
  options: readonly APIApplicationCommandOption[],
  locale: PageView['locale'],
): UsableCommand[] {
  const title = localizedName(command, locale);
  const inner = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? usable(option, option.options ?? [], locale)
      : [],
  );
  if (inner.length > 0)
    return inner.map((one) => ({
      ...one,
      name: `${command.name} ${one.name}`,
      title: `${title} ${one.title}`,
    }));
  return [
    {
      name: command.name,
      title,
      description: localizedDescription(command, locale),
      options: options.filter(isBasic).map((option) => ({
        ...option,
        title: localizedName(option, locale),
        description: localizedDescription(option, locale),
      })),
    },
  ];
}

function localizedDescription(
  { description, description_localizations }: Localized,
  locale: PageView['locale'],
): string {
  return description_localizations?.[locale] ?? description ?? '';
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}
