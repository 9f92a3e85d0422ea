import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { en } from '../../locales/en.ts';
import { type Command, problem } from '../command.ts';
import { oneLine } from '../markdown.ts';
import { checkQuestion } from '../question.ts';
import { answerWith } from './answer-with.ts';
import { completeArticle, completeSpeaker } from './complete.ts';
import { SLASH } from './kinds.ts';
import { articleOption, privateOption, textOption } from './shared-options.ts';

const texts = en.commands.quote;
const LONGEST_NAME = 100;

/** `/quote speaker about? article? private?` */
export const quoteCommand = {
  definition: {
    ...SLASH,
    name: texts.name,
    description: texts.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: texts.speaker,
        required: true,
        max_length: LONGEST_NAME,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: texts.about,
        max_length: LONGEST_NAME,
      },
      articleOption,
      privateOption,
    ],
  },
  run(invocation, world) {
    const checked = checkQuestion(textOption(invocation, 'speaker') ?? '', world.texts);
    if ('problem' in checked) return problem(checked.problem);
    const speaker = checked.question;
    const about = oneLine(textOption(invocation, 'about') ?? '') || null;
    return answerWith(invocation, world, (article) => ({ kind: 'quote', speaker, about, article, skip: 0 }));
  },
  complete: (completion, world) =>
    completion.option === 'article' ? completeArticle(completion, world) : completeSpeaker(completion, world),
} satisfies Command;
