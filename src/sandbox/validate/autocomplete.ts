import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { choiceList } from './choices.ts';
import { float, form, int, text } from './fields.ts';
import { check, type Verdict } from './form-error.ts';
import { limits } from './limits.ts';

const limit = limits.autocomplete;

const choices = <Value extends z.ZodType<string | number, unknown>>(value: Value) =>
  form({ choices: choiceList(value, limit) });

const { MAX_SAFE_INTEGER: largest } = Number;
const ofText = choices(text({ min: 1, max: limit.choiceValue }));
const ofIntegers = choices(int({ min: -largest, max: largest }));
const ofNumbers = choices(float({ min: -(2 ** 53), max: 2 ** 53 }));

/** A suggestion for an option that is being filled. */
export interface SuggestedChoice {
  readonly name: string;
  readonly value: string | number;
}

/**
 * Checks the `data` of an answer to an autocomplete interaction.
 *
 * @param body - what the bot sent
 * @param optionType - the type of the option that is being filled
 */
export function checkChoices(
  body: unknown,
  optionType: ApplicationCommandOptionType,
): Verdict<{ readonly choices?: readonly SuggestedChoice[] | null | undefined }> {
  if (optionType === ApplicationCommandOptionType.Integer) return check(ofIntegers, body);
  if (optionType === ApplicationCommandOptionType.Number) return check(ofNumbers, body);
  return check(ofText, body);
}
