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
      /(?<![а-яё])(?:на)?скольк|(?<![а-яё])как (?:долго|часто|далеко|много|давно)|(?<![а-яё])как(?:ой|ого|ом|ое|ая|ую|ов|ова|ово|овы)(?: был[аои]?)?(?: [а-яё]+)? (?:процент|количеств|числ[оа](?![а-яё])|возраст|рост[ае]?(?![а-яё])|высот|длин|ширин|глубин|площад|расстояни|скорост|температур|численност|дол[яи](?![а-яё])|размер|сумм|цен[аы]|стоимост)/,
    ],
    [
      'time',
      /(?<![а-яё])когда(?![а-яё-])|(?<![а-яё])как(?:ой|ом|ого|ое|ая|ие|их|ому)(?: [а-яё]+)? (?:год|дат|век|месяц|день|дня|дни|период|врем|эпох|десятилети|столети|сезон|момент)|какого числа|в котором (?:году|часу)/,
    ],
    [
      'place',
      /(?<![а-яё])(?:где|куда|откуда)(?![а-яё-])|(?<![а-яё])как(?:ой|ого|ом|ое|ая|ую|ие|их)(?: [а-яё]+)? (?:стран|город|штат|регион|мест|област|остров|рек(?:а|и|у|е|ой)(?![а-яё])|округ|континент|район|улиц|здани|провинци|деревн|сел[оае](?![а-яё])|направлени)/,
    ],
    [
      'person',
      /(?<![а-яё])(?:кто|кого|кому|кем|ком|чей|чья|чь[её]|чьи|чьего|чьей|чьих)(?![а-яё-])|(?<![а-яё])как(?:ой|ая|ого|ую|ому|им)(?: [а-яё]+)? (?:человек|акт[её]р|актрис|игрок|писател|уч[её]н|президент|корол|император|автор|певец|певиц|лидер|министр|режисс)/,
    ],
    ['reason', /почему|зачем|отчего|по как(?:ой|им) причин|как(?:ова|ая)(?: [а-яё]+)? причин/],
    ['manner', /(?<![а-яё])как(?![а-яё-])|как(?:им образом|им способом)/],
    [
      'other',
      /(?<![а-яё])(?:что|чем|чего|чему|как(?:ой|ая|ое|ие|ую|ого|ому|ом|их|им|ими|ов|ова|ово|овы))(?![а-яё-])/,
    ],
  ],
  hi: [
    ['count', /कितन|प्रतिशत/],
    [
      'time',
      /(?<![\p{L}\p{M}])कब(?![\p{L}\p{M}])|(?:किस|कौन[ -]?(?:सा|सी|से)) (?:वर्ष|साल|तारीख|तिथि|दिन|महीने|सदी|शताब्दी|दशक|समय|युग|काल|अवधि)(?![\p{L}\p{M}])/u,
    ],
    [
      'place',
      /कहाँ|कहां|किधर|(?:किस|किन|कौन[ -]?(?:सा|सी|से)) (?:देश|शहर|राज्य|जगह|स्थान|क्षेत्र|नगर|गाँव|गांव|नदी|द्वीप|महाद्वीप|प्रांत|ज़िले|जिले|काउंटी|इलाके)/,
    ],
    [
      'person',
      /(?<![\p{L}\p{M}])कौन(?![ -]?(?:सा|सी|से)(?:[^\p{L}\p{M}]|$))|किसने|किसके|किसकी|किसको|किसे|(?:किस|कौन[ -]?(?:सा|सी|से)) (?:व्यक्ति|खिलाड़ी|अभिनेता|अभिनेत्री|राजा|रानी|राष्ट्रपति|नेता|लेखक|वैज्ञानिक)/u,
    ],
    ['reason', /क्यों|किस कारण|किस वजह/],
    ['manner', /कैसे|किस (?:तरह|प्रकार)(?! (?:का|की|के)(?:[^\p{L}\p{M}]|$))/u],
  ],
  zh: [
    ['count', /多少|[几幾](?![乎何时時月日号號])|多[大长長高远遠久快重深宽寬]|百分之[几幾]/],
    [
      'time',
      /[何几幾][时時]|什[么麼](?:时候|時候|时间|時間|年代|时期|時期|年份)|哪一?[年天月日]|哪[一两兩几幾个個]*(?:年代|世[纪紀]|时期|時期|时代|時代|朝代)|[几幾][月日号號]|何年/,
    ],
    [
      'place',
      /哪[里裡裏儿兒]|何[处處地]|什[么麼](?:地方|地区|地區|国家|國家|城市)|哪[一两兩几幾]?[个個座条條些]?(?:国|國|城市|地区|地區|地方|州|省|县|縣|市|郡|镇|鎮|村|岛|島|大[陆陸]|大洲|河|街|区|區)|在哪(?![一两兩几幾些个個位名种種年天届屆场場])/,
    ],
    [
      'person',
      /[谁誰]|哪[一两兩几幾]?位|哪[一两兩几幾]?名|什[么麼]人|何人|哪[一两兩几幾]?[个個些](?:人|球[员員]|演[员員]|皇帝|国王|國王|总统|總統|作家|科学家|科學家|歌手|导演|導演)|姓什[么麼]/,
    ],
    ['reason', /[为為]什[么麼]|[为為]何|什[么麼]原因|原因[为為是](?:何|什[么麼])/],
    ['manner', /如何|怎[么麼]|怎[样樣]/],
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
