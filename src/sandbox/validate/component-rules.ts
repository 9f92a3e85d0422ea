import { ComponentType } from 'discord-api-types/v10';
import { codePoints } from './fields.ts';
import type { Complaint } from './form-error.ts';
import { limits } from './limits.ts';

/** A component with what the rules over a whole message look at. */
export interface ComponentNode {
  readonly type: ComponentType;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly content?: string | null | undefined;
  readonly components?: readonly ComponentNode[] | undefined;
  readonly accessory?: ComponentNode | undefined;
  readonly component?: ComponentNode | undefined;
}

/** A component, and where it stands in the list that it was found in. */
export interface PlacedComponent {
  readonly component: ComponentNode;
  readonly path: readonly (string | number)[];
}

/** Every component of a list in reading order, nested ones included. */
export function walkComponents(components: readonly ComponentNode[]): PlacedComponent[] {
  const placed: PlacedComponent[] = [];
  const walkList = (list: readonly ComponentNode[], path: PlacedComponent['path']) => {
    for (const [index, component] of list.entries()) walk(component, [...path, index]);
  };
  const walk = (component: ComponentNode, path: PlacedComponent['path']) => {
    placed.push({ component, path });
    if (component.components) walkList(component.components, [...path, 'components']);
    if (component.accessory) walk(component.accessory, [...path, 'accessory']);
    if (component.component) walk(component.component, [...path, 'component']);
  };
  walkList(components, []);
  return placed;
}

/**
 * The rules that hold over all components of a message or form together: unique custom ids, unique ids,
 * 40 components and 4,000 characters of text. None of them is in Discord's OpenAPI description.
 */
export function componentComplaints(components: readonly ComponentNode[]): Complaint[] {
  const placed = walkComponents(components);
  return [
    ...doubled(
      placed,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...doubled(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...tooMany(placed),
    ...tooMuchText(placed),
  ];
}

function doubled(
  placed: readonly PlacedComponent[],
  field: 'id' | 'custom_id',
  code: string,
  message: string,
): Complaint[] {
  const seen = new Set<string | number>();
  return placed.flatMap(({ component, path }) => {
    // An id of 0 counts as none.
    const value = component[field];
    if (!value) return [];
    if (seen.has(value)) return [{ path: ['components', ...path, field], code, message }];
    seen.add(value);
    return [];
  });
}

function tooMany(placed: readonly PlacedComponent[]): Complaint[] {
  const { total } = limits.component;
  if (placed.length <= total) return [];
  const message = `Total number of components cannot exceed ${total}`;
  return [{ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message }];
}

function tooMuchText(placed: readonly PlacedComponent[]): Complaint[] {
  const { textTotal } = limits.component;
  const length = placed
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .reduce((sum, { component }) => sum + codePoints(component.content ?? ''), 0);
  if (length <= textTotal) return [];
  const message = `Components displayable text size exceeds maximum size of ${textTotal}`;
  return [{ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message }];
}
