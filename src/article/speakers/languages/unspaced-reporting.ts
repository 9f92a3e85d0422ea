/** How a language whose script has no capitals says who speaks: a pattern with the speaker's words in group 1, "ने" included. */
export const agentPatterns: Readonly<Record<string, RegExp>> = {
  // "रोमन बाबुश्किन ने कहा कि ...": the ergative "ने" ends the agent of a past verb.
  hi: /(?:^|\uFFFC[,\s]*)([\p{L}\p{M}.'’ -]{3,60}?\s+ने|उन्होंने|इन्होंने|उसने|इसने)\s+(?:[\p{L}\p{M}]+\s+){0,4}?(?:कहा|बताया|पूछा|लिखा|जोड़ा|दावा किया|आरोप लगाया|चेतावनी दी)(?=[\s,।:]|$)/u,
  // "库达舍夫大使说：...": the verb of saying follows its subject, then a mark.
  zh: /(?:^|\uFFFC)([\p{Script=Han}·A-Za-z ]{1,20}?)(?:对[^，。]{1,12})?(?:说|說|表示|指出|强调|強調|称|宣布)(?=[，,：:“「]|道)/u,
};

/** Words that mean somebody again, or nobody in particular. */
export const agentPronouns: Readonly<Record<string, RegExp>> = {
  hi: /^(?:उन्होंने|उसने|इसने|इन्होंने|किसी ने|सभी ने|लोगों ने|मैंने|हमने)$/u,
  zh: /^(?:他|她|它|我|我们|我們|他们|他們|她们|你|有人|人们|也就是)/u,
};
