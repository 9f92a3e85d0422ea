/**
 * How a language whose script has no capitals says who speaks: patterns with the speaker's words in group 1, "ने"
 * included; the first that fits counts.
 */
export const agentPatterns: Readonly<Record<string, readonly RegExp[]>> = {
  hi: [
    // "रोमन बाबुश्किन ने कहा कि ...": the ergative "ने" ends the agent of a past verb; a time with "को" may stand before it.
    /(?:^|\uFFFC[,\s]*)(?:जैसा\s+कि\s+)?(?:(?:[\p{L}\p{M}]+\s+को|आज|कल|बाद में|हाल ही में)\s+)?([\p{L}\p{M}.'’ -]{3,60}?\s+ने|उन्होंने|इन्होंने|उसने|इसने)\s+(?:[\p{L}\p{M}]+\s+){0,4}?(?:कहा|बताया|पूछा|लिखा|जोड़ा|दावा किया|आरोप लगाया|चेतावनी दी|घोषणा की|स्पष्ट किया|स्वीकार किया|दोहराया|माना)(?=[\s,।:]|$)/u,
    // "सुनीता राव के अनुसार ...": according to.
    /^(?:(?:[\p{L}\p{M}]+\s+को|आज|कल|बाद में|हाल ही में)\s+)?([\p{L}\p{M}.'’-]+(?:\s+[\p{L}\p{M}.'’-]+){0,4}?)\s+(?:के|की)\s+(?:अनुसार|मुताबिक|मुताबिक़|शब्दों में)(?=[\s,])/u,
    // "सुनीता राव का कहना है कि ...", "सुनीता राव कहती हैं कि ..."
    /^(?:(?:[\p{L}\p{M}]+\s+को|आज|कल)\s+)?([\p{L}\p{M}.'’ -]{2,60}?)(?:\s+(?:यह|ये|भी|ही))*\s+(?:(?:का|की|के)\s+(?:कहना|मानना|दावा|आरोप)|कहते|कहती|कहता|बताते|बताती|मानते|मानती)\s+(?:है|हैं|था|थीं|थे)(?=\s+कि)/u,
  ],
  zh: [
    // "库达舍夫大使说：...": the verb of saying follows its subject, then a mark.
    /(?:^|\uFFFC)([\p{Script=Han}·A-Za-z ]{1,20}?)(?:对[^，。]{1,12})?(?:说|說|表示|指出|强调|強調|称|宣布)(?=[，,：:“「]|道)/u,
  ],
};

/** Words that mean somebody again, or nobody in particular. */
export const agentPronouns: Readonly<Record<string, RegExp>> = {
  hi: /^(?:उन्होंने|उसने|इसने|इन्होंने|उनका|उसका|उनके|वे|वह|किसी ने|सभी ने|लोगों ने|मैंने|हमने)$/u,
  zh: /^(?:他|她|它|我|我们|我們|他们|他們|她们|你|有人|人们|也就是)/u,
};

/** Whom a statement in such a language is about, in group 1: its agent or the name before a case ending. */
export const topicPatterns: Readonly<Record<string, RegExp>> = {
  hi: /^(?:[\p{L}\p{M}]+\s+को\s+)?([\p{L}\p{M}.'’-]+(?:\s+[\p{L}\p{M}.'’-]+){0,3}?)\s+(?:ने|का|की|के)\s/u,
};
