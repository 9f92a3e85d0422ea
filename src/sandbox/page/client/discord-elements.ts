import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { css } from 'lit';

/*
 * The elements' own colours are those of an older Discord, and too faint for some readers (WCAG 2, 1.4.3). The page's
 * colours are set after them, as custom properties, which reach into the elements.
 */
DiscordMessages.elementStyles.push(css`
  :host, :host([light-theme]) { color: var(--text); border: 0; font-family: inherit; line-height: inherit; }
  ::slotted(*:first-child) { margin-top: 0; }
`);

DiscordMessage.elementStyles.push(css`
  :host, :host([light-theme]) { color: var(--text); font-family: inherit; padding-right: 16px; }
  :host(:hover) { background-color: var(--hover); }
  .discord-message-content { min-width: 0; }
  .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp,
  .discord-message-edited, :host([light-theme]) .discord-message-edited { color: var(--muted); }
  .discord-author-avatar img { cursor: default; }
  :host([highlight]), :host([highlight][light-theme]), :host([highlight]:hover) { background-color: var(--mention-row); }
  .discord-message-body-only-indent { flex: 0 0 56px; margin-left: 0; font-size: 11px; }
  @media (max-width: 780px) {
    :host, :host([light-theme]) { padding-left: 8px; padding-right: 8px; }
    .discord-author-avatar { margin-right: 8px; }
    .discord-message-body-only-indent { flex-basis: 48px; }
  }
`);

DiscordAuthorInfo.elementStyles.push(css`
  :host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); }
  :host .discord-author-username:hover { text-decoration: none; cursor: default; }
`);

const originStyles = css`
  :host, :host([light-theme]) { color: var(--muted); font-family: inherit; min-width: 0; overflow: hidden; }
  :host::before, :host([light-theme])::before { border-color: var(--line-strong) !important; }
  .discord-replied-message-username, :host([light-theme]) .discord-replied-message-username { color: var(--text); opacity: 1; cursor: default; }
  .discord-replied-message-username:hover { text-decoration: none; cursor: default; }
  .discord-replied-message-content { overflow: hidden; cursor: default; }
  .discord-replied-message-content:hover, :host([light-theme]) .discord-replied-message-content:hover { color: inherit; }
`;

DiscordReply.elementStyles.push(originStyles);

DiscordCommand.elementStyles.push(
  originStyles,
  css`
    :host .discord-slash-command-name, :host .discord-slash-command-name:hover,
    .discord-context-command-name {
      color: var(--mention-text) !important; background-color: var(--mention); opacity: 1;
    }
    .discord-context-command-name { border-radius: 3px; padding: 0 5px; }
    .discord-context-user, .discord-message-margintop { margin-top: 0; }
  `,
);

DiscordMention.elementStyles.push(css`
  :host, :host([light-theme]), :host(:hover), :host([light-theme]:hover) {
    color: var(--mention-text); background-color: var(--mention); cursor: default;
  }
`);
