// The bot to compare with: discord.js and nothing else. It answers whatever comes with the same words.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL },
});
const WORDS = 'The same as always.';
const again = { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id: 'again' }] };
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isAutocomplete()) void interaction.respond([{ name: WORDS, value: WORDS }]);
  else if (interaction.isRepliable()) void interaction.reply(WORDS);
});
client.on(Events.MessageCreate, (message) => {
  if (message.mentions.users.has(client.user.id)) void message.reply({ content: WORDS, components: [again] });
});
// A press on it, or a question to it, may be too old when it gets there.
process.on('unhandledRejection', () => undefined);
client.once(Events.ClientReady, () => console.log('ready'));
await client.login(process.env.DISCORD_TOKEN);
process.once('SIGTERM', () => client.destroy().finally(() => process.exit(0)));
