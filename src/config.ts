import * as v from 'valibot';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = v.object({
  DISCORD_TOKEN: v.optional(v.string()),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isWebAddress, 'must be a web address such as https://discord.com/api'),
      v.transform((url) => url.replace(/\/+$/, '')),
    ),
    'https://discord.com/api',
  ),
  KNOWLEDGE_DIR: v.optional(v.string(), 'knowledge'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.check(isPort, 'must be a port: a whole number from 0 to 65535'),
      v.transform(Number),
    ),
    '8787',
  ),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
});

/** The settings, checked. `.env.example` says what each is for. */
export interface Config {
  /** Null: no real Discord; the bot runs in the sandbox. */
  readonly token: string | null;
  /** Where Discord's REST API is, without the version and without a slash at the end. */
  readonly apiUrl: string;
  readonly knowledgeDir: string;
  /** Where the page of the sandbox is served; 0 for any free port. */
  readonly port: number;
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
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const result = v.safeParse(schema, given);
  if (!result.success) {
    return {
      problems: result.issues.map((issue) => {
        const name = v.getDotPath(issue) ?? '';
        return `${name} is "${given[name]}", but it ${issue.message}. Mend it in .env.`;
      }),
    };
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, KNOWLEDGE_DIR, PORT, LOG_LEVEL } = result.output;
  return {
    token: DISCORD_TOKEN ?? null,
    apiUrl: DISCORD_API_URL,
    knowledgeDir: KNOWLEDGE_DIR,
    port: PORT,
    logLevel: LOG_LEVEL,
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
