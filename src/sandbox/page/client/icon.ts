import { html, type TemplateResult } from 'lit';

/** The page's icons, as the path of a drawing of 24 by 24. */
const PATHS = {
  hash: 'M9.2 3.2 8.5 7.500H4.500l-.4 2.200h4l-.9 5H3.200l-.4 2.200h4l-.8 4.400h2.300l.8-4.400h5l-.8 4.400h2.300l.8-4.400h4l.4-2.200h-4l.9-5h4l.4-2.200h-4l.8-4.300h-2.300l-.8 4.300h-5l.8-4.300zm1.200 6.500h5l-.9 5h-5z',
  chat: 'M4 4h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H9.500L5 22v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  bars: 'M3 5h18v2.200H3zm0 5.900h18v2.200H3zm0 5.900h18V19H3z',
  close:
    'm12 10.400 5.700-5.700 1.600 1.600-5.700 5.700 5.700 5.700-1.600 1.600-5.700-5.700-5.700 5.700-1.600-1.600 5.700-5.700-5.700-5.700 1.600-1.600z',
  reply: 'M10 8.300V3.500L2 11.400l8 8v-4.900c5.700 0 9.400 1.800 12 5.800-1-5.800-4.400-11.200-12-12z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  apps: 'M4 4h7v7H4zm9 0h7v7h-7zM4 13h7v7H4zm9 0h7v7h-7z',
  trash: 'M9 2h6l1 2h5v2H3V4h5zM5 8h14l-1 14H6zm4.500 3 .4 8h1.500l-.3-8zm3.500 0-.3 8h1.500l.3-8z',
  copy: 'M8 2h12v14H8zM4 6h2v12h10v2H4z',
  send: 'M3 20.500v-7l9-1.500-9-1.500v-7L22 12z',
  book: 'M4 3h6c1 0 1.700.4 2 1 .3-.6 1-1 2-1h6v16h-6c-1 0-1.600.300-2 1-.4-.7-1-1-2-1H4zm2 2v12h4c.4 0 .7 0 1 .2V6c0-.6-.3-1-1-1zm8 0c-.7 0-1 .4-1 1v11.200c.3-.1.600-.2 1-.2h4V5z',
  launch: 'M14 3h7v7h-2V6.400l-9.300 9.300-1.400-1.400L17.600 5H14zM5 5h6v2H5v12h12v-6h2v8H3V5z',
  file: 'M6 2h8l5 5v15H6zm7 1.500V8h4.500z',
  eye: 'M12 5c5 0 8.700 3.500 10 7-1.300 3.500-5 7-10 7S3.300 15.500 2 12c1.300-3.500 5-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  chevron: 'm7 9 5 5 5-5 1.600 1.600L12 17.200 5.400 10.600z',
  switch: 'M7 4 2.500 8.500 7 13v-3.300h9V7.300H7zm10 7v3.300H8v2.400h9V20l4.500-4.500z',
  upload: 'M11 16V6.800L7.700 10.100 6.300 8.700 12 3l5.700 5.700-1.400 1.400L13 6.800V16zM4 18h16v3H4z',
  paste:
    'M9 2h6v2h4v18H5V4h4zm1.500 1.500v3h3v-3zM8 10v1.600h8V10zm0 3.500v1.600h8v-1.600zm0 3.500v1.600h5V17z',
  warning: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z',
  check: 'm9.500 18.600-6-6L5.100 11l4.400 4.400L18.900 6l1.600 1.600z',
} as const;

export type IconName = keyof typeof PATHS;

/** Draws an icon; what it stands for is said by the text or the label beside it. */
export function drawIcon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PATHS[name]} fill="currentColor"></path></svg>`;
}
