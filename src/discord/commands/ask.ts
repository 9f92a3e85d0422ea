import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { en } from '../../locales/en.ts';
import { type Command, problem } from '../command.ts';
import { checkQuestion, LONGEST_QUESTION } from '../question.ts';
import { respond } from '../respond.ts';
import { completeArticle, completeQuestion } from './complete.ts';
import { everywhere } from './everywhere.ts';
import { articleOption, chosenArticle, isPrivate, privateOption, textOption } from './shared-options.ts';

const texts = en.commands.ask;

/** `/ask question article? private?` */
export const askCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: texts.name,
    description: texts.description,
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: texts.question,
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
    const chosen = chosenArticle(invocation, world);
    if ('problem' in chosen) return problem(chosen.problem);
    const viewer = { user: invocation.user, private: isPrivate(invocation) };
    const request = {
      kind: 'ask',
      question: checked.question,
      article: chosen.article?.hash ?? null,
      skip: 0,
    } as const;
    return { kind: 'reply', message: respond(world, request, viewer), private: viewer.private };
  },
  complete: (completion, world) =>
    completion.option === 'article'
      ? completeArticle(completion, world)
      : completeQuestion(completion, world),
} satisfies Command;
