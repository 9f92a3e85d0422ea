import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { PagePlace, PageView } from '../../page-view.ts';
import type { OptionValue } from '../../protocol.ts';
import type { CommandDraft, Draft, TextDraft } from './draft.ts';
import { mentionAt, mentionables } from './mentions.ts';
import { localizedName, type UsableCommand, usableCommands } from './usable-commands.ts';

/** What picking an item of the menu does. */
export type Pick =
  | { readonly kind: 'command'; readonly command: UsableCommand }
  | { readonly kind: 'mention'; readonly start: number; readonly name: string }
  | { readonly kind: 'value'; readonly option: string; readonly text: string; readonly value: OptionValue };

export interface MenuItem {
  readonly title: string;
  readonly detail: string;
  readonly pick: Pick;
}

/** What is offered above the line in which somebody writes. */
export interface Menu {
  readonly label: string;
  readonly detail: string;
  readonly items: readonly MenuItem[];
  /** Where it begins: the first item, or none so that Enter sends what was typed. */
  readonly highlightsFirst: boolean;
}

/** As many items as a menu shows; Discord's own is as long. */
const LONGEST = 25;

/** What is offered for a draft as it stands; null where nothing is. */
export function menuOf(draft: Draft, view: PageView, place: PagePlace): Menu | null {
  if (draft.isMenuClosed) return null;
  return draft.kind === 'text' ? textMenu(draft, view, place) : optionMenu(draft, view);
}

/** Which item is highlighted; -1 for none. */
export function highlightedIn(menu: Menu, { highlighted }: Draft): number {
  if (menu.items.length === 0) return -1;
  if (highlighted < 0) return menu.highlightsFirst ? 0 : -1;
  return Math.min(highlighted, menu.items.length - 1);
}

function textMenu({ text, caret }: TextDraft, view: PageView, place: PagePlace): Menu | null {
  const typed = /^\/([^\n]*)$/.exec(text)?.[1]?.toLowerCase();
  if (typed !== undefined) {
    const commands = usableCommands(view.commands[place.id] ?? [], view.locale);
    const names = ({ name, title }: UsableCommand) => [title, name];
    const beginning = commands.filter((one) => names(one).some((name) => name.startsWith(typed)));
    const holding = commands.filter((one) => names(one).some((name) => name.includes(typed)));
    const items = [...new Set([...beginning, ...holding])].slice(0, LONGEST).map((command) => ({
      title: `/${command.title}`,
      detail: command.description,
      pick: { kind: 'command', command } as const,
    }));
    return items.length === 0
      ? null
      : { label: 'Commands', detail: view.bot.name, items, highlightsFirst: true };
  }
  const mention = mentionAt(text, caret);
  if (!mention) return null;
  const wanted = mention.typed.toLowerCase();
  const items = mentionables(view)
    .filter(({ name }) => name.toLowerCase().startsWith(wanted))
    .map(({ id, name }) => ({
      title: name,
      detail: id === view.bot.id ? 'App' : '',
      pick: { kind: 'mention', start: mention.start, name } as const,
    }));
  return items.length === 0 ? null : { label: 'Members', detail: '', items, highlightsFirst: true };
}

function optionMenu(draft: CommandDraft, view: PageView): Menu | null {
  const option = draft.command.options.find(({ name }) => name === draft.focused);
  if (!option) return null;
  const text = draft.filled[option.name]?.text ?? '';
  const isChosen = (draft.filled[option.name]?.value ?? null) !== null;
  const item = (title: string, value: OptionValue): MenuItem => ({
    title,
    detail: '',
    pick: { kind: 'value', option: option.name, text: title, value },
  });
  const offered = fixedValues(option, view);
  const wanted = isChosen ? '' : text.trim().toLowerCase();
  const items =
    offered === null
      ? (draft.choices ?? []).map(({ name, value }) => item(name, value))
      : offered
          .filter(({ name }) => name.toLowerCase().includes(wanted))
          .map(({ name, value }) => item(name, value));
  return {
    label: option.title,
    detail: option.description,
    items: items.slice(0, LONGEST),
    highlightsFirst: offered !== null && !isChosen,
  };
}

interface NamedValue {
  readonly name: string;
  readonly value: OptionValue;
}

/** What an option takes, where that is settled; null where the bot offers something, or anything may be typed. */
function fixedValues(option: APIApplicationCommandBasicOption, view: PageView): NamedValue[] | null {
  const { Boolean: YesNo, User, Channel, Mentionable, Role } = ApplicationCommandOptionType;
  const people = () => mentionables(view).map(({ id, name }) => ({ name, value: { id } }));
  const everyone = { name: '@everyone', value: { id: view.guild.id } };
  switch (option.type) {
    case YesNo:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case User:
      return people();
    case Role:
      return [everyone];
    case Mentionable:
      return [...people(), everyone];
    case Channel:
      return view.places
        .filter(({ kind }) => kind === 'channel')
        .map(({ id, name }) => ({ name: `#${name}`, value: { id } }));
    default:
      return 'choices' in option && option.choices?.length
        ? option.choices.map((choice) => ({ name: localizedName(choice, view.locale), value: choice.value }))
        : null;
  }
}
