import type { User } from '../../people/user.ts';
import type { Sandbox, SandboxChannel, SandboxGuild } from '../../sandbox.ts';

/** Somebody on the page, and where they talk with the bot alone. */
export interface SceneMember {
  readonly user: User;
  /** Whether they may delete what others wrote, and manage the server. */
  readonly isModerator: boolean;
  readonly direct: SandboxChannel;
}

/** The server on the page: its channels and its people. */
export interface Scene {
  readonly guild: SandboxGuild;
  readonly channels: readonly { readonly channel: SandboxChannel; readonly topic: string }[];
  /** The first is the newcomer. */
  readonly members: readonly SceneMember[];
}

/** The ids are the same each time, so that the articles of the server and of its people are there after a new start. */
const GUILD = { name: 'Reading circle', id: '1000000000000000001' } as const;

const CHANNELS = [
  { name: 'reading', id: '1000000000000000011', topic: 'What we read together. Ask the article.' },
  { name: 'off-topic', id: '1000000000000000012', topic: 'Everything else.' },
] as const;

const MEMBERS = [
  { name: 'Mira', id: '1000000000000000021', isModerator: false },
  { name: 'Ben', id: '1000000000000000022', isModerator: false },
  { name: 'Rosa', id: '1000000000000000023', isModerator: true },
] as const;

/** Sets up a server where private answers can be seen to be private, and who may delete them. */
export function setScene(sandbox: Sandbox): Scene {
  const guild = sandbox.addGuild(GUILD);
  const channels = CHANNELS.map((settings) => ({
    channel: sandbox.addChannel(guild, settings),
    topic: settings.topic,
  }));
  const members = MEMBERS.map(({ name, id, isModerator }) => {
    const user = sandbox.addUser({ name, id });
    sandbox.join(guild, user, { permissions: isModerator ? ['ManageMessages', 'ManageGuild'] : [] });
    return { user, isModerator, direct: sandbox.openDirectMessage(user) };
  });
  return { guild, channels, members };
}
