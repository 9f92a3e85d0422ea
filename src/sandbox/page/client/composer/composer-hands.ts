import type { OptionValue } from '../../protocol.ts';
import type { PageContext } from '../page-context.ts';
import { type CommandDraft, commandDraft, emptyDraft, LONGEST_MESSAGE, type TextDraft } from './draft.ts';
import { accessDrafts } from './draft-access.ts';
import { optionId, SEND_ID, TEXT_BOX_ID } from './ids.ts';
import { meaningOf } from './keys.ts';
import { withMentions } from './mentions.ts';
import { menuOf, type Pick } from './menu.ts';
import { createOptionHands } from './option-hands.ts';
import { readOptions } from './option-values.ts';
import { afterCommand, usableCommands } from './usable-commands.ts';

/** Uses a command in the place where the visitor is. */
export type RunCommand = (name: string, options: Readonly<Record<string, OptionValue>>) => void;

/** What is done in the line where messages and commands are written. */
export function createComposerHands(page: PageContext, runCommand: RunCommand) {
  const { store, request, focusOn } = page;
  const access = accessDrafts(page);
  const { here, draft, setDraft } = access;
  const optionHands = createOptionHands(page, access);

  function type(text: string, caret: number): void {
    const scene = here();
    const before = draft();
    if (!scene || before.kind !== 'text') return;
    const commands = usableCommands(scene.view.commands[scene.place.id] ?? [], scene.view.locale);
    for (const command of commands) {
      const rest = afterCommand(text, command);
      if (rest === null) continue;
      enterCommand(commandDraft(command, rest));
      return;
    }
    const isMenuClosed = before.isMenuClosed && /[/@]/.test(text) && text !== '/' && !text.endsWith('@');
    setDraft({ ...before, text, caret, highlighted: 0, isMenuClosed, problem: null });
  }

  function enterCommand(next: CommandDraft): void {
    setDraft(next);
    focusOn(next.focused === null ? SEND_ID : optionId(next.focused));
  }

  function pick(picked: Pick): void {
    switch (picked.kind) {
      case 'command':
        enterCommand(commandDraft(picked.command));
        break;
      case 'value':
        optionHands.fillChosen(picked.option, picked);
        break;
      case 'mention':
        pickMention(picked);
    }
  }

  function pickMention({ start, name }: Extract<Pick, { kind: 'mention' }>): void {
    const before = draft();
    if (before.kind !== 'text') return;
    const upToCaret = `${before.text.slice(0, start)}@${name} `;
    const text = upToCaret + before.text.slice(before.caret).trimStart();
    setDraft({ ...before, text, caret: upToCaret.length });
    focusOn(TEXT_BOX_ID);
  }

  function leaveCommand(): void {
    setDraft(emptyDraft);
    focusOn(TEXT_BOX_ID);
  }

  function cancelReply(): void {
    const now = draft();
    if (now.kind === 'text') setDraft({ ...now, replyTo: null });
  }

  function pressKey(event: KeyboardEvent): void {
    const scene = here();
    if (event.isComposing || !scene) return;
    const now = draft();
    const key = { key: event.key, shiftKey: event.shiftKey, isAtStart: isAtStart(event) };
    const meaning = meaningOf(key, now, menuOf(now, scene.view, scene.place));
    if (!meaning) return;
    event.preventDefault();
    switch (meaning.kind) {
      case 'highlight':
        setDraft({ ...now, highlighted: meaning.index });
        break;
      case 'pick':
        pick(meaning.pick);
        break;
      case 'send':
        send();
        break;
      case 'openMenu':
      case 'closeMenu':
        setDraft({ ...now, isMenuClosed: meaning.kind === 'closeMenu' });
        break;
      case 'leaveCommand':
        leaveCommand();
        break;
      case 'cancelReply':
        cancelReply();
        break;
      case 'takeAway':
        optionHands.takeOptionAway();
    }
  }

  function send(): void {
    const now = draft();
    if (now.kind === 'text') void sendText(now);
    else sendCommand(now);
  }

  async function sendText(now: TextDraft): Promise<void> {
    const scene = here();
    if (!scene || now.text.trim() === '') return;
    const content = withMentions(now.text, scene.view);
    if ([...content].length > LONGEST_MESSAGE) {
      setDraft({ ...now, problem: `A message has at most ${LONGEST_MESSAGE} characters.` });
      return;
    }
    setDraft(emptyDraft);
    const outcome = await request({ act: 'say', place: scene.place.id, content, replyTo: now.replyTo });
    if (outcome.ok) return;
    const { drafts } = store.get();
    const current = drafts[scene.place.id] ?? emptyDraft;
    // What could not be sent goes back into the box, unless something else is there by now.
    if (current.kind !== 'text' || current.text !== '') page.say('problem', outcome.problem);
    else store.set({ drafts: { ...drafts, [scene.place.id]: { ...now, problem: outcome.problem } } });
  }

  function sendCommand(now: CommandDraft): void {
    const read = readOptions(now);
    if (!read.ok) {
      // A box that was left out is shown, so that it can be filled.
      const filled = { [read.option]: { text: '', value: null }, ...now.filled };
      setDraft({ ...now, filled, problem: read, isMenuClosed: true });
      focusOn(optionId(read.option));
      return;
    }
    leaveCommand();
    runCommand(now.command.name, read.options);
  }

  return {
    ...optionHands,
    type,
    pick,
    pressKey,
    send,
    leaveCommand,
    cancelReply,
    /** Closes what is offered when the cursor leaves the line. */
    leaveLine: () => setDraft({ ...draft(), isMenuClosed: true }),
  };
}

function isAtStart({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.selectionStart === 0 && target.selectionEnd === 0;
}
