import type { PageView } from '../../page-view.ts';

/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** An `@` and what was typed after it, up to the cursor. */
export interface MentionAtCaret {
  readonly start: number;
  readonly typed: string;
}

/** The mention that is being typed at the cursor; null where there is none. */
export function mentionAt(text: string, caret: number): MentionAtCaret | null {
  const match = /(?:^|[\s(])@([\p{L}\p{N}_]{0,32})$/u.exec(text.slice(0, caret));
  return match ? { start: caret - (match[1]?.length ?? 0) - 1, typed: match[1] ?? '' } : null;
}

/** Who can be mentioned, the bot first. */
export function mentionables({ bot, people }: PageView): Mentionable[] {
  return [bot, ...people];
}

/** A text as it is sent: `@Name` of somebody who is there becomes a mention of them. */
export function withMentions(text: string, view: PageView): string {
  const byLength = mentionables(view).sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce(
    (result, { id, name }) =>
      result.replace(new RegExp(`(^|[\\s(])@${escaped(name)}(?![\\p{L}\\p{N}_])`, 'giu'), `$1<@${id}>`),
    text,
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
