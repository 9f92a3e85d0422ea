import type { User } from '../../people/user.ts';
import type { Sandbox, SandboxChannel, SandboxGuild } from '../../sandbox.ts';

/** Somebody on the page, and where they talk with the bot alone. */
export interface SceneMember {
  readonly user: User;
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

const CHANNELS = [
  { name: 'reading', topic: 'What we read together. Ask the article.' },
  { name: 'off-topic', topic: 'Everything else.' },
] as const;

const MEMBERS = [
  { name: 'Mira', isModerator: false },
  { name: 'Ben', isModerator: false },
  { name: 'Rosa', isModerator: true },
] as const;

/** Sets up a server where private answers can be seen to be private, and who may delete them. */
export function setScene(sandbox: Sandbox): Scene {
  const guild = sandbox.addGuild({ name: 'Reading circle' });
  const channels = CHANNELS.map(({ name, topic }) => ({
    channel: sandbox.addChannel(guild, { name, topic }),
    topic,
  }));
  const members = MEMBERS.map(({ name, isModerator }) => {
    const user = sandbox.addUser({ name });
    sandbox.join(guild, user, { permissions: isModerator ? ['ManageMessages', 'ManageGuild'] : [] });
    return { user, isModerator, direct: sandbox.openDirectMessage(user) };
  });
  return { guild, channels, members };
}
