import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, problem } from '../command.ts';
import { checkQuestion, LONGEST_QUESTION } from '../question.ts';
import { answerWith } from './answer-with.ts';
import { completeArticle, completeQuestion } from './complete.ts';
import { SLASH } from './kinds.ts';
import { described } from './localized.ts';
import { articleOption, privateOption, textOption } from './shared-options.ts';

/** `/ask question article? private?` */
export const askCommand = {
  definition: {
    ...SLASH,
    ...described((texts) => texts.commands.ask),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described((texts) => texts.commands.ask.question),
        required: true,
        max_length: LONGEST_QUESTION,
        autocomplete: true,
      },
      articleOption,
      privateOption,
    ],
  },
  run(invocation, world) {
    const checked = checkQuestion(textOption(invocation, 'question') ?? '', world.texts);
    if ('problem' in checked) return problem(checked.problem);
    const { question } = checked;
    return answerWith(invocation, world, (article) => ({ kind: 'ask', question, article, skip: 0 }));
  },
  complete: (completion, world) =>
    completion.option === 'article'
      ? completeArticle(completion, world)
      : completeQuestion(completion, world),
} satisfies Command;
