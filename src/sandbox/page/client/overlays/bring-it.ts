import { html, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import { drawDialog } from './dialog.ts';

/** Draws how the bot comes to a real server; README.md says the same. */
export function drawBringIt({ bot }: PageView, hands: Hands): TemplateResult {
  return drawDialog(
    `Bring ${bot.name} to your server`,
    html`<ol class="steps">
        <li>Open the <a href="https://discord.com/developers/applications" target="_blank" rel="noopener noreferrer">developer portal</a>, click <strong>New Application</strong> and name it.</li>
        <li>Open <strong>Bot</strong> on the left, click <strong>Reset Token</strong>, then <strong>Copy</strong>.</li>
        <li>Copy the file <code>.env.example</code> to <code>.env</code> and paste the token behind <code>DISCORD_TOKEN=</code>.</li>
        <li>Run <code>npm start</code> again. It prints an invitation link.</li>
        <li>Open the link and choose your server.</li>
        <li>Click <strong>Authorise</strong>. In any channel, write <code>/ask</code>.</li>
      </ol>
      <p>Leave the switches under “Privileged Gateway Intents” off: ${bot.name} reads only messages that are addressed to it.</p>`,
    hands,
  );
}
