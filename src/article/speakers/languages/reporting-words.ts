/** How a language other than English says that somebody speaks. */
export interface ReportingWords {
  /** Forms of verbs of saying, third person. */
  readonly verbs: string;
  /** Words between a subject and such a verb: auxiliaries, pronouns, adverbs. */
  readonly auxiliaries: string;
  /** What opens reported speech after the verb. */
  readonly openers: string;
  /** "according to"; alternatives. */
  readonly sources: string;
  /** What stands for it behind a comma or a quotation alone: "so Hanna Voss"; alternatives. */
  readonly tags?: string;
  /** What stands for it behind a name: "Hanna Voss zufolge"; alternatives. */
  readonly postposed?: string;
  /** Plural nouns for people who are asked, which stand without an article: "según fuentes". */
  readonly asked?: string;
  /** Pronouns that a speaker is meant by again. */
  readonly pronouns: string;
  /** Definite articles, which may stand between a verb and a name after it. */
  readonly articles: string;
  readonly indefinite: string;
  /** What joins a noun to the one it is of: "del" in "el jefe del puerto"; alternatives. */
  readonly linkers: string;
  /** "as" before a clause: "como dijo Ana Ruiz", "wie Hanna Voss sagte". */
  readonly as: string;
  /** Words that open a sentence and are no name although they have a capital there. */
  readonly openings: string;
  /** Likewise, adverbs that a subject may stand right behind: "Ayer Ana Ruiz dijo". */
  readonly adverbs: string;
  /** Whether a verb may go without a subject: "dijo que". */
  readonly dropsSubject: boolean;
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
      negó escribió aclaró precisó reiteró confirmó relató
      dicho afirmado asegurado señalado explicado declarado indicado manifestado añadido sostenido comentado subrayado advertido
      anunciado informado insistido recordado reconocido admitido lamentado denunciado`,
    auxiliaries: 'ha también le les se lo no ya además así',
    openers: 'que si de\\s+que',
    sources: 'según|de acuerdo con',
    asked:
      'fuentes expertos expertas testigos vecinos vecinas autoridades analistas científicos médicos investigadores',
    pronouns: 'él ella',
    articles: 'el la los las al',
    indefinite: 'un una unos unas varios varias algunos algunas',
    linkers: 'de la|de los|de las|del|de',
    as: 'como',
    adverbs:
      'también además ayer hoy luego después así aún entonces anoche antes ahora ya posteriormente finalmente asimismo igualmente mañana',
    openings:
      'según como pero y sin por para en de al con desde durante tras este esta ese esa ellos ellas nosotros yo se aunque cuando mientras si porque sobre',
    dropsSubject: true,
    nounsCapitalised: false,
  },
  pt: {
    verbs: `revelou revela disse diz disseram dizem afirmou afirma afirmaram declarou declara explicou explica acrescentou acrescenta informou destacou
      destaca ressaltou ressalta comentou comenta anunciou anuncia respondeu perguntou insistiu lembrou reconheceu admitiu concluiu
      lamentou denunciou condenou criticou exigiu negou escreveu esclareceu reiterou confirmou alertou contou
      dito afirmado declarado`,
    auxiliaries: 'também já não lhe se ainda',
    openers: 'que se de\\s+que',
    sources: 'segundo|de acordo com|conforme',
    asked:
      'fontes especialistas testemunhas moradores autoridades analistas cientistas médicos investigadores',
    pronouns: 'ele ela',
    articles: 'o a os as',
    indefinite: 'um uma uns umas vários várias alguns algumas',
    linkers: 'da|do|das|dos|de',
    as: 'como',
    adverbs: 'também além ontem hoje depois assim ainda então agora antes posteriormente finalmente amanhã',
    openings:
      'segundo como mas e sem por para em de com desde durante após este esta esse essa eles elas nós eu se embora quando enquanto porque sobre',
    dropsSubject: true,
    nounsCapitalised: false,
  },
  it: {
    verbs: `detto dice disse dicono dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea annunciato
      annuncia scritto scrive risposto risponde chiesto ricordato ricorda ammesso ammette concluso conclude precisato precisa ribadito
      ribadisce sostenuto sostiene commentato commenta avvertito avverte denunciato confermato raccontato racconta`,
    auxiliaries: 'ha hanno anche poi già non gli',
    openers: 'che se',
    sources: 'secondo',
    asked: 'fonti esperti testimoni residenti autorità analisti scienziati medici',
    pronouns: 'lui lei egli ella',
    articles: "il lo la i gli le l'",
    indefinite: "un uno una un' alcuni alcune diversi diverse",
    linkers: "della|dello|dell'|degli|delle|dei|del|di",
    as: 'come',
    adverbs:
      'anche inoltre ieri oggi poi dopo così ancora allora stamattina stamane stasera prima ora infine successivamente intanto domani',
    openings:
      'secondo come ma e senza per in di con da durante questo questa quello quella loro essi noi io si sebbene quando mentre perché su',
    dropsSubject: true,
    nounsCapitalised: false,
  },
  fr: {
    verbs: `dit disent déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute indiqué indique souligné souligne assuré
      assure estimé estime annoncé annonce précisé précise répondu répond demandé rappelé rappelle conclu conclut confié confie raconté
      raconte regretté regrette dénoncé dénonce écrit reconnu reconnaît insisté insiste martelé lancé confirmé confirme prévenu prévient
      admis admet reconnus s'inquiète s'interroge s'indigne s'étonne s'agace tempère détaille résume poursuit plaide martèle avertit averti promet promis ajouta`,
    auxiliaries: "a ont avait n'a l'a l'avait aussi également encore lui leur s'est",
    openers: "que qu' si",
    sources: "selon|d'après|d’après",
    asked: 'sources experts témoins riverains',
    pronouns: 'il elle t-il t-elle',
    articles: 'le la les',
    indefinite: 'un une des plusieurs certains certaines quelques',
    linkers: "de la|de l'|des|du|de|d'",
    as: 'comme',
    adverbs:
      "aussi hier puis ainsi encore alors ensuite aujourd'hui enfin finalement depuis auparavant récemment maintenant demain",
    openings:
      'selon comme mais et sans pour par en de avec depuis pendant après ce cette cet ces ils elles nous je on quoique lorsque quand si tandis sur',
    dropsSubject: false,
    nounsCapitalised: false,
  },
  de: {
    verbs: `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint berichtete berichtet warnte warnt forderte fordert
      kritisierte kritisiert schrieb schreibt antwortete fragte behauptete versicherte äußerte bestätigte sprach mahnte räumte kündigte
      fügte teilte verurteilte
      wies ergänzte bekräftigte unterstrich monierte beklagte lobte hob gab zeigte bezeichnete versprach
      mitteilte mitteilten mitteilt ankündigte ankündigten hinzufügte einräumte angab angaben bekanntgab hervorhob`,
    auxiliaries: 'auch dazu zudem am hat habe weiter',
    openers: 'dass ob',
    sources:
      'laut|nach Angaben von|nach Angaben der|nach Angaben des|nach Angaben einer|nach Angaben eines|nach den Worten von|nach den Worten der|nach den Worten des',
    tags: 'so',
    postposed: 'zufolge',
    pronouns: 'er sie',
    articles: 'der die das den dem',
    indefinite: 'ein eine einer eines einem einen mehrere mehreren einige einigen',
    linkers: 'des|der|von|für|aus',
    as: 'wie',
    adverbs: 'auch zudem gestern heute dann danach',
    openings:
      'so noch laut wie aber und ohne für in von mit seit während nach am im zuvor später dazu dabei diese dieser dieses wir ich man es ihr obwohl wenn weil als an bei auf vor zu zum zur über unter',
    dropsSubject: false,
    nounsCapitalised: true,
  },
  ru: {
    verbs: `сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула добавил добавила сообщил сообщила
      сообщили рассказал рассказала пояснил пояснила объяснил объяснила написал написала считает говорит утверждает уверен ответил ответила
      спросил спросила предупредил предупредила осудил осудила напомнил напомнила признал признала уточнил уточнила подтвердил подтвердила
      заверил заверила объявил объявила объявило объявили сообщило заявило отметило подчеркнуло уточнило подтвердило считают говорят полагает полагают
      сообщает сообщают заявляет заявляют отмечает отмечают подчёркивает подчеркивает рассказывает поясняет объясняет добавляет пишет пишут`,
    auxiliaries: 'также он она ранее позже не',
    openers: 'что',
    sources: 'по словам|по мнению|по данным|согласно данным',
    pronouns: 'он она',
    articles: '',
    indefinite: '',
    linkers: '',
    as: 'как',
    adverbs:
      'также вчера сегодня затем потом ещё тогда позже ранее раньше теперь сейчас накануне впоследствии наконец завтра',
    openings:
      'по как но и без для в на с после во со при это эта этот они мы я вы его их её некоторые многие все хотя когда если пока о об',
    dropsSubject: false,
    nounsCapitalised: false,
  },
};
