import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { SUMMARY_LENGTHS } from '../../answers/summary.ts';
import type { Command } from '../command.ts';
import { answerWith } from './answer-with.ts';
import { completeArticle } from './complete.ts';
import { SLASH } from './kinds.ts';
import { described, named } from './localized.ts';
import { articleOption, privateOption } from './shared-options.ts';

/** `/summary article? length? private?` */
export const summaryCommand = {
  definition: {
    ...SLASH,
    ...described((texts) => texts.commands.summary),
    options: [
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        ...described((texts) => texts.commands.summary.length),
        choices: SUMMARY_LENGTHS.map((length) => ({
          ...named((texts) => texts.commands.summary.lengths[length]),
          value: length,
        })),
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
