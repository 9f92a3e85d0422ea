import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import type { CommandDraft } from './draft.ts';
import { itemId, MENU_ID, optionId, SEND_ID } from './ids.ts';
import type { UsableOption } from './usable-commands.ts';

/** Draws a command and the boxes of its options, and buttons to add those that may be left out. */
export function drawCommandLine(
  draft: CommandDraft,
  hasItems: boolean,
  highlighted: number,
  hands: Hands,
): TemplateResult {
  const { command, filled } = draft;
  const shown = Object.keys(filled).flatMap(
    (name) => command.options.find((option) => option.name === name) ?? [],
  );
  const others = command.options.filter(({ name }) => !(name in filled));
  const leaveByKey = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && !(target instanceof HTMLInputElement)) hands.leaveCommand();
  };
  return html`<div class="line line-command" role="group" aria-label=${`/${command.title}`} @keydown=${leaveByKey}>
    <div class="command-parts">
      <span class="command-name">/${command.title}</span>
      ${shown.map((option) => drawOption(option, draft, hasItems, highlighted, hands))}
      ${others.map(
        ({ name, title, description }) => html`<button
          type="button"
          class="add-option"
          title=${description}
          aria-label=${`Add ${title}: ${description}`}
          @click=${() => hands.addOption(name)}
        >+ ${title}</button>`,
      )}
    </div>
    <button type="button" class="leave" aria-label="Leave the command" @click=${() => hands.leaveCommand()}>${drawIcon('close')}</button>
    <button type="submit" class="send" id=${SEND_ID} aria-label="Send command">${drawIcon('send')}</button>
  </div>`;
}

function drawOption(
  option: UsableOption,
  draft: CommandDraft,
  hasItems: boolean,
  highlighted: number,
  hands: Hands,
): TemplateResult {
  const { name, title } = option;
  const isWrong = draft.problem?.option === name;
  const isFocused = draft.focused === name;
  return html`<span class="option ${isWrong ? 'option-wrong' : ''} ${isFocused ? 'option-focused' : ''}">
    <label for=${optionId(name)}>${title}</label>
    ${
      option.type === ApplicationCommandOptionType.Attachment
        ? drawFileBox(option, hands)
        : html`<input
            id=${optionId(name)}
            type="text"
            role="combobox"
            autocomplete="off"
            size=${Math.max(draft.filled[name]?.text.length ?? 0, 3)}
            aria-autocomplete="list"
            aria-expanded=${isFocused && hasItems ? 'true' : 'false'}
            aria-controls=${MENU_ID}
            aria-activedescendant=${isFocused && highlighted >= 0 ? itemId(highlighted) : nothing}
            aria-description=${option.description}
            aria-required=${option.required ? 'true' : 'false'}
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-errormessage=${isWrong ? 'composer-problem' : nothing}
            .value=${draft.filled[name]?.text ?? ''}
            @input=${({ target }: Event) => {
              if (target instanceof HTMLInputElement) hands.typeOption(name, target.value);
            }}
            @focus=${() => hands.focusOption(name)}
            @keydown=${(event: KeyboardEvent) => hands.pressKey(event)}
          >`
    }
  </span>`;
}

function drawFileBox({ name, description }: UsableOption, hands: Hands): TemplateResult {
  return html`<input
    id=${optionId(name)}
    type="file"
    aria-description=${description}
    @focus=${() => hands.focusOption(name)}
    @change=${({ target }: Event) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file) hands.chooseFile(name, file);
    }}
  >`;
}
