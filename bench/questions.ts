/** What the benches ask of the seed article: plain, short, with a slip of the finger, and off-topic. */
export const QUESTIONS = {
  answered: [
    'what did Russia say about India',
    'who condemned the sanctions',
    'what are military exercises part of',
    'sanktions against turkey',
    'is russia against other countries',
  ],
  others: ['how much did the s400 cost', 'who won the football match'],
} as const;
