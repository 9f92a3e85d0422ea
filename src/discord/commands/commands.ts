import type { Command } from '../command.ts';
import { articleCommand } from './article/article.ts';
import { askCommand } from './ask.ts';
import { findCommand } from './find.ts';
import { quoteCommand } from './quote.ts';
import { summaryCommand } from './summary.ts';

/** Every command that the bot has. */
export const commands: readonly Command[] = [
  askCommand,
  quoteCommand,
  summaryCommand,
  articleCommand,
  findCommand,
];
