/** How a language other than English says that somebody speaks. */
export interface ReportingWords {
  /** Forms of verbs of saying, third person. */
  readonly verbs: string;
  /** Words between a subject and such a verb: auxiliaries, pronouns, adverbs. */
  readonly auxiliaries: string;
  /** What opens reported speech after the verb. */
  readonly openers: string;
  /** "according to". */
  readonly sources: string;
  /** Pronouns that a speaker is meant by again. */
  readonly pronouns: string;
  /** Words that may stand between a verb and a name after it: articles and the like. */
  readonly articles: string;
  /** Whether common nouns have capitals too, so that a capital alone makes no name. */
  readonly nounsCapitalised: boolean;
}

/**
 * The verbs that news uses most to report speech, in the forms in which it does, by primary language. Short on purpose: a verb is
 * left out where it more often means something else.
 */
export const reportingWords: Readonly<Record<string, ReportingWords>> = {
  es: {
    verbs: `dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron señaló señala señalaron explicó explica
      declaró declara declararon indicó indica manifestó manifiesta añadió añade agregó agrega sostuvo sostiene comentó comenta destacó
      destaca subrayó subraya advirtió advierte anunció anuncia anunciaron informó respondió responde preguntó insistió insiste recordó
      recuerda reconoció reconoce admitió admite apuntó apunta concluyó concluye lamentó lamenta denunció denuncia condenó criticó exigió
      negó escribió aclaró precisó reiteró confirmó relató`,
    auxiliaries: 'ha también le les se lo no ya además así',
    openers: 'que si',
    sources: 'según|de acuerdo con',
    pronouns: 'él ella',
    articles: 'el la los las al',
    nounsCapitalised: false,
  },
  pt: {
    verbs: `disse diz disseram dizem afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta informou destacou
      destaca ressaltou ressalta comentou comenta anunciou anuncia respondeu perguntou insistiu lembrou reconheceu admitiu concluiu
      lamentou denunciou condenou criticou exigiu negou escreveu esclareceu reiterou confirmou alertou contou`,
    auxiliaries: 'também já não lhe se ainda',
    openers: 'que se',
    sources: 'segundo|de acordo com|conforme',
    pronouns: 'ele ela',
    articles: 'o a os as',
    nounsCapitalised: false,
  },
  it: {
    verbs: `detto dice disse dicono dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea annunciato
      annuncia scritto scrive risposto risponde chiesto ricordato ricorda ammesso ammette concluso conclude precisato precisa ribadito
      ribadisce sostenuto sostiene commentato commenta avvertito avverte denunciato confermato raccontato racconta`,
    auxiliaries: 'ha hanno anche poi già non gli',
    openers: 'che se',
    sources: 'secondo',
    pronouns: 'lui lei egli ella',
    articles: "il lo la i gli le l'",
    nounsCapitalised: false,
  },
  fr: {
    verbs: `dit disent déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute indiqué indique souligné souligne assuré
      assure estimé estime annoncé annonce précisé précise répondu répond demandé rappelé rappelle conclu conclut confié confie raconté
      raconte regretté regrette dénoncé dénonce écrit reconnu reconnaît insisté insiste martelé lancé confirmé confirme prévenu prévient`,
    auxiliaries: "a ont avait n'a aussi également encore lui leur s'est",
    openers: "que qu' si",
    sources: "selon|d'après|d’après",
    pronouns: 'il elle t-il t-elle',
    articles: "le la les l'",
    nounsCapitalised: false,
  },
  de: {
    verbs: `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint berichtete berichtet warnte warnt forderte fordert
      kritisierte kritisiert schrieb schreibt antwortete fragte behauptete versicherte äußerte bestätigte sprach mahnte räumte kündigte
      fügte teilte verurteilte`,
    auxiliaries: 'auch dazu zudem am hat habe weiter',
    openers: 'dass ob',
    sources: 'laut|nach angaben von|so',
    pronouns: 'er sie',
    articles: 'der die das',
    nounsCapitalised: true,
  },
  ru: {
    verbs: `сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула добавил добавила сообщил сообщила
      сообщили рассказал рассказала пояснил пояснила объяснил объяснила написал написала считает говорит утверждает уверен ответил ответила
      спросил спросила предупредил предупредила осудил осудила напомнил напомнила признал признала уточнил уточнила подтвердил подтвердила`,
    auxiliaries: 'также он она ранее позже не',
    openers: 'что',
    sources: 'по словам|по мнению|по данным',
    pronouns: 'он она',
    articles: '',
    nounsCapitalised: false,
  },
};
