/**
 * Discord's limits for what the bot sends, in UTF-16 units or pieces.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
export const LIMITS = {
  /** Text of all TextDisplay components of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  messageComponents: 40,
  customId: 100,
  buttonLabel: 80,
  rowButtons: 5,
  /** What somebody writes into one field of a form. */
  formText: 4000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
