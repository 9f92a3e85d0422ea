import type { CommandDraft, Draft } from './draft.ts';
import { highlightedIn, type Menu, type Pick } from './menu.ts';

/** What a key means in the line that is written in. */
export type KeyMeaning =
  | { readonly kind: 'highlight'; readonly index: number }
  | { readonly kind: 'pick'; readonly pick: Pick }
  | { readonly kind: 'send' | 'closeMenu' | 'openMenu' | 'leaveCommand' | 'cancelReply' | 'takeAway' };

/** A key as it was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Whether the cursor stands before everything, and nothing is marked. */
  readonly isAtStart: boolean;
}

/**
 * Tells what a key does, as in Discord's client: arrows move in the menu, Tab and Enter pick, Escape closes, Backspace in
 * an empty option takes it away. Null where the key has its usual effect.
 */
export function meaningOf(
  { key, shiftKey, isAtStart }: PressedKey,
  draft: Draft,
  menu: Menu | null,
): KeyMeaning | null {
  const highlighted = menu ? highlightedIn(menu, draft) : -1;
  const item = menu?.items[highlighted];
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const count = menu?.items.length ?? 0;
      if (count === 0) return draft.kind === 'command' && draft.isMenuClosed ? { kind: 'openMenu' } : null;
      if (key === 'ArrowDown') return { kind: 'highlight', index: (highlighted + 1) % count };
      return { kind: 'highlight', index: (Math.max(highlighted, 0) - 1 + count) % count };
    }
    case 'Tab': {
      if (shiftKey || !menu) return null;
      const completed = item ?? (draft.kind === 'command' ? completion(draft, menu) : undefined);
      return completed ? { kind: 'pick', pick: completed.pick } : null;
    }
    case 'Enter':
      if (shiftKey && draft.kind === 'text') return null;
      return item ? { kind: 'pick', pick: item.pick } : { kind: 'send' };
    case 'Escape':
      if (menu && (menu.items.length > 0 || draft.kind === 'text')) return { kind: 'closeMenu' };
      if (draft.kind === 'command') return { kind: 'leaveCommand' };
      return draft.replyTo === null ? null : { kind: 'cancelReply' };
    case 'Backspace':
      return draft.kind === 'command' && isAtStart ? { kind: 'takeAway' } : null;
    default:
      return null;
  }
}

/** What Tab completes where nothing is highlighted: the first item that holds what has been typed. */
function completion({ filled, focused }: CommandDraft, { items }: Menu) {
  const { text = '', value = null } = filled[focused ?? ''] ?? {};
  const typed = text.trim().toLowerCase();
  if (value !== null || typed === '') return undefined;
  return items.find(({ title }) => title.toLowerCase().includes(typed));
}
