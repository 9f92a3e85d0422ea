/** A request body and what Discord makes of it. */
export interface BodyCase {
  readonly name: string;
  readonly body: unknown;
  /** Null where Discord takes it; otherwise what it answers. */
  readonly refusal: Refusal | null;
}

/** A refusal: Discord's code and, for a malformed form (50035), where and why. */
export interface Refusal {
  readonly code: number;
  /** The field, as a path of names and numbers joined by dots; the whole body is "". */
  readonly field?: string;
  readonly reason?: string;
}

/** A body that Discord takes. */
export const good = (name: string, body: unknown): BodyCase => ({ name, body, refusal: null });

/** A malformed form: the field that is wrong, and Discord's code for why. */
export const bad = (name: string, body: unknown, field: string, reason: string): BodyCase => ({
  name,
  body,
  refusal: { code: 50035, field, reason },
});

/** A body that is refused by another code than that for malformed forms. */
export const refused = (name: string, body: unknown, code: number): BodyCase => ({
  name,
  body,
  refusal: { code },
});
