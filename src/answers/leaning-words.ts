/** How a language's sentences open that lean on an earlier one, as patterns over the lower-case text. */
export interface LeaningWords {
  /** Words for one person named before, or for what is theirs, where a sentence opens with them: "she", "his". */
  readonly people: string;
  /** Words for several people, or for a thing: "they", "this", "the latter". */
  readonly things: string;
  /** Words that tie a sentence to the one before: "but", "however", "on the other hand". */
  readonly ties: string;
}

/**
 * By the first part of a BCP 47 tag. Words that are articles as well ("die", "la") are not among them: to open with
 * them is no sign.
 */
export const LEANING_WORDS: Readonly<Record<string, LeaningWords>> = {
  en: {
    people: 'he|she|his|her|hers|him',
    things:
      'it|they|this|that|these|those|its|their|theirs|them|such|the (?:former|latter|same|two|three|pair|other|others)|another|others|one of (?:them|these|those)|(?:some|many|most|all|none|both|two|three|each) of (?:them|these|those)|here',
    ties: 'but|and|or|nor|so|yet|however|also|then|meanwhile|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|instead|still|besides|otherwise|consequently|accordingly|similarly|likewise|conversely|afterwards?|additionally|finally|rather|indeed|in addition|as a result|as such|in contrast|by contrast|on the (?:other hand|contrary)|for (?:example|instance|this reason|that reason)|in other words|in turn|at the same time|that is|even so|after (?:this|that)|because of (?:this|that)|despite (?:this|that)|in (?:this|that|these|those) ',
  },
  de: {
    people: 'er|sie|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|ihm',
    things:
      'es|dies|dieser|diese|dieses|diesem|diesen|ihnen|jener|jene|jenes|solche|solcher|solches|beide|letztere|letzterer',
    ties: 'aber|und|oder|doch|jedoch|denn|dann|danach|daraufhin|dabei|dafür|dagegen|dadurch|damit|darum|deshalb|deswegen|daher|auch|außerdem|zudem|ferner|dennoch|trotzdem|allerdings|stattdessen|inzwischen|unterdessen|somit|folglich|ebenso|zum beispiel|andererseits|hingegen',
  },
  es: {
    people: 'él|ella|su|sus',
    things:
      'ello|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquello|aquel|aquella|tal|tales|ambos|ambas|dicho|dicha|otro|otra|otros|otras',
    ties: 'pero|y|o|ni|sino|sin embargo|además|también|tampoco|entonces|luego|así|por (?:eso|ello|esto|tanto|lo tanto|otro lado|otra parte|ejemplo|el contrario)|no obstante|mientras tanto|en cambio|asimismo|aun así|después|de ahí',
  },
  fr: {
    people: 'il|elle|son|sa|ses|lui',
    things:
      "ils|elles|ce|cela|ça|celui-ci|celle-ci|ceux-ci|cet|cette|ces|c[’']est|leur|leurs|eux|tel|telle|tels|telles",
    ties: "mais|et|ou|or|ni|donc|car|puis|ensuite|alors|ainsi|aussi|pourtant|cependant|toutefois|néanmoins|de plus|en outre|par ailleurs|en revanche|au contraire|en effet|par exemple|d[’']ailleurs|pendant ce temps|entre-temps|enfin|par conséquent|c[’']est pourquoi",
  },
  it: {
    people: 'egli|lui|lei|essa|suo|sua|suoi|sue',
    things:
      'esso|essi|esse|loro|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|tale|tali|entrambi',
    ties: "ma|e|o|né|però|tuttavia|inoltre|anche|poi|quindi|perciò|dunque|così|intanto|invece|infatti|per esempio|d[’']altra parte",
  },
  pt: {
    people: 'ele|ela|seu|sua|seus|suas',
    things:
      'eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquilo|aquele|aquela|tal|tais|ambos|ambas',
    ties: 'mas|e|ou|nem|porém|contudo|todavia|no entanto|entretanto|além disso|também|então|depois|assim|por isso|portanto|por exemplo|enquanto isso|por outro lado',
  },
  nl: {
    people: 'hij|zij|ze|zijn|haar|hem',
    things: 'het is|dit|dat|deze|die|hun|zulke|beide',
    ties: 'maar|en|of|toch|echter|ook|dan|daarna|daarom|dus|bovendien|intussen|ondertussen|niettemin|desondanks|daarentegen|bijvoorbeeld',
  },
  ru: {
    people: 'он|она|его|её|ее|ему|ей',
    things:
      'оно|они|это|этот|эта|эти|этого|этой|этих|этому|этим|тот|та|те|того|их|им|такой|такая|такие|такое|оба|обе',
    ties: 'но|а|и|или|однако|также|тоже|затем|потом|поэтому|поскольку|при этом|кроме того|тем не менее|зато|впрочем|между тем|тем временем|таким образом|например|в то же время|с другой стороны|вместо этого|после этого|из-за этого|несмотря на это',
  },
  hi: {
    people: 'उसके|उसका|उसकी|उसने|उनके|उनका|उनकी|उन्होंने|इन्होंने',
    things:
      'इसमें|इनमें|उसमें|उनमें|इसी|उसी|वहाँ|वहां|यहाँ|यहां|वह|वे|यह|ये|इस|इसके|इसका|इसकी|इसे|इससे|इसने|इन|इनके|इनका|इनकी|उस|उसे|उन|उन्हें',
    ties: 'लेकिन|मगर|परंतु|परन्तु|किंतु|किन्तु|और|या|फिर|तब|इसलिए|हालांकि|हालाँकि|साथ ही|दूसरी ओर|उदाहरण के लिए|इस बीच|इसके अलावा',
  },
};
