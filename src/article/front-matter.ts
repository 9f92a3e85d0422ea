import { parseDocument } from 'yaml';
import type { Metadata } from './block.ts';
import type { Finding, Unreadable } from './reading.ts';

/** What came of looking for front matter: what it says and the text below it, or why it cannot be read. */
export type FrontMatter =
  | {
      readonly ok: true;
      /** Null where there is no front matter. */
      readonly metadata: Metadata | null;
      readonly body: string;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly problem: string; readonly kind: Unreadable };

/** More than this is no front matter but a mistake or an attack, in UTF-16 units. */
const MAX_LENGTH = 64 * 1024;

/** YAML's references may make a text grow without bound ("billion laughs"); front matter needs none. */
const MAX_ALIASES = 20;

/**
 * Takes the YAML between two lines of `---` off the top of a text: `title`, `url`, `author`, `date` and `language`.
 * Other keys are let be.
 *
 * @param text The file's text with line ends as `\n`.
 */
export function takeFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\n/.test(text)) return { ok: true, metadata: null, body: text, findings: [] };
  const open = text.indexOf('\n') + 1;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(open, open + MAX_LENGTH));
  if (close === null) {
    // `---` is also a thematic break; only a key below it tells that front matter was meant.
    if (!/^\s*(?:title|url|author|date|language)\s*:/.test(text.slice(open, open + 200))) {
      return { ok: true, metadata: null, body: text, findings: [] };
    }
    return {
      ok: false,
      kind: 'front-matter',
      problem: 'The front matter is never closed: put a line of `---` below its last key.',
    };
  }
  const yaml = text.slice(open, open + close.index);
  const body = text.slice(open + close.index + close[0].length).replace(/^\n/, '');
  return interpret(yaml, body);
}

function interpret(yaml: string, body: string): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = yaml.slice(0, error.pos[0]).split('\n').length + 1;
    return {
      ok: false,
      kind: 'front-matter',
      problem: `The front matter is not YAML at line ${line} (${reasonOf(error)}): mend it, or put the value in quotation marks.`,
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    return {
      ok: false,
      kind: 'front-matter',
      problem: `The front matter refers to itself (${cause.message}): write its values out.`,
    };
  }
  if (value === null || value === undefined) return { ok: true, metadata: null, body, findings: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {
      ok: false,
      kind: 'front-matter',
      problem: 'The front matter is not a list of `key: value` lines, such as `title: My article`.',
    };
  }
  return { ok: true, body, ...metadataOf(new Map(Object.entries(value))) };
}

function metadataOf(values: ReadonlyMap<string, unknown>): { metadata: Metadata; findings: Finding[] } {
  const findings: Finding[] = [];
  const refuse = (key: string, value: unknown, wanted: string): null => {
    const shown = shownValue(value).slice(0, 80);
    findings.push({
      kind: 'front-matter',
      message: `The front matter's ${key} is ${shown}, not ${wanted}; it is not used.`,
      text: null,
    });
    return null;
  };
  const text = (key: string): string | null => {
    const value = values.get(key);
    if (value === undefined || value === null || value === '') return null;
    const parts = (Array.isArray(value) ? value : [value]).map((part) =>
      typeof part === 'string' || Number.isFinite(part) ? String(part).replace(/\s+/g, ' ').trim() : '',
    );
    if (parts.length === 0 || parts.includes('') || (parts.length > 1 && key !== 'author'))
      return refuse(key, value, 'a text');
    return parts.join(', ');
  };
  const checked = (key: string, mend: (value: string) => string | null, wanted: string): string | null => {
    const value = text(key);
    return value === null ? null : (mend(value) ?? refuse(key, value, wanted));
  };
  return {
    metadata: {
      title: text('title'),
      author: text('author'),
      date: text('date'),
      url: checked('url', webAddress, 'a web address that starts with https:// or http://'),
      language: checked('language', languageTag, 'a language tag such as en or pt-BR'),
    },
    findings,
  };
}

function reasonOf({ message }: Error): string {
  // The parser goes one level deeper for each bracket, and says how that ended.
  if (message.includes('call stack')) return 'values stand within values too many times';
  return message.replace(/\.$/, '');
}

/** YAML's references let a value hold itself, which JSON cannot write. */
function shownValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    if (error instanceof TypeError) return 'a value that holds itself';
    throw error;
  }
}

/** The address if it is one of the web's, else null. */
export function webAddress(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The tag in its canonical spelling (BCP 47) if it is well formed and names a language that is known, else null. */
export function languageTag(value: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
    return tag !== undefined &&
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
      ? tag
      : null;
  } catch {
    return null;
  }
}
