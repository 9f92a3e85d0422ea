import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { SUMMARY_LENGTHS } from '../../answers/summary.ts';
import { en } from '../../locales/en.ts';
import type { Command } from '../command.ts';
import { answerWith } from './answer-with.ts';
import { completeArticle } from './complete.ts';
import { SLASH } from './kinds.ts';
import { articleOption, privateOption } from './shared-options.ts';

const texts = en.commands.summary;

/** `/summary article? length? private?` */
export const summaryCommand = {
  definition: {
    ...SLASH,
    name: texts.name,
    description: texts.description,
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        description: texts.length,
        choices: SUMMARY_LENGTHS.map((length) => ({ name: texts.lengths[length], value: length })),
      },
      privateOption,
    ],
  },
  run(invocation, world) {
    const length = SUMMARY_LENGTHS.find((known) => known === invocation.options['length']) ?? 'medium';
    return answerWith(invocation, world, (article) => ({ kind: 'summary', length, article, skip: 0 }));
  },
  complete: completeArticle,
} satisfies Command;
