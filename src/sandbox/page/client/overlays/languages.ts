import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import { drawDialog } from './dialog.ts';

type LocaleTag = PageView['locale'];

const ENGLISH: LocaleTag = 'en-US';

/** Draws the languages that one may choose from: English, and those in which the bot names its commands. */
export function drawLanguages(view: PageView, hands: Hands): TemplateResult {
  return drawDialog(
    'Your language',
    html`<p>On Discord everybody chooses their own. The bot names its commands in yours, and answers them in it. A message that mentions it does not tell the bot which that is, and is answered in the one in which it asks.</p>
      <ul class="people">
        ${languagesOf(view).map(
          (locale) => html`<li>
            <button type="button" class="person" aria-current=${locale === view.locale ? 'true' : nothing} @click=${() => hands.setLocale(locale)}>
              <span lang=${locale}><strong>${nameIn(locale, locale)}</strong><small lang="en">${nameIn(locale, 'en')}</small></span>
              ${locale === view.locale ? html`<span class="badge">Yours</span>` : nothing}
            </button>
          </li>`,
        )}
      </ul>`,
    hands,
  );
}

/** What a language calls itself, with a capital as a heading has one: "Deutsch", "Русский". */
export function ownNameOf(locale: LocaleTag): string {
  return nameIn(locale, locale);
}

function languagesOf({ commands }: PageView): LocaleTag[] {
  const named = Object.values(commands).flatMap((usable) =>
    usable.flatMap(({ name_localizations }) => Object.keys(name_localizations ?? {}) as LocaleTag[]),
  );
  return [ENGLISH, ...[...new Set(named)].filter((locale) => locale !== ENGLISH).sort()];
}

function nameIn(locale: LocaleTag, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(locale);
  const [first = '', ...rest] = name ?? locale;
  return first.toLocaleUpperCase(language) + rest.join('');
}
