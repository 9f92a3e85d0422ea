import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const text = z.string().trim();
const schema = z.object({
  DISCORD_TOKEN: text.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://discord.com/api' })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  KNOWLEDGE_DIR: text.default('knowledge'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** The settings, checked. `.env.example` says what each is for. */
export interface Config {
  /** Null: no real Discord; the bot runs in the sandbox. */
  readonly token: string | null;
  /** Where Discord's REST API is, without the version and without a slash at the end. */
  readonly apiUrl: string;
  readonly knowledgeDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings from environment variables; empty ones count as not set.
 *
 * @returns The settings, or one sentence a problem that names the variable, its value and the mend.
 * The token's value is never in it.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(given);
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name} is "${given[name]}", but it ${issue.message}. Mend it in .env.`;
      }),
    };
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, KNOWLEDGE_DIR, LOG_LEVEL } = result.data;
  return {
    token: DISCORD_TOKEN ?? null,
    apiUrl: DISCORD_API_URL,
    knowledgeDir: KNOWLEDGE_DIR,
    logLevel: LOG_LEVEL,
  };
}
