import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, problem } from '../command.ts';
import { oneLine } from '../markdown.ts';
import { checkQuestion, hasWords } from '../question.ts';
import { answerWith } from './answer-with.ts';
import { completeArticle, completeSpeaker } from './complete.ts';
import { SLASH } from './kinds.ts';
import { described } from './localized.ts';
import { articleOption, privateOption, textOption } from './shared-options.ts';

const LONGEST_NAME = 100;

/** `/quote speaker about? article? private?` */
export const quoteCommand = {
  definition: {
    ...SLASH,
    ...described((texts) => texts.commands.quote),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described((texts) => texts.commands.quote.speaker),
        required: true,
        max_length: LONGEST_NAME,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...described((texts) => texts.commands.quote.about),
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
    const topic = oneLine(textOption(invocation, 'about') ?? '');
    const about = hasWords(topic) ? checkQuestion(topic, world.texts) : { question: null };
    if ('problem' in about) return problem(about.problem);
    return answerWith(invocation, world, (article) => ({
      kind: 'quote',
      speaker,
      about: about.question,
      article,
      skip: 0,
    }));
  },
  complete: (completion, world) =>
    completion.option === 'article' ? completeArticle(completion, world) : completeSpeaker(completion, world),
} satisfies Command;
