import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { SUMMARY_LENGTHS } from '../../answers/summary.ts';
import { en } from '../../locales/en.ts';
import { type Command, problem } from '../command.ts';
import { respond } from '../respond.ts';
import { completeArticle } from './complete.ts';
import { everywhere } from './everywhere.ts';
import { articleOption, chosenArticle, isPrivate, privateOption } from './shared-options.ts';

const texts = en.commands.summary;

/** `/summary article? length? private?` */
export const summaryCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: texts.name,
    description: texts.description,
    ...everywhere,
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
    const chosen = chosenArticle(invocation, world);
    if ('problem' in chosen) return problem(chosen.problem);
    const viewer = { user: invocation.user, private: isPrivate(invocation) };
    const length = SUMMARY_LENGTHS.find((known) => known === invocation.options['length']) ?? 'medium';
    const request = { kind: 'summary', article: chosen.article?.hash ?? null, length, skip: 0 } as const;
    return { kind: 'reply', message: respond(world, request, viewer), private: viewer.private };
  },
  complete: completeArticle,
} satisfies Command;
