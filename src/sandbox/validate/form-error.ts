import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { z } from 'zod';

/** One complaint about one field, as Discord's `errors` tree holds it. */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Discord's nested `errors` object: fields lead to fields, `_errors` holds what is wrong with one. */
export interface ErrorTree {
  [field: string]: ErrorTree | FieldError[];
}

/** A complaint and the place in the body that it is about. */
export interface Complaint extends FieldError {
  readonly path: readonly PropertyKey[];
}

/** The body of Discord's answer to a malformed form (status 400). */
export interface FormErrorBody {
  readonly message: 'Invalid Form Body';
  readonly code: RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  readonly errors: ErrorTree;
}

/** What checking a body gives: the body as Discord understood it, or what is wrong with it. */
export type Verdict<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** A message for a schema's check that carries Discord's error code along: `CODE: message`. */
export const coded = (code: string, message: string): string => `${code}: ${message}`;

/**
 * Checks a body against a schema whose messages are made by {@link coded}.
 *
 * @param schema - what the body must look like
 * @param body - anything
 * @returns the body with unknown fields taken away, or one complaint for each fault
 */
export function check<Schema extends z.ZodType>(schema: Schema, body: unknown): Verdict<z.output<Schema>> {
  const result = schema.safeParse(body);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, complaints: result.error.issues.map(complaintOf) };
}

/**
 * Lays complaints out as the answer that Discord gives.
 *
 * @param complaints - at least one
 * @param under - where the body stands in the request, for example `['data']` in an interaction callback
 */
export function formError(complaints: readonly Complaint[], under: readonly string[] = []): FormErrorBody {
  const errors: ErrorTree = {};
  for (const { path, code, message } of complaints) {
    const place = [...under, ...path.map(String)].reduce(descend, errors);
    const found = place['_errors'];
    place['_errors'] = [...(Array.isArray(found) ? found : []), { code, message }];
  }
  return { message: 'Invalid Form Body', code: RESTJSONErrorCodes.InvalidFormBodyOrContentType, errors };
}

function descend(tree: ErrorTree, field: string): ErrorTree {
  const found = tree[field];
  if (found && !Array.isArray(found)) return found;
  const made: ErrorTree = {};
  tree[field] = made;
  return made;
}

function complaintOf(issue: z.core.$ZodIssue): Complaint {
  const [, code = 'BASE_TYPE_INVALID', message = issue.message] =
    /^([A-Z0-9_]+): (.*)$/s.exec(issue.message) ?? [];
  // zod names the field that tells the kinds apart; Discord names the object.
  const path = code === 'UNION_TYPE_CHOICES' ? issue.path.slice(0, -1) : issue.path;
  return { path, code, message };
}
