import { sentFile } from '../file.ts';
import type { PageContext } from '../page-context.ts';
import { type CommandDraft, emptyDraft, type FilledOption } from './draft.ts';
import type { DraftAccess } from './draft-access.ts';
import { optionId, TEXT_BOX_ID } from './ids.ts';
import { partialOptions } from './option-values.ts';

/** What is done in the boxes of a command's options. */
export function createOptionHands({ request, focusOn }: PageContext, access: DraftAccess) {
  const { here, draft, setDraft } = access;

  /** Has the bot complete the option that is being typed; an answer that comes late is dropped. */
  async function askForChoices(): Promise<void> {
    const scene = here();
    const asked = draft();
    if (!scene || asked.kind !== 'command' || asked.focused === null) return;
    const { focused, command } = asked;
    const option = command.options.find(({ name }) => name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete) return;
    const outcome = await request({
      act: 'complete',
      place: scene.place.id,
      name: command.name,
      options: partialOptions(asked, focused),
      focused,
    });
    const now = draft();
    if (now.kind !== 'command' || now.focused !== focused || now.filled !== asked.filled) return;
    setDraft({ ...now, choices: outcome.ok ? (outcome.choices ?? []) : [] });
  }

  function fill(name: string, filled: FilledOption, rest: Partial<CommandDraft> = {}): void {
    const before = draft();
    if (before.kind !== 'command') return;
    setDraft({ ...before, filled: { ...before.filled, [name]: filled }, problem: null, ...rest });
  }

  return {
    typeOption: (name: string, text: string) => {
      fill(name, { text, value: null }, { focused: name, highlighted: -1, isMenuClosed: false });
      void askForChoices();
    },
    focusOption: (name: string) => {
      const now = draft();
      if (now.kind !== 'command') return;
      const isChosen = (now.filled[name]?.value ?? null) !== null;
      setDraft({ ...now, focused: name, choices: null, highlighted: -1, isMenuClosed: isChosen });
      void askForChoices();
    },
    addOption: (name: string) => {
      fill(name, { text: '', value: null });
      focusOn(optionId(name));
    },
    chooseFile: async (name: string, file: File) => {
      fill(name, { text: file.name, value: await sentFile(file) });
    },
    /** Puts what was picked into its box, and goes on to the next that is empty. */
    fillChosen: (name: string, filled: FilledOption) => {
      fill(name, filled, { isMenuClosed: true, highlighted: -1 });
      const now = draft();
      if (now.kind !== 'command') return;
      const next = Object.entries(now.filled).find(([, { text }]) => text === '')?.[0];
      focusOn(optionId(next ?? name));
    },
    /** An empty box goes when it is deleted in once more; the first takes the command with it. */
    takeOptionAway: () => {
      const now = draft();
      if (now.kind !== 'command') return;
      const names = Object.keys(now.filled);
      const at = names.indexOf(now.focused ?? '');
      const name = names[at];
      if (name === undefined || (now.filled[name]?.text ?? '') !== '') return;
      const before = names[at - 1];
      if (before === undefined) {
        const text = `/${now.command.title}`;
        setDraft({ ...emptyDraft, text, caret: text.length });
        focusOn(TEXT_BOX_ID);
        return;
      }
      if (!now.command.options.find((option) => option.name === name)?.required) {
        const { [name]: _, ...filled } = now.filled;
        setDraft({ ...now, filled });
      }
      focusOn(optionId(before));
    },
  };
}
