import type { AskRequest, QuoteRequest, Request, SummaryRequest } from '../answers/request.ts';
import { SUMMARY_LENGTHS } from '../answers/summary.ts';

/** What pressing a button asks for. The bot keeps nothing: all of it stands in the button's `custom_id`. */
export type ButtonAction =
  /** Show a statement within its paragraph; `passage` where the reader has stepped on. */
  | {
      readonly action: 'context';
      readonly article: string;
      readonly statement: number;
      readonly passage: number | null;
    }
  /** Hand out the next part of an answer; `stamp` is of the quotes that were handed out before. */
  | { readonly action: 'more'; readonly stamp: string; readonly request: RequestWithoutText }
  /** Show a private answer to everybody; `stamp` is of its quotes. */
  | { readonly action: 'share'; readonly stamp: string; readonly request: RequestWithoutText }
  /** Show what another speaker said; counted among the speakers of the article. */
  | { readonly action: 'speaker'; readonly article: string; readonly speaker: number }
  /** Take a message away; `asker` is the user who asked for it. */
  | { readonly action: 'delete'; readonly asker: string }
  /** Make what was read an article, or forget it; by the draft's key. */
  | { readonly action: 'publish' | 'cancel'; readonly draft: string }
  /** Take an article out of the answers, or leave it there after all; by its key. */
  | { readonly action: 'remove' | 'stay'; readonly article: string }
  /** Bring a removed article back, until a time in seconds since 1970. */
  | { readonly action: 'undo'; readonly article: string; readonly until: number }
  /** Show a page of the list of articles, counted from 0. */
  | { readonly action: 'list'; readonly page: number };

/** A request less what its user wrote: that stands in the message, and may be longer than a `custom_id`. */
export type RequestWithoutText =
  | Omit<AskRequest, 'question'>
  | Omit<QuoteRequest, 'speaker' | 'about'>
  | SummaryRequest;

/** @returns At most 100 characters. */
export function encodeCustomId(button: ButtonAction): string {
  switch (button.action) {
    case 'context':
      return [
        'context',
        button.article,
        button.statement,
        ...(button.passage === null ? [] : [button.passage]),
      ].join(':');
    case 'more':
    case 'share':
      return [button.action, button.stamp, ...encodeRequest(button.request)].join(':');
    case 'speaker':
      return ['speaker', button.article, button.speaker].join(':');
    case 'delete':
      return `delete:${button.asker}`;
    case 'publish':
    case 'cancel':
      return `${button.action}:${button.draft}`;
    case 'remove':
    case 'stay':
      return `${button.action}:${button.article}`;
    case 'undo':
      return `undo:${button.article}:${button.until}`;
    case 'list':
      return `list:${button.page}`;
  }
}

/** @returns Null where it is none of ours, or not whole. */
export function decodeCustomId(customId: string): ButtonAction | null {
  const [action, ...rest] = customId.split(':');
  switch (action) {
    case 'context': {
      const [article, statement, passage, ...more] = rest;
      if (!isHash(article) || !isNumber(statement) || more.length > 0) return null;
      if (passage === undefined) return { action, article, statement: Number(statement), passage: null };
      return /^-?\d{1,6}$/.test(passage)
        ? { action, article, statement: Number(statement), passage: Number(passage) }
        : null;
    }
    case 'more':
    case 'share': {
      const [stamp, ...request] = rest;
      const decoded = decodeRequest(request);
      return isHash(stamp) && decoded ? { action, stamp, request: decoded } : null;
    }
    case 'speaker': {
      const [article, speaker, ...more] = rest;
      if (!isHash(article) || !isNumber(speaker) || more.length > 0) return null;
      return { action, article, speaker: Number(speaker) };
    }
    case 'delete': {
      const [asker, ...more] = rest;
      return asker !== undefined && /^\d{1,20}$/.test(asker) && more.length === 0 ? { action, asker } : null;
    }
    case 'publish':
    case 'cancel': {
      const [draft, ...more] = rest;
      return isHash(draft) && more.length === 0 ? { action, draft } : null;
    }
    case 'remove':
    case 'stay': {
      const [article, ...more] = rest;
      return isHash(article) && more.length === 0 ? { action, article } : null;
    }
    case 'undo': {
      const [article, until = '', ...more] = rest;
      if (!isHash(article) || !/^\d{1,11}$/.test(until) || more.length > 0) return null;
      return { action, article, until: Number(until) };
    }
    case 'list': {
      const [page, ...more] = rest;
      return isNumber(page) && more.length === 0 ? { action, page: Number(page) } : null;
    }
    default:
      return null;
  }
}

/** Drops what the user wrote. */
export function withoutText(request: Request): RequestWithoutText {
  const { article, skip } = request;
  return request.kind === 'summary' ? request : { kind: request.kind, article, skip };
}

function encodeRequest(request: RequestWithoutText): (string | number)[] {
  const common = [request.kind, request.article ?? '-', request.skip];
  return request.kind === 'summary' ? [...common, request.length] : common;
}

function decodeRequest([kind, article, skip, length, ...more]: readonly string[]): RequestWithoutText | null {
  if (!(article === '-' || isHash(article)) || !isNumber(skip) || more.length > 0) return null;
  const common = { article: article === '-' ? null : article, skip: Number(skip) };
  if (kind === 'summary') {
    const known = SUMMARY_LENGTHS.find((l) => l === length);
    return known ? { kind, ...common, length: known } : null;
  }
  return (kind === 'ask' || kind === 'quote') && length === undefined ? { kind, ...common } : null;
}

function isHash(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{12}$/.test(text);
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,6}$/.test(text);
}
