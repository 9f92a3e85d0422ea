/** Abbreviations of one language, lower case, without their last stop. */
export interface Abbreviations {
  /** Never end a sentence: titles before names, "e.g.". */
  readonly inner: ReadonlySet<string>;
  /** Do not end a sentence before a number: "No. 5", "Jan. 3". */
  readonly beforeNumber: ReadonlySet<string>;
  /** End a sentence now and then: "in the U.S. The ...", but "U.S. President". */
  readonly either: ReadonlySet<string>;
  /** Words that open a sentence and hardly ever stand inside a name; they decide the cases of `either`. */
  readonly openers: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const english: Abbreviations = {
  inner: words(`
    mr mrs ms mx dr prof rev hon fr sr sra pres gov lt sen rep reps sens gen adm capt cpl col cmdr comdr maj sgt pvt
    brig supt insp det ofc atty messrs mme mlle msgr amb ft mt st vs viz cf e.g i.e eg approx est dept univ`),
  beforeNumber: words(`
    no nos vol vols p pp para paras ch chap fig figs sec art arts nr ca c jan feb mar apr jun jul aug sep sept oct
    nov dec rs`),
  either: words(`
    u.s u.k u.n u.a.e u.s.a u.s.s.r e.u d.c l.a n.y inc corp co cos ltd llc plc bros assn jr sr esq ph.d m.d b.a m.a
    a.m p.m a.d b.c etc al ave blvd rd hwy calif fla ill mass mich minn pa tex va wash conn ariz ga ore tenn
    okla wis ala ark colo ky la md mo neb nev n.c n.d n.h n.j n.m s.c s.d w.va jan feb mar apr aug sep sept oct nov
    dec`),
  openers: words(`
    the a an he she it they we i you his her its their our my this that these those there in on at by for from to
    with as of if when while where after before since until although though but and or so yet however meanwhile
    moreover furthermore also still then now once both each all some many most few several another other what who
    why how which not no yes according among during despite under over between because instead later earlier today
    yesterday`),
};

const german: Abbreviations = {
  inner: words(`
    dr prof hr fr frl dipl ing st bzw ca vgl z.b z d.h d u.a u.ä o.ä o s.o s.u u i.d.r i.v m.e n.chr v.chr v sog
    evtl ggf inkl exkl max min bes insb allg geb gest verh gen lt min.präs str hl jh mio mrd tsd nr rund`),
  beforeNumber: words('nr abs art s bd kap jan feb mär apr jun jul aug sep sept okt nov dez ca'),
  either: words('usw etc u.s.w e.v a.d a.m co gmbh jr sen jh'),
  openers: words(`
    der die das den dem des ein eine einen einem einer er sie es wir ihr ich in im am an auf bei mit nach von zu zum
    zur für aus um über unter vor seit durch ohne gegen und oder aber doch denn auch nur noch schon so wie was wer
    wo warum wenn als während nachdem obwohl weil dass damit dabei dazu dort hier heute gestern dies diese dieser
    dieses kein keine nicht laut zudem allerdings`),
};

const spanish: Abbreviations = {
  inner: words(`
    sr sra srta sres dr dra dres prof profa d dña don lic ing arq gral gob cap cnel tte sto sta mons hno pbro excmo
    excma fr p.ej p avda av c/ aprox cf ej ee vs`),
  beforeNumber: words(
    'núm num n.º nº no pág págs pag art arts vol cap tel fig ene feb mar abr jun jul ago sep oct nov dic',
  ),
  either: words('ee.uu uu ud uds vd vds etc s.a a.c d.c a.m p.m cía ltda jr'),
  openers: words(`
    el la los las un una unos unas lo él ella ellos ellas se su sus en de del al a con por para desde hasta según
    sin sobre tras entre y o pero aunque como cuando donde mientras si no ni que qué quién cómo esto este esta estos
    estas ese esa aquel también además así hoy ayer`),
};

const french: Abbreviations = {
  inner: words(
    'm mm mme mmes mlle mlles dr pr prof me mgr st ste av apr env cf p.ex ex c.-à-d vs gal cdt col lt',
  ),
  beforeNumber: words('n no nos p pp art vol chap fig janv févr avr juil sept oct nov déc tél'),
  either: words('etc j.-c s.a u.e o.n.u jr'),
  openers: words(`
    le la les l un une des il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs en dans de du au
    aux à par pour avec sans sur sous selon après avant depuis et ou mais donc or car si quand lorsque comme que qui
    où pourquoi comment ainsi aussi cependant toutefois hier`),
};

const portuguese: Abbreviations = {
  inner: words(
    'sr sra srs sras srta dr dra prof profa eng gen cel cap sgt d dom exmo exma st sto sta p.ex av r',
  ),
  beforeNumber: words(
    'n núm nº pág págs p art arts vol cap tel fig jan fev mar abr mai jun jul ago set out nov dez',
  ),
  either: words('etc s.a a.c d.c ltda cia e.u.a eua jr'),
  openers: words(`
    o a os as um uma uns umas ele ela eles elas se seu sua seus suas em no na nos nas de do da dos das ao à com por
    para desde até segundo sem sobre entre e ou mas embora como quando onde enquanto não nem que quem este esta esse
    essa isto isso também além assim hoje ontem`),
};

const italian: Abbreviations = {
  inner: words('sig sigg dott dr prof on sen gen col cap mons avv ing arch geom s sgg p.es es ecc.mo vs'),
  beforeNumber: words(
    'n nn p pp pag art artt vol cap tel fig gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  either: words('ecc etc a.c d.c s.p.a s.r.l jr'),
  openers: words(`
    il lo la i gli le l un uno una egli lui lei loro essi si suo sua suoi sue in nel nella di del della dei a al alla
    con per da dal dalla secondo senza su sul sulla tra fra e o ma se quando come dove mentre non né che chi questo
    questa questi queste quello anche inoltre tuttavia così oggi ieri`),
};

const russian: Abbreviations = {
  inner: words(`
    г-н г-жа гг т.е т т.н т.к др.-греч им ул пр просп пл д корп стр оф проф акад доц канд ген полк кап лейт св о
    напр ср см англ рус лат нем фр`),
  beforeNumber: words('№ с стр т рис табл гл п пп ст тел ок янв февр мар апр авг сент окт нояб дек'),
  either: words('г гг в вв др пр т.д т.п т.н руб коп тыс млн млрд трлн долл н.э обл р-н'),
  openers: words(`
    он она оно они мы вы я это этот эта эти тот та те в во на о об по с со из за к до от для при без под над между
    и а но или если когда где как что кто чтобы хотя также однако поэтому потом затем сегодня вчера не ни по`),
};

const hindi: Abbreviations = {
  inner: words('डॉ डा श्री श्रीमती सुश्री प्रो पं मो एडवोकेट ले कर्नल'),
  beforeNumber: words('नं सं पृ रु'),
  either: words('ई.पू'),
  openers: words('यह वह ये वे इस उस इन उन में और लेकिन तो जब अगर हालांकि'),
};

const turkish: Abbreviations = {
  inner: words('dr prof doç av sn yrd öğr gör alb gen örn bkz hz st'),
  beforeNumber: words('no s sf cilt md'),
  either: words('vb vs vd a.ş ltd şti m.ö m.s'),
  openers: words('bu şu o bir ve ama ancak fakat biz siz onlar ben sen çünkü için'),
};

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
  ru: russian,
  hi: hindi,
  tr: turkish,
};

/** The abbreviations of a language, by its BCP 47 tag; those of English where we have none. */
export function abbreviationsOf(language: string): Abbreviations {
  const primary = language.split('-', 1)[0] ?? '';
  return Object.hasOwn(byLanguage, primary) ? (byLanguage[primary] ?? english) : english;
}
