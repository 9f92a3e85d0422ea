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
  const plain: ComponentNode[] = JSON.parse(
    JSON.stringify(components, (key, value) => tidy(key, value, attachments)),
  );
  const placed = [...walkComponents(plain)].map(({ component }) => component);
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

function tidy(key: string, value: unknown, attachments: readonly APIAttachment[]): unknown {
  if (value === null) return undefined;
  if (key !== 'url' || typeof value !== 'string' || !value.startsWith('attachment://')) return value;
  const name = safeFileName(value.slice('attachment://'.length));
  return attachments.find(({ filename }) => filename === name)?.url ?? value;
}
