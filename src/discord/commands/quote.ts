import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { en } from '../../locales/en.ts';
import { type Command, problem } from '../command.ts';
import { oneLine } from '../markdown.ts';
import { checkQuestion } from '../question.ts';
import { respond } from '../respond.ts';
import { completeArticle, completeSpeaker } from './complete.ts';
import { everywhere } from './everywhere.ts';
import { articleOption, chosenArticle, isPrivate, privateOption, textOption } from './shared-options.ts';

const texts = en.commands.quote;
const LONGEST_NAME = 100;

/** `/quote speaker about? article? private?` */
export const quoteCommand = {
  definition: {
    type: ApplicationCommandType.ChatInput,
    name: texts.name,
    description: texts.description,
    ...everywhere,
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
    const speaker = checkQuestion(textOption(invocation, 'speaker') ?? '', world.texts);
    if ('problem' in speaker) return problem(speaker.problem);
    const chosen = chosenArticle(invocation, world);
    if ('problem' in chosen) return problem(chosen.problem);
    const viewer = { user: invocation.user, private: isPrivate(invocation) };
    const about = oneLine(textOption(invocation, 'about') ?? '') || null;
    const article = chosen.article?.hash ?? null;
    const request = { kind: 'quote', speaker: speaker.question, about, article, skip: 0 } as const;
    return { kind: 'reply', message: respond(world, request, viewer), private: viewer.private };
  },
  complete: (completion, world) =>
    completion.option === 'article' ? completeArticle(completion, world) : completeSpeaker(completion, world),
} satisfies Command;
