import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage, PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import { drawMarkdown } from '../markdown/draw.ts';
import type { PageState } from '../state.ts';
import { drawButton } from './button.ts';
import { drawFile, drawMediaGallery, drawThumbnail } from './media.ts';
import { drawSelect } from './select.ts';

/** What a component is drawn with. */
export interface ComponentScene {
  readonly view: PageView;
  readonly message: PageMessage;
  readonly waiting: PageState['waiting'];
  readonly hands: Hands;
}

type Container = Extract<APIMessageTopLevelComponent, { type: ComponentType.Container }>;
type Drawable =
  | APIMessageTopLevelComponent
  | Container['components'][number]
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.Section }>['accessory']
  | Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components'][number];

/** Draws one of a message's components, in the style of Discord's client. */
export function drawComponent(component: Drawable, scene: ComponentScene): TemplateResult | typeof nothing {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text-display">${drawMarkdown(component.content, scene.view)}</div>`;
    case ComponentType.Container:
      return drawContainer(component, scene);
    case ComponentType.Section:
      return html`<div class="section">
        <div class="section-text">${component.components.map((text) => drawComponent(text, scene))}</div>
        <div class="section-accessory">${drawComponent(component.accessory, scene)}</div>
      </div>`;
    case ComponentType.ActionRow:
      return html`<div class="action-row">${component.components.map((inner) => drawComponent(inner, scene))}</div>`;
    case ComponentType.Separator: {
      const space = component.spacing === 2 ? 'separator-large' : 'separator-small';
      return html`<div class="separator ${space} ${component.divider === false ? '' : 'separator-line'}" role="presentation"></div>`;
    }
    case ComponentType.Button:
      return drawButton(component, scene);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return drawSelect(component, scene);
    case ComponentType.MediaGallery:
      return drawMediaGallery(component);
    case ComponentType.Thumbnail:
      return drawThumbnail(component);
    case ComponentType.File:
      return drawFile(component);
    default:
      return nothing;
  }
}

function drawContainer({ accent_color: accent, components, spoiler }: Container, scene: ComponentScene) {
  const colour = accent == null ? '' : `--accent: #${accent.toString(16).padStart(6, '0')}`;
  return html`<div class="container ${accent == null ? '' : 'container-accent'} ${spoiler ? 'container-spoiler' : ''}" style=${colour}>
    ${components.map((inner) => drawComponent(inner, scene))}
  </div>`;
}
