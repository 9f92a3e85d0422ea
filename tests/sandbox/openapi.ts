import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const file = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Whether Discord's description of its API lies beside the repository. */
export const hasDescription = existsSync(file);

/** For the names of tests: says where they do not run. */
export const whereDescribed = hasDescription ? '' : ' (skipped: ../shared/discord/openapi.json is not there)';

/** Whether Discord's own description takes a body; null where it takes it, and otherwise what it says. */
export type Judge = (body: unknown) => string | null;

/**
 * Reads the description, and gives a judge of the JSON body of one of its routes.
 *
 * @param method - in lower case
 * @param path - as the description writes it
 */
export function judgeOf(method: string, path: string): Judge {
  const pointer = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const judges = [true, false].map((coerceTypes) => {
    const ajv = new Ajv2020({ strict: false, coerceTypes });
    addFormats.default(ajv);
    for (const format of ['snowflake', 'nonce', 'int53']) ajv.addFormat(format, true);
    ajv.addSchema(description(), 'discord');
    const validate = ajv.compile({ $ref: `discord#/${pointer}` });
    // Coercion changes what it reads.
    return (body: unknown) => (validate(structuredClone(body)) ? null : ajv.errorsText(validate.errors));
  });
  // Discord takes "1" for 1, so types are coerced; but coercion makes null fit both sides of "null or a number", which
  // then counts as fitting neither. So a body is taken if it fits either way.
  return (body) => {
    const objections = judges.map((judge) => judge(body));
    return objections.includes(null) ? null : (objections[0] ?? null);
  };
}

let read: object | undefined;

function description(): object {
  read ??= JSON.parse(readFileSync(file, 'utf8')) as object;
  return read;
}
