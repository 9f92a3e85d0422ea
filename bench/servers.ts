import { enter, PULLQUOTE } from './contestant.ts';

/** As many as Discord lets one shard have. */
const SERVERS = 2_400;
/** What servers have on average, roughly; larger ones have more. */
const CHANNELS = 20;

/**
 * What servers cost on the gateway: memory and time to ready of a process with one shard, with few servers and with as many
 * as a shard may have.
 */
export async function benchServers(): Promise<void> {
  const few = await withServers(1);
  const many = await withServers(SERVERS);
  const kilobytes = ((many.megabytes - few.megabytes) * 1000) / (SERVERS - 1);
  for (const { servers, megabytes, milliseconds } of [few, many])
    console.log(`${servers} servers: ready after ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  console.log(`a server of ${CHANNELS} channels: ${kilobytes.toFixed(1)} kB`);
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
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const megabytes = contestant.residentMegabytes();
  await contestant.close();
  return { servers, milliseconds, megabytes };
}
