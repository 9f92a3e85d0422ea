import { html, type TemplateResult } from 'lit';

/** Discord's letters for how a time is shown (documentation, "Timestamp Styles"). */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Seconds of the units that "two hours ago" counts in, longest first. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * Draws a time as the reader's language writes it.
 *
 * @param at - in milliseconds since 1970
 * @param style - one of Discord's letters
 */
export function drawTime(at: number, style: string): TemplateResult {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return html`<time>Invalid date</time>`;
  const text = style === 'R' ? relative(at - Date.now()) : date.toLocaleString(undefined, STYLES[style]);
  return html`<time class="timestamp" datetime=${date.toISOString()} title=${date.toLocaleString(undefined, STYLES['F'])}>${text}</time>`;
}

function relative(distanceMs: number): string {
  const seconds = Math.round(distanceMs / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}

/** When a message was written, as Discord's client says it: "Today at 10:15". */
export function messageTime(timestamp: string, now: Date): string {
  const date = new Date(timestamp);
  const time = date.toLocaleTimeString(undefined, { timeStyle: 'short' });
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return `Today at ${time}`;
  if (date.toDateString() === yesterday.toDateString()) return `Yesterday at ${time}`;
  return `${date.toLocaleDateString()} ${time}`;
}
