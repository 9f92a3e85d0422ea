import type {
  APIFileComponent,
  APIMediaGalleryComponent,
  APIThumbnailComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { drawIcon } from '../icon.ts';

/** Draws a gallery: one picture large, more of them as a grid. */
export function drawMediaGallery({ items }: APIMediaGalleryComponent): TemplateResult {
  return html`<div class="gallery ${items.length === 1 ? 'gallery-single' : ''}">
    ${items.map(({ media, description }) => drawMedia(media, description ?? ''))}
  </div>`;
}

/** Draws the small picture beside a section's text. */
export function drawThumbnail({ media, description }: APIThumbnailComponent): TemplateResult {
  return html`<div class="thumbnail">${drawMedia(media, description ?? '')}</div>`;
}

/** Draws a file that came with a message. */
export function drawFile({ file }: APIFileComponent): TemplateResult {
  const name = decodeURIComponent(file.url.split('/').at(-1) ?? 'file');
  return html`<a class="file" href=${file.url} download=${name}>${drawIcon('file')} ${name}</a>`;
}

/** The page loads nothing from elsewhere: a picture of another host is a link to it. */
function drawMedia({ url }: APIUnfurledMediaItem, description: string): TemplateResult {
  if (url.startsWith('/attachments/')) return html`<img src=${url} alt=${description} loading="lazy">`;
  return html`<a class="media-elsewhere" href=${url} target="_blank" rel="noopener noreferrer">
    ${description === '' ? new URL(url).host : description} ${drawIcon('launch')}
  </a>`;
}
