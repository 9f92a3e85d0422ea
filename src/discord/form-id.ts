/** What a form is filled in for; all of it stands in the form's `custom_id`. */
export type FormAction =
  | { readonly action: 'add' }
  /** `article` is the key of the article that gets a new text. */
  | { readonly action: 'replace'; readonly article: string };

/** @returns At most 100 characters. */
export function encodeFormId(form: FormAction): string {
  return form.action === 'add' ? 'add' : `replace:${form.article}`;
}

/** @returns Null where it is none of ours, or not whole. */
export function decodeFormId(customId: string): FormAction | null {
  if (customId === 'add') return { action: 'add' };
  const article = /^replace:([\w-]{12})$/.exec(customId)?.[1];
  return article === undefined ? null : { action: 'replace', article };
}
