import type { KeptArticle } from '../library/store/store.ts';
import { draftMessage } from './articles/draft.ts';
import { readForm } from './articles/form.ts';
import { canKeep } from './articles/manager-world.ts';
import { isLink, pastedFile } from './articles/pasted-file.ts';
import { problem } from './command.ts';
import { drawName } from './draw/quote.ts';
import { decodeFormId } from './form-id.ts';
import type { Outcome, Submission } from './invocation.ts';
import { PERMISSIONS, refusal } from './permissions.ts';
import type { World } from './respond.ts';

/** Does what a form was filled in for. */
export async function submit(submission: Submission, world: World): Promise<Outcome> {
  const { texts } = world;
  const form = decodeFormId(submission.customId);
  if (!form) return problem(texts.problems.buttonForeign);
  const refused = refusal(PERMISSIONS.forms[form.action], submission, null, texts);
  if (refused !== null) return problem(refused);
  if (!canKeep(world)) return problem(texts.problems.storeUnavailable);
  const pasted = readForm(submission);
  const { problems } = texts.articles;
  if (pasted.link !== '' && !isLink(pasted.link)) return problem(problems.linkWrong(drawName(pasted.link)));
  let replaces: KeptArticle | null = null;
  if (form.action === 'replace') {
    const kept = await world.keeping.store.list(world.owner);
    replaces = kept.find(({ key }) => key === form.article) ?? null;
    if (!replaces) return problem(problems.gone);
  }
  const file = pastedFile(pasted);
  return {
    kind: 'later',
    private: true,
    updates: false,
    message: () => draftMessage(file, replaces, world),
  };
}
