import type { Locale, Snowflake } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { OpenedModal } from '../../people/outcome.ts';
import type { SeenMessage } from '../../people/seen-message.ts';
import type { PageShelves } from '../page-view.ts';
import type { Notice, Outcome, Request } from '../protocol.ts';
import type { ArticleDesk } from './article-desk.ts';
import { perform } from './perform.ts';
import { commandsFor, pageMessage, type ViewSource, viewFor } from './person-view.ts';
import { readRequest } from './request.ts';
import type { SceneMember } from './scene.ts';

/** What every open page stands on. */
export interface PageSource extends ViewSource {
  readonly desk: ArticleDesk;
}

/**
 * Serves one open page: tells it what its person sees, and does what they do.
 *
 * @param first - whom the page begins as; the newcomer where there is nobody of that id
 */
export function serveConnection(socket: WebSocket, source: PageSource, first: Snowflake | null): void {
  const { sandbox, scene, desk } = source;
  const [newcomer] = scene.members;
  if (!newcomer) throw new Error('The page has no people.');
  let member: SceneMember = memberOf(first) ?? newcomer;
  const modals = new Map<Snowflake, OpenedModal>();

  function memberOf(id: Snowflake | null): SceneMember | undefined {
    return scene.members.find(({ user }) => user.id === id);
  }
  const tell = (notice: Notice) => {
    if (socket.readyState === socket.OPEN)
      socket.send(JSON.stringify(notice, withOwnAttachments(sandbox.origin)));
  };
  const isHere = (channelId: Snowflake) =>
    channelId === member.direct.id || scene.channels.some(({ channel }) => channel.id === channelId);
  const isSeen = ({ channel_id, visibleTo }: SeenMessage) =>
    isHere(channel_id) && (visibleTo === null || visibleTo === member.user.id);
  const shelvesOf = async ({ user }: SceneMember): Promise<PageShelves> => {
    const owners = [{ server: scene.guild.id }, { user: user.id }] as const;
    const [channel, direct] = await Promise.all([desk.shelf(owners[0]), desk.shelf(owners[1])]);
    return { channel, direct };
  };
  const show = async () => {
    const shelves = await shelvesOf(member);
    tell({ tell: 'view', view: viewFor(source, member, shelves) });
  };
  const showShelves = async () => {
    const of = member;
    const shelves = await shelvesOf(of);
    if (of === member) tell({ tell: 'shelves', shelves });
  };

  const act = async ({ action }: Request): Promise<Outcome> => {
    if (action.act === 'setLocale') {
      member.user.setLocale(action.locale as Locale);
      await show();
      return { ok: true };
    }
    if (action.act !== 'become') return perform(action, { member, modals });
    const next = memberOf(action.person);
    if (!next) return { ok: false, problem: 'There is nobody of that name here.' };
    member = next;
    modals.clear();
    await show();
    return { ok: true };
  };

  const stops = [
    sandbox.on('message', (message) => {
      if (isSeen(message)) tell({ tell: 'message', message: pageMessage(source, member, message) });
    }),
    sandbox.on('edit', (message) => {
      if (isSeen(message)) tell({ tell: 'edit', message: pageMessage(source, member, message) });
    }),
    sandbox.on('delete', (message) => {
      if (isSeen(message)) tell({ tell: 'delete', id: message.id, channelId: message.channel_id });
    }),
    sandbox.on('typing', ({ channelId, userId }) => {
      if (isHere(channelId)) tell({ tell: 'typing', channelId, userId });
    }),
    sandbox.on('commands', () => tell({ tell: 'commands', commands: commandsFor(source, member) })),
    desk.onChange(() => void showShelves()),
  ];
  socket.on('message', async (data) => {
    const request = readRequest(String(data));
    if (!request) return socket.close(1007, 'This is no request of the page.');
    tell({ tell: 'outcome', request: request.request, outcome: await settled(() => act(request)) });
  });
  socket.on('close', () => {
    for (const stop of stops) stop();
  });
  void show();
}

/** What Discord's client would not let a person do is told to them, not thrown. */
async function settled(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error) return { ok: false, problem: error.message };
    throw error;
  }
}

/** The page loads nothing from another address: the sandbox's files come to it through the page's own server. */
function withOwnAttachments(origin: string) {
  const elsewhere = `${origin}/attachments/`;
  return (key: string, value: unknown) =>
    /^(proxy_)?url$/.test(key) && typeof value === 'string' && value.startsWith(elsewhere)
      ? value.slice(origin.length)
      : value;
}
