/** Question words and small words that the lists of the stop word package lack, by the first part of a BCP 47 tag. */
export const MORE_STOP_WORDS: Readonly<Record<string, string>> = {
  hi: 'में है गई गए की के क्या क्यों कब कहाँ कहां कैसे कैसा कैसी कितने कितनी किसका किसके किसकी किसने किसको किन किनके सा सी',
  zh: '哪位 哪家 是什么 有什么 哪一 哪一个 多大 多久',
};
