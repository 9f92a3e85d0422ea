import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { SeenMessage } from '../../people/seen-message.ts';
import type { Place } from '../../people/user.ts';
import type { Sandbox } from '../../sandbox.ts';
import type {
  ArticleCommands,
  PageMessage,
  PagePlace,
  PageShelves,
  PageView,
  QuestionSource,
} from '../page-view.ts';
import type { PrivateMessages } from './private-messages.ts';
import type { Scene, SceneMember } from './scene.ts';

/** As many messages of a place as a page is given when it opens. */
const HISTORY = 200;

/** What a view is drawn from. */
export interface ViewSource {
  readonly sandbox: Sandbox;
  readonly scene: Scene;
  readonly privateMessages: PrivateMessages;
  readonly questions: QuestionSource;
  readonly articleCommands: ArticleCommands;
}

/** Everything that one person sees. */
export function viewFor(source: ViewSource, self: SceneMember, shelves: PageShelves): PageView {
  const { sandbox, scene } = source;
  const places = placesOf(source, self);
  return {
    self: self.user.id,
    locale: self.user.locale,
    people: scene.members.map(({ user, isModerator }) => ({ id: user.id, name: user.name, isModerator })),
    bot: sandbox.application,
    guild: { id: scene.guild.id, name: scene.guild.name },
    places,
    messages: Object.fromEntries(
      places.map((place) => [
        place.id,
        sandbox
          .messages(place, { as: self.user })
          .slice(-HISTORY)
          .map((message) => pageMessage(source, self, message)),
      ]),
    ),
    commands: commandsFor(source, self),
    shelves,
    questions: source.questions,
    articleCommands: source.articleCommands,
  };
}

/** By place, the commands that a person may use there. */
export function commandsFor(source: ViewSource, self: SceneMember): PageView['commands'] {
  const { sandbox, scene } = source;
  const registered = [...sandbox.commands(scene.guild), ...sandbox.commands()];
  const usable = (place: Place): APIApplicationCommand[] => {
    const names = new Set(self.user.commandsIn(place));
    return registered.filter(({ name }) => names.has(name));
  };
  return Object.fromEntries(placesOf(source, self).map((place) => [place.id, usable(place)]));
}

/** A message without what its viewer is not told: whom it notified, and what it answers if that is for another alone. */
export function pageMessage(
  { privateMessages }: ViewSource,
  self: SceneMember,
  { pinged: _, ...message }: SeenMessage,
): PageMessage {
  const answered = message.referenced_message;
  const isHidden = answered != null && privateMessages.isHiddenFrom(self.user.id, answered.id);
  return isHidden ? { ...message, referenced_message: null } : message;
}

function placesOf({ sandbox, scene }: ViewSource, { direct }: SceneMember): PagePlace[] {
  return [
    ...scene.channels.map(({ channel, topic }) => ({
      id: channel.id,
      kind: 'channel' as const,
      name: channel.name ?? '',
      topic,
    })),
    { id: direct.id, kind: 'direct', name: sandbox.application.name, topic: '' },
  ];
}
