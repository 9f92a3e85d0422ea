/** What a question asks for. */
export type QuestionKind = 'count' | 'time' | 'place' | 'person' | 'reason' | 'manner' | 'other';

/** Question words of a language, in lower case; of two kinds whose words begin at one place the first is taken. */
type Patterns = readonly (readonly [QuestionKind, RegExp])[];

/**
 * What asks for what, by the first part of a BCP 47 tag. English also tells by the noun asked for: "what year".
 * Words, not grammar: a question in keywords has no kind.
 */
const PATTERNS: Readonly<Record<string, Patterns>> = {
  en: [
    [
      'count',
      /\bhow (?:many|much|long|old|far|large|big|tall|high|deep|wide|fast|often|heavy|hot|cold|few)\b|\b(?:what|which)(?: (?:is|was|are|were))?(?: (?:the|a|an))?(?: \w+)? (?:number|percent|percentage|amount|population|price|cost|age|distance|height|length|size|speed|weight|score|rate|temperature|ratio|proportion|value|salary|revenue|budget|total)\b/,
    ],
    [
      'time',
      /\bwhen\b(?!.*,.*\b(?:what|which|who|whom|whose|why|how|where)\b)|\b(?:what|which)(?: \w+){0,2} (?:year|years|date|day|month|century|decade|time|period|era|season|age)\b/,
    ],
    [
      'place',
      /\bwhere\b|\b(?:what|which)(?: \w+){0,2} (?:country|countries|city|cities|state|states|county|place|location|region|town|village|continent|province|river|island|area|street|building|nation|district|venue|stadium|direction)\b/,
    ],
    [
      'person',
      /\bwho(?:m|se)?\b|\bwho's\b|\b(?:what|which)(?: \w+){0,2} (?:person|people|man|woman|president|king|queen|emperor|leader|author|writer|scientist|actor|actress|singer|player|director|minister|name of the (?:person|man|woman))\b/,
    ],
    ['reason', /\bwhy\b|\bwhat (?:\w+ ){0,2}(?:cause|caused|causes|reason|reasons|purpose)\b|\bhow come\b/],
    ['manner', /\bhow\b/],
    ['other', /\bwhat\b|\bwhich\b/],
  ],
  es: [
    ['count', /cuánt|cuant|qué (?:cantidad|porcentaje|número|edad|altura|población|distancia)/],
    ['time', /cuándo|cuando|qué (?:año|fecha|día|mes|siglo|década|época|momento|temporada)/],
    [
      'place',
      /dónde|donde|adónde|qué (?:país|ciudad|estado|lugar|región|provincia|continente|río|isla|condado|zona)/,
    ],
    ['person', /quién|quien/],
    ['reason', /por qué|por que|a qué se deb/],
    ['manner', /cómo|como/],
    ['other', /\bqué(?!\p{L})|\bcuál/u],
  ],
  de: [
    ['count', /wie ?viel|wie (?:lang|alt|weit|groß|hoch|oft|schwer|schnell|tief)|wie lange/],
    ['time', /\bwann\b|welche[mnrs]? (?:jahr|datum|tag|monat|jahrhundert|jahrzehnt)/],
    [
      'place',
      /\bwo\b|\bwohin\b|\bwoher\b|welche[mnrs]? (?:land|stadt|ort|region|staat|kontinent|fluss|insel)/,
    ],
    ['person', /\bwer\b|\bwen\b|\bwem\b|\bwessen\b/],
    ['reason', /\bwarum\b|\bwieso\b|\bweshalb\b|\bwozu\b/],
    ['manner', /\bwie\b/],
    ['other', /\bwas\b|\bwelche/],
  ],
  fr: [
    ['count', /combien|quel(?:le)? (?:nombre|pourcentage|quantité|âge|taille|distance|hauteur|population)/],
    ['time', /\bquand\b|quel(?:le)?s? (?:année|date|jour|mois|siècle|décennie|époque|heure)/],
    [
      'place',
      /(?:^|[\s'’])où(?!\p{L})|quel(?:le)?s? (?:pays|ville|état|lieu|région|province|continent|île|fleuve)/u,
    ],
    ['person', /\bqui\b/],
    ['reason', /pourquoi/],
    ['manner', /comment/],
    ['other', /\bquel|\bquoi\b|\bqu['’]|\bque\b/],
  ],
  pt: [
    [
      'count',
      /quant[oa]s?\b|qua(?:l|is) (?:o número|a percentagem|a porcentagem|a quantidade|a idade|a população)/,
    ],
    ['time', /\bquando\b|que (?:ano|data|dia|mês|século|década|época)/],
    ['place', /\bonde\b|\baonde\b|que (?:país|cidade|estado|lugar|região|continente|ilha|rio)/],
    ['person', /\bquem\b/],
    ['reason', /por que|por quê|porque|porquê/],
    ['manner', /\bcomo\b/],
    ['other', /\bqual|\bquais\b/],
  ],
  it: [
    ['count', /\bquant[oaie]\b|quale? (?:numero|percentuale|quantità|età|popolazione|distanza)/],
    ['time', /\bquando\b|(?:che|quale?) (?:anno|data|giorno|mese|secolo|decennio|epoca)/],
    ['place', /\bdov'?e?\b|(?:che|quale?) (?:paese|città|stato|luogo|regione|continente|isola|fiume)/],
    ['person', /\bchi\b/],
    ['reason', /perch[éè]/],
    ['manner', /\bcom'?e\b/],
    ['other', /\bche cosa\b|\bcosa\b|\bqual/],
  ],
  ru: [
    [
      'count',
      /скольк|как (?:долго|часто|далеко|много)|како(?:й|е|ва) (?:процент|количество|число|возраст|рост|высота|численность|доля)/,
    ],
    [
      'time',
      /когда|как(?:ом|ой|ие) (?:году|год|дата|век|веке|месяц|месяце|день|годы|период)|како(?:го|му) (?:числа|года)/,
    ],
    [
      'place',
      /(?:^|[^а-яё])(?:где|куда|откуда)(?![а-яё])|как(?:ой|ом|ая|их) (?:стран|город|штат|регион|мест|област|остров|рек)/,
    ],
    ['person', /(?:^|[^а-яё])(?:кто|кого|кому|кем|чей|чья|чье|чьи)(?![а-яё])/],
    ['reason', /почему|зачем|отчего|по какой причине/],
    ['manner', /(?:^|[^а-яё])как(?![а-яё])|каким образом/],
    ['other', /(?:^|[^а-яё])(?:что|чем|чего|как(?:ой|ая|ое|ие|ую|ого|ом|их))(?![а-яё])/],
  ],
  hi: [
    ['count', /कितन|कितने|प्रतिशत/],
    ['time', /कब|किस (?:वर्ष|साल|तारीख|दिन|महीने|सदी|शताब्दी|दशक)/],
    ['place', /कहाँ|कहां|किस (?:देश|शहर|राज्य|जगह|स्थान|क्षेत्र)/],
    ['person', /कौन(?! ?(?:सा|सी|से)(?:[^\p{L}\p{M}]|$))|किसने|किसके|किसकी|किसको|किसे/u],
    ['reason', /क्यों|किस कारण/],
    ['manner', /कैसे|किस (?:तरह|प्रकार)(?! (?:का|की|के)(?:[^\p{L}\p{M}]|$))/u],
  ],
  zh: [
    ['count', /多少|几[个次人名年天座位条]|多[大长高远久快]|百分之几/],
    ['time', /何时|什么时候|哪一?年|哪[一个]?天|几年|什么时间|哪个?世纪|几月/],
    ['place', /哪里|哪儿|何处|什么地方|哪个?(?:国家|城市|地区|州|省)/],
    ['person', /谁|哪位/],
    ['reason', /为什么|为何|什么原因/],
    ['manner', /如何|怎么|怎样/],
  ],
  ar: [
    ['count', /كم(?![\p{L}])|ما عدد|ما نسبة/u],
    ['time', /متى|في أي (?:عام|سنة|يوم|شهر|قرن)/],
    ['place', /أين|اين|في أي (?:بلد|مدينة|دولة|مكان|منطقة)/],
    ['person', /(?:^| )من (?:هو|هي|هم|الذي|قام|كان)|(?:^| )من(?= )/],
    ['reason', /لماذا|لم(?= )|ما سبب/],
    ['manner', /كيف/],
  ],
  tr: [
    ['count', /kaç(?!\p{L})|ne kadar/u],
    ['time', /ne zaman|hangi (?:yıl|tarih|gün|ay|yüzyıl)/],
    ['place', /nere|hangi (?:ülke|şehir|bölge|yer|kıta|ada)/],
    ['person', /\bkim/],
    ['reason', /\bneden\b|\bniçin\b|\bniye\b/],
    ['manner', /\bnasıl\b/],
  ],
};

/**
 * What a question asks for, by its first question word: "who opened what" asks for a person, "what opens when it rains" for
 * a thing. `other` for what things are, for keywords, and in languages that are not listed.
 */
export function questionKind(question: string, tag: string): QuestionKind {
  const lower = question.toLowerCase();
  let first = lower.length;
  let asked: QuestionKind = 'other';
  for (const [kind, pattern] of PATTERNS[tag] ?? []) {
    const at = lower.search(pattern);
    if (at < 0 || at >= first) continue;
    first = at;
    asked = kind;
  }
  return asked;
}
