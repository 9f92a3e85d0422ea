import { setTimeout as wait } from 'node:timers/promises';
import { enter, PULLQUOTE } from './contestant.ts';

/** As many as Discord lets one shard have. */
const SERVERS = 2_400;
/** What servers have on average, roughly; larger ones have more. */
const CHANNELS = 20;

/** Messages that are said to others than the bot. */
const MESSAGES = 5_000;

/**
 * What servers cost on the gateway: memory and time to ready of a process with one shard, with few servers and with as many
 * as a shard may have; and what a message takes that is not for the bot, which Discord sends it all the same.
 */
export async function benchServers(): Promise<void> {
  const few = await withServers(1);
  const many = await withServers(SERVERS);
  const kilobytes = ((many.megabytes - few.megabytes) * 1000) / (SERVERS - 1);
  for (const { servers, megabytes, milliseconds } of [few, many])
    console.log(`${servers} servers: ready after ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  console.log(`a server of ${CHANNELS} channels: ${kilobytes.toFixed(1)} kB`);
  console.log(`a message that is not for the bot: ${(await ofMessage()).toFixed(3)} ms of a processor`);
}

async function ofMessage(): Promise<number> {
  const contestant = await enter(PULLQUOTE, 'gateway');
  const { sandbox } = contestant;
  const guild = sandbox.addGuild({ name: 'Bench' });
  const channel = sandbox.addChannel(guild, { name: 'chat' });
  const asha = sandbox.addUser({ name: 'asha' });
  sandbox.join(guild, asha);
  await contestant.start();
  const say = async (count: number) => {
    for (let n = 0; n < count; n++) await asha.say(channel, `message ${n}, to nobody in particular`);
    await wait(1000);
  };
  await say(MESSAGES);
  const before = contestant.processorSeconds();
  await say(MESSAGES);
  const used = contestant.processorSeconds() - before;
  await contestant.close();
  return (used / MESSAGES) * 1000;
}

async function withServers(servers: number) {
  const contestant = await enter(PULLQUOTE, 'gateway');
  for (let n = 0; n < servers; n++) {
    const guild = contestant.sandbox.addGuild({ name: `Server ${n}` });
    for (let channel = 0; channel < CHANNELS; channel++)
      contestant.sandbox.addChannel(guild, { name: `channel-${channel}`, topic: 'What this channel is for' });
  }
  const milliseconds = await contestant.start();
  // Memory that the start took is given back after a while.
  await wait(15_000);
  const megabytes = contestant.residentMegabytes();
  await contestant.close();
  return { servers, milliseconds, megabytes };
}
