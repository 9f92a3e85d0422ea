/**
 * Discord's limits by name. discord.js and discord-api-types export none of them as numbers; the ones that
 * `@discordjs/builders` asserts are held against it by a test. Lengths are in Unicode code points.
 *
 * Sources: Discord's documentation (Message, Application Commands, Components, Gateway) and its OpenAPI
 * description; the three that neither has are marked.
 */
export const limits = {
  message: {
    content: 2_000,
    embeds: 10,
    attachments: 10,
    nonce: 25,
    stickers: 3,
    legacyActionRows: 5,
    /** Bytes of a whole request. */
    requestBytes: 25 * 1024 * 1024,
    /** Bytes of one file, without boosts. */
    fileBytes: 10 * 1024 * 1024,
  },
  allowedMentions: { users: 100, roles: 100 },
  attachment: { filename: 1_024, description: 1_024, title: 1_024 },
  embed: {
    title: 256,
    description: 4_096,
    url: 2_048,
    fields: 25,
    fieldName: 256,
    fieldValue: 1_024,
    footerText: 2_048,
    authorName: 256,
    /** Over all embeds of a message. */
    total: 6_000,
    color: 0xffffff,
  },
  component: {
    customId: 100,
    /** Components of one message, nested ones counted. */
    total: 40,
    /** Of all text displays of a message together; undocumented, see discord-api-docs pull request 8562. */
    textTotal: 4_000,
    actionRowChildren: 5,
    buttonLabel: 80,
    buttonUrl: 512,
    selectOptions: 25,
    selectPlaceholder: 150,
    selectOptionText: 100,
    sectionTexts: 3,
    galleryItems: 10,
    mediaDescription: 1_024,
    mediaUrl: 2_048,
    accentColor: 0xffffff,
  },
  modal: {
    title: 45,
    components: 5,
    labelText: 45,
    labelDescription: 100,
    textInputValue: 4_000,
    textInputPlaceholder: 100,
    files: 10,
    groupOptions: 10,
  },
  autocomplete: { choices: 25, choiceName: 100, choiceValue: 100 },
  command: {
    name: 32,
    description: 100,
    options: 25,
    choices: 25,
    choiceName: 100,
    choiceValue: 100,
    stringOptionLength: 6_000,
    /** Names, descriptions and values of one command together. */
    total: 8_000,
    chatInput: 100,
    user: 15,
    message: 15,
    /** All bits that permissions may have. */
    permissions: 2n ** 54n - 1n,
    /** Largest bulk overwrite: the three kinds together. */
    bulk: 130,
  },
  /** Milliseconds. */
  interaction: { firstAnswer: 3_000, token: 15 * 60_000 },
  followups: { userInstallOnly: 5 },
  gateway: {
    heartbeatInterval: 41_250,
    /** Bytes of a payload that a client sends. */
    payloadBytes: 4_096,
    /** Payloads a client may send in a minute. */
    payloadsPerMinute: 120,
    guildsPerShard: 2_500,
    sessionStartsPerDay: 1_000,
    /** How long a session outlives its connection, in milliseconds ("a few minutes", undocumented). */
    sessionLifetime: 180_000,
    /** Events kept for a resume (undocumented). */
    replay: 2_000,
  },
} as const;
