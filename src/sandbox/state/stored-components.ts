import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type ComponentNode, walkComponents } from '../validate/component-rules.ts';
import { safeFileName } from './attachments.ts';

/**
 * Components as a message carries them: without empty fields, every one with an id, and `attachment://` addresses
 * replaced by where the file is.
 *
 * Ids are numbered from 1 in reading order, leaving out those that the sender gave (documentation, "Anatomy of a
 * Component").
 */
export function storedComponents(
  components: readonly ComponentNode[],
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const plain = tidy(components, attachments) as ComponentNode[];
  const placed = walkComponents(plain).map(({ component }) => component);
  const taken = new Set(placed.flatMap(({ id }) => id || []));
  let next = 1;
  for (const component of placed) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    Object.assign(component, { id: next });
    next += 1;
  }
  // The form check has made sure of what the type says.
  return plain as APIMessageTopLevelComponent[];
}

/** A copy of a value of JSON without fields that are null or absent, with files' own addresses. */
function tidy(value: unknown, attachments: readonly APIAttachment[]): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, attachments));
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (field == null) continue;
    fields[key] =
      key === 'url' && typeof field === 'string' ? addressOf(field, attachments) : tidy(field, attachments);
  }
  return fields;
}

function addressOf(url: string, attachments: readonly APIAttachment[]): string {
  if (!url.startsWith('attachment://')) return url;
  const name = safeFileName(url.slice('attachment://'.length));
  return attachments.find(({ filename }) => filename === name)?.url ?? url;
}
