import { z } from 'zod';
import { coded } from './form-error.ts';
import { limits } from './limits.ts';

/** A field that may be absent or null, as nearly every field of Discord's forms may. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

/** A string of `min` to `max` Unicode code points; numbers are taken as their digits, as Discord does. */
export function text({ min = 0, max }: { min?: number; max: number }) {
  return z.transform((value: unknown, context) => {
    const string = typeof value === 'number' ? String(value) : value;
    if (string === undefined) return refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    if (typeof string !== 'string') {
      return refuse(context, 'STRING_TYPE_CONVERT', `Could not interpret "${printed(value)}" as string.`);
    }
    const problem = lengthProblem(codePoints(string), min, max);
    return problem ? refuse(context, problem.code, problem.message) : string;
  });
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The length of a string as Discord counts it. */
export function codePoints(string: string): number {
  return string.length - (string.match(SURROGATE_PAIR)?.length ?? 0);
}

/** A whole number from `min` to `max`; strings of digits are taken, as Discord does. */
export const int = (range: { min?: number; max?: number } = {}) => numeric('int', range);

/** A number from `min` to `max`. */
export const float = (range: { min?: number; max?: number } = {}) => numeric('float', range);

function numeric(kind: 'int' | 'float', { min = -Infinity, max = Infinity }: { min?: number; max?: number }) {
  return z.transform((value: unknown, context) => {
    if (value === undefined) return refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (
      typeof number !== 'number' ||
      !Number.isFinite(number) ||
      (kind === 'int' && !Number.isInteger(number))
    ) {
      return refuse(context, 'NUMBER_TYPE_COERCE', `Value "${printed(value)}" is not ${kind}.`);
    }
    if (number < min) {
      return refuse(context, 'NUMBER_TYPE_MIN', `${kind} value should be greater than or equal to ${min}.`);
    }
    if (number > max) {
      return refuse(context, 'NUMBER_TYPE_MAX', `${kind} value should be less than or equal to ${max}.`);
    }
    return number;
  });
}

/** True or false; the words "true" and "false" are taken, as Discord does. */
export const bool = () =>
  z.transform((value: unknown, context) => {
    if (value === undefined) return refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    return refuse(context, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  });

/** An id: digits, as a string or a number. */
export const snowflake = () =>
  z.transform((value: unknown, context) => {
    if (value === undefined) return refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    const id = typeof value === 'number' ? String(value) : value;
    if (typeof id === 'string' && /^(0|[1-9]\d{0,19})$/.test(id)) return id;
    return refuse(context, 'NUMBER_TYPE_COERCE', `Value "${printed(value)}" is not snowflake.`);
  });

/** Permissions as a bit set: a whole number, or its digits. */
export const permissionSet = () =>
  z.transform((value: unknown, context) => {
    const digits = typeof value === 'number' ? String(value) : value;
    if (typeof digits !== 'string' || !/^\d{1,20}$/.test(digits)) {
      return refuse(context, 'NUMBER_TYPE_COERCE', `Value "${printed(value)}" is not int.`);
    }
    const { permissions } = limits.command;
    if (BigInt(digits) <= permissions) return digits;
    return refuse(context, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${permissions}.`);
  });

/** One of a few values. */
export const oneOf = <const Value extends string | number>(values: readonly Value[]) =>
  z.transform((value: unknown, context) => {
    if (value === undefined) return refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    const found = values.find((allowed) => allowed === value);
    if (found !== undefined) return found;
    return refuse(context, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`);
  });

/** A web address; `schemes` without colon. */
export const url = ({ max, schemes }: { max: number; schemes: readonly string[] }) =>
  text({ min: 1, max }).transform((value, context) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme !== undefined && !schemes.includes(scheme)) {
      const allowed = schemes.map((known) => `'${known}'`).join(', ');
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
      return refuse(context, 'URL_TYPE_INVALID_SCHEME', message);
    }
    const known = scheme === 'attachment' ? value.length > 'attachment://'.length : URL.canParse(value);
    return scheme !== undefined && known && !/\s/.test(value)
      ? value
      : refuse(context, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  });

/** A list of `min` to `max` items. */
export const list = <Item extends z.ZodType>(item: Item, { min = 0, max }: { min?: number; max: number }) =>
  z
    .array(item, {
      error: ({ input }) =>
        input === undefined
          ? coded('BASE_TYPE_REQUIRED', 'This field is required')
          : coded('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'),
    })
    .superRefine((items, context) => {
      const problem = lengthProblem(items.length, min, max);
      if (problem) complain(context, problem.code, problem.message);
    });

/** A list of `min` to `max` items, none of them twice. */
export const set = <Item extends z.ZodType>(item: Item, range: { min?: number; max: number }) =>
  list(item, range).superRefine((items, context) => {
    if (new Set(items).size === items.length) return;
    complain(context, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  });

/** An object with these fields; others are ignored, as Discord does. */
export const form = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, { error: notADictionary });

/** An object of one of several kinds, told apart by its `type`. */
export const kindOf = <
  const Kinds extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  kinds: Kinds,
) =>
  z.discriminatedUnion('type', kinds, {
    error: (issue) => {
      if (typeof issue.input !== 'object' || issue.input === null)
        return notADictionary({ input: issue.input });
      if (!('type' in issue.input)) return coded('BASE_TYPE_REQUIRED', 'This field is required');
      const options = Array.isArray(issue['options']) ? issue['options'].join(', ') : '';
      return coded('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${options}).`);
    },
  });

function notADictionary({ input }: { input?: unknown }): string {
  return input === undefined
    ? coded('BASE_TYPE_REQUIRED', 'This field is required')
    : coded('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
}

/** What a zod check gives its function to complain with. */
export interface CheckContext {
  addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[] }): void;
}

/** Records a complaint about a field, or about something under it. */
export function complain(
  context: CheckContext,
  code: string,
  message: string,
  path: PropertyKey[] = [],
): void {
  context.addIssue({ code: 'custom', message: coded(code, message), path });
}

/** Complains, and gives the value by which zod knows that a transformation failed. */
function refuse(context: CheckContext, code: string, message: string): never {
  complain(context, code, message);
  return z.NEVER;
}

function lengthProblem(length: number, min: number, max: number) {
  if (length >= min && length <= max) return null;
  if (min > 0 && max < Infinity) {
    return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${min} and ${max} in length.` };
  }
  return length > max
    ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` }
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${min} or more in length.` };
}

function printed(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
