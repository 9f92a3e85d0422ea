import { html, nothing, type TemplateResult } from 'lit';
import type { PageArticle, PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import type { PageState } from '../state.ts';
import { articleAtHand, shelfHere } from './at-hand.ts';
import { mayManageHere } from './may-manage.ts';
import { problemOf } from './new-problems.ts';

/** Draws the articles that the bot answers from, what was found in them, and how to add one. */
export function drawArticlesPanel(state: PageState, view: PageView, hands: Hands): TemplateResult {
  const shelf = shelfHere(state, view);
  const mayManage = mayManageHere(state.place, view);
  const atHand = articleAtHand(state, view);
  return html`<aside class="articles ${state.drawer === 'articles' ? 'drawer-open' : ''}" id="articles" tabindex="-1" aria-label="Articles" ?hidden=${!state.showsArticles && state.drawer !== 'articles'}>
    <header class="panel-head">
      <h2>Articles</h2>
      <button type="button" class="drawer-close" aria-label="Close the articles" @click=${() => hands.closeDrawer()}>${drawIcon('close')}</button>
    </header>
    <div class="articles-body">
      ${shelf.problem === null ? nothing : html`<p class="article-problem" role="alert">${drawIcon('warning')} ${shelf.problem}</p>`}
      <ul class="article-list">
        ${shelf.articles.map((article) => html`<li>${drawArticle(article, { isAtHand: article === atHand, mayManage }, hands)}</li>`)}
      </ul>
      <div class="add-article">
        <label class="drop-zone">
          ${drawIcon('upload')}
          <span><strong>Drop an article</strong> anywhere, or choose a file</span>
          <small>Markdown, text, HTML or PDF</small>
          <input type="file" multiple accept=".md,.markdown,.txt,.html,.htm,.pdf,text/*" @change=${({
            target,
          }: Event) => {
            if (!(target instanceof HTMLInputElement)) return;
            void hands.addArticles([...(target.files ?? [])]);
            target.value = '';
          }}>
        </label>
        <button type="button" class="button button-secondary" @click=${() => void hands.addArticles([])}>
          ${drawIcon('paste')} Paste text
        </button>
      </div>
    </div>
  </aside>`;
}

function drawArticle(
  shown: PageArticle,
  { isAtHand, mayManage }: { readonly isAtHand: boolean; readonly mayManage: boolean },
  hands: Hands,
): TemplateResult {
  const { key, file, article, isShared, problem } = shown;
  return html`<article class="article ${isAtHand ? 'article-at-hand' : ''}" aria-label=${article?.title ?? file}>
    <h3>${article?.title ?? file}</h3>
    <p class="article-facts">
      ${article ? `${count(article.sections, 'section')}, ${count(article.statements, 'statement')}, ${count(article.speakers, 'speaker')}` : 'Not in use'}
      · <span class="article-file">${file}</span>
    </p>
    ${problem === null ? nothing : html`<p class="article-problem">${drawIcon('warning')} ${problemOf(shown)}</p>`}
    ${article && article.findings.length > 0 ? drawFindings(article.findings) : nothing}
    <div class="article-tools">
      ${isShared ? nothing : html`<span class="badge">Added here</span>`}
      ${
        isShared || !mayManage
          ? nothing
          : html`<button type="button" class="button button-small button-secondary" @click=${() => hands.removeArticle(key)}>Remove</button>`
      }
      ${
        article && !isAtHand
          ? html`<button type="button" class="button button-small button-secondary" @click=${() => hands.takeInHand(key)}>Suggest questions</button>`
          : nothing
      }
    </div>
  </article>`;
}

/** What `npm run check` says of a file. */
function drawFindings(findings: NonNullable<PageArticle['article']>['findings']): TemplateResult {
  return html`<details class="findings">
    <summary>${count(findings.length, 'finding')}</summary>
    <ul>
      ${findings.map(({ message, text }) => html`<li>${message}${text === null ? nothing : html` <q>${text}</q>`}</li>`)}
    </ul>
  </details>`;
}

function count(number: number, thing: string): string {
  return number === 1 ? `1 ${thing}` : `${number} ${thing}s`;
}
