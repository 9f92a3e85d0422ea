/**
 * Lines that belong to a page rather than to its article: buttons, notices, calls to share or subscribe. Each pattern
 * holds for the whole text of a block, so that a sentence of the article which only begins alike is kept.
 */
const FURNITURE: readonly RegExp[] = [
  // To move about the page.
  /(?:back|go|return|scroll|jump) to (?:the )?top(?: button| of (?:the )?page)?/,
  /(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|article)/,
  /(?:previous|next) (?:article|post|page|story)|(?:newer|older) posts?|loading(?: .{0,20})?|load more(?: (?:comments|articles|posts|stories))?/,
  /(?:log in|sign in|my account|main menu|toggle navigation|open menu|close menu)/,
  // To share, print, listen.
  /(?:share|tweet|copy link|link copied|whatsapp)/,
  /(?:share|tweet|pin|print|e-?mail|save|bookmark|listen to|play)(?: (?:this|the))? (?:it|article|story|post|page|link|audio|now)/,
  /(?:share|tweet|send|post|pin|e-?mail)(?: (?:this|it|the))?(?: (?:article|story|post|page|link))? (?:on|via|to|by|with|in) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|friends?|a friend|your friends|social media)/,
  /\d+(?:[.,]\d+)?[km]? (?:shares?|comments?|views?|likes?|retweets?|claps?)|no comments(?: yet)?|comments? ?\(?\d*\)?/,
  /(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|(?:show|view|read|hide)(?: all)?(?: \d+)? comments?|comments are (?:closed|off)|join the (?:conversation|discussion)/,
  /\d{1,2}[ -]?min(?:ute)?s?(?:'s)? (?:read|listen|watch)|(?:(?:estimated )?reading time|tempo de leitura|tiempo de lectura|temps de lecture|lesezeit|время чтения):? .{1,20}/,
  /(?:view|see|read) (?:all )?(?:author|reporter)(?:'s)? (?:archive|bio|page|profile)|(?:view|see) all (?:posts|articles|stories) by .{2,60}|e-?mail the (?:author|reporter|writer)|follow (?:on|via) (?:facebook|twitter|x|instagram)|click to tweet/,
  // Galleries and players.
  /(?:image|photo|slide|picture)? ?\d{1,3} (?:of|\/|of \/) ?\d{1,3}|(?:this )?(?:slideshow|video|site) requires javascript|(?:please )?enable javascript.{0,80}|(?:your browser|this browser) does not support .{0,80}|(?:show|hide|view) (?:more|less|all|gallery|caption)|now playing|up next|play video|pause|mute|unmute|fullscreen/,
  // Advertising and subscription.
  /(?:adverts?|advertisements?|advertising|iklan|reklame?|sponsored(?: (?:content|post|links?))?|promoted content|paid (?:content|post))/,
  /(?:(?:story|article|content) )?continues? (?:reading )?below(?: (?:this )?(?:advertisement|ad|the ad))?|(?:advertisement )?continue reading(?: the main story| below)?|scroll (?:down )?(?:to continue|for more)(?: with content)?/,
  /(?:subscribe|sign up)(?: (?:now|here|today|free|for free))*(?: (?:to|for) (?:our|the|my|this) (?:.{0,40} )?(?:newsletters?|updates?|channel|feed|alerts?|emails?|podcast|mailing list))?(?: (?:now|here|today))?/,
  /(?:get|receive) (?:the|our) .{0,60}(?:newsletter|headlines|stories|news)(?: .{0,30})? (?:in|to|by) (?:your )?(?:inbox|e-?mail)/,
  /follow (?:us|me|@\w+)(?: (?:on|at|in|via) .{2,60})?|follow .{2,40} on (?:facebook|twitter|x|instagram|telegram|youtube|google news|whatsapp|linkedin)(?:.{0,40})?|(?:like|join|find) us on .{2,40}|download our .{0,30}app.{0,20}/,
  /(?:we use|this (?:web)?site uses|by using this (?:web)?site).{0,200}cookies.{0,200}|(?:accept|reject|manage)(?: all)? cookies|cookie (?:settings|policy|notice)/,
  /(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|advertise with us|sitemap)/,
  // Rights and catalogues.
  /(?:©|\(c\)|copyright(?: ©| @| \(c\)| \d{4})).{0,160}|(?:this document|all content|the contents? of this (?:web)?site) (?:is|are) (?:subject to copyright|copyrighted|©).{0,400}|.{0,80}all rights reserved.{0,120}|this (?:material|article|story) may not be (?:published|reproduced).{0,160}/,
  /(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|labels?|keywords?)\s?:.{0,200}/,
  /(?:this )?(?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|by|at) .{2,80}/,
  // Spanish, Portuguese, French, Italian, German, Russian, Hindi, Chinese.
  /(?:compartir|comparte|compartir en .{2,30}|publicidad|suscr[ií]bete.{0,60}|volver arriba|ir arriba|s[ií]guenos.{0,60}|iniciar sesi[oó]n|todos los derechos reservados.{0,60}|etiquetas:.{0,120})/,
  /(?:compartilhar|compartilhe|partilhar|publicidade|assine.{0,60}|voltar ao topo|siga-nos.{0,60}|todos os direitos reservados.{0,60})/,
  /(?:partager|partager (?:sur|cet article).{0,40}|publicit[eé]|abonnez-vous.{0,60}|retour en haut(?: de (?:la )?page)?|haut de (?:la )?page|suivez-nous.{0,60}|se connecter|tous droits r[eé]serv[eé]s.{0,60})/,
  /(?:condividi(?: .{2,40})?|pubblicit[aà]|abbonati.{0,60}|torna (?:su|all'inizio)|seguici.{0,60}|tutti i diritti riservati.{0,60})/,
  /(?:teilen|artikel teilen|auf .{2,20} teilen|anzeige|jetzt abonnieren|newsletter abonnieren|nach oben|zum seitenanfang|zur startseite|folgen sie uns.{0,60}|alle rechte vorbehalten.{0,60})/,
  /(?:поделиться(?: .{2,40})?|реклама|подписаться.{0,60}|подпишитесь.{0,60}|наверх|вернуться наверх|все права защищены.{0,60}|теги:.{0,120})/,
  /(?:शेयर करें|साझा करें|विज्ञापन|सब्सक्राइब करें.{0,40}|वापस ऊपर|ऊपर जाएं|सर्वाधिकार सुरक्षित.{0,40})/,
  /(?:分享|广告|廣告|返回顶部|回到顶部|订阅|訂閱|版权所有.{0,40})/,
];

/**
 * Notices that are sentences: known by how they begin and by what they ask for. The texts of blocks that are no longer
 * than a notice are held against them.
 */
const NOTICES: readonly RegExp[] = [
  /^(?:get|receive|sign up|subscribe|join|don['’]t miss)\b.{0,200}\b(?:newsletters?|inbox|subscription|subscribers?|e-?mails?)\b/iu,
  /\b(?:follow|find|like) (?:him|her|them|us|me|@?\w+(?: \w+)?) on (?:twitter|facebook|instagram|x|linkedin|mastodon|bluesky)\b/iu,
  /\b(?:can|may) be (?:reached|contacted) (?:at|via|on|by)\b|\b(?:e-?mail|contact) (?:him|her|them|us|me|the (?:author|reporter|writer)) at\b/iu,
  /^(?:if you (?:enjoyed|liked) this (?:article|story|post)|have a (?:news )?tip\b|do you have a (?:story|tip)|want more)/iu,
  /^(?:this (?:post|article|page|site|story) (?:may contain|contains)|we may (?:earn|receive)|as an amazon associate)\b.{0,200}\b(?:affiliate|commission|referral|purchases)\b/iu,
  /^(?:citation|cite this|how to cite)\s?[:.]/iu,
];

/** Words of menus and button rows that are headings elsewhere: furniture only beside other furniture. */
const MENU: readonly RegExp[] = [
  /(?:home|menu|search|login|register|close|news|world|politics|business|sports?|opinion|culture|tech(?:nology)?|health|science|video|live)/,
  /(?:about(?: us)?|contact(?: us)?|faq|help|careers|imprint|disclaimer|newsletter|comments?|previous|next|more|caption|latest|popular|trending|highlights)/,
  /(?:print|e-?mail|save|bookmark|listen|facebook|twitter|x|telegram|linkedin|reddit|pinterest|instagram|messenger|youtube|copied)/,
  /(?:inicio|imprimir|comentarios|in[ií]cio|coment[aá]rios|accueil|imprimer|commentaires|stampa|commenti|startseite|drucken|kommentare|anmelden|impressum|datenschutz|главная|распечатать|комментарии|войти|टिप्पणियाँ|评论|評論|打印|登录)/,
];

/** "Read also: ..." and its like: the line leads to another article. */
const RELATED: readonly RegExp[] = [
  /(?:read|see|watch|view)(?: (?:also|more|next|this))(?: (?:stories|articles|news|here|about .{2,60}))?(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:also|must|don['’]t miss|recommended|further|more) (?:read|reading|watch|see|stories|articles|from .{2,60}|on this (?:story|topic))(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:related|recommended|most read|you (?:may|might) (?:also )?(?:like|be interested in)|in case you missed it)(?: (?:articles?|stor(?:y|ies)|posts?|news|topics?|links?|content|reading|coverage|for you))?(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:trending|popular|latest|top|more)(?: (?:articles?|stor(?:y|ies)|posts?|news|topics?|links?|coverage|now|on this|for you))(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:click here|read the full (?:story|article|report))(?: .{0,80})?|full (?:story|coverage)/,
  /(?:lea tambi[eé]n|lee tambi[eé]n|leer m[aá]s|te puede interesar|ver tambi[eé]n|m[aá]s informaci[oó]n|noticias relacionadas)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:leia (?:tamb[eé]m|mais)|veja tamb[eé]m|saiba mais)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:lire aussi|[àa] lire aussi|lire la suite|voir aussi|sur le m[eê]me sujet|notre dossier)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:leggi anche|leggi tutto|vedi anche|per approfondire)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:lesen sie auch|lesen sie mehr|mehr zum thema|weiterlesen|mehr dazu|auch interessant|das k[oö]nnte sie (?:auch )?interessieren)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:читайте также|читать далее|смотрите также|по теме|подробнее)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|यह भी देखें)(?:\s?[:|–—-]\s?.{0,240})?/,
  /(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|阅读更多|閱讀更多)(?:\s?[:：|–—-]\s?.{0,120})?/,
];

/** Headings over links to other articles. */
const LINKS_HEADING =
  /(?:(?:related|recommended|similar|more|other|further) (?:articles?|stories|posts?|news|topics?|links?|content|coverage|reading)(?: .{0,60})?|trending(?: now)?|most (?:read|popular|viewed|shared)|popular (?:articles?|stories|posts?|news|now)|you (?:may|might) (?:also )?(?:like|be interested in)|in case you missed it|don['’]t miss|what to read next|read (?:next|more|also)|see also|more (?:from|on|in) .{2,60}|more|external links|artículos relacionados|noticias relacionadas|articles? (?:similaires|liés)|ähnliche (?:artikel|beiträge)|mehr zum thema|похожие (?:статьи|новости)|читайте также|संबंधित (?:खबरें|लेख))/;

/** Headings over what follows an article on its page and is no link: the author's portrait, the comments. */
const CLOSING_MATTER =
  /(?:about (?:the|this) (?:authors?|writers?|reporters?)|leave a (?:comment|reply)|comments? ?\(\d+\)|\d+ comments|share this(?: .{0,30})?|(?:sign up|subscribe) .{0,60}|sobre (?:el|la|o|a) autora?|über (?:den autor|die autorin)|об авторе)/;

/** No button or notice is longer, in UTF-16 units. */
const MAX_LENGTH = 500;
const MAX_NOTICE = 260;

// Held against lower case: a pattern of any case takes 30 ms to compile, at every start.
const whole = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(`^(?:${patterns.map((each) => each.source).join('|')})$`, 'u');
const furniture = whole(FURNITURE);
const menu = whole(MENU);
const related = whole(RELATED);
const linksHeading = whole([LINKS_HEADING]);
const closingMatter = whole([CLOSING_MATTER]);

/** The text in lower case, without arrows, icons and stops around it. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©([]+|[^\p{L}\p{M}\p{N})\]]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Whether a block is a button or a notice of the page: "Back to top button", "Advertisement", "Share on X". */
export function isFurniture(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return (
    furniture.test(bare(text)) || (text.length <= MAX_NOTICE && NOTICES.some((notice) => notice.test(text)))
  );
}

/** Whether a block is a word of a menu or a row of buttons; it may as well be a heading, if it stands alone. */
export function isMenuWord(text: string): boolean {
  return text.length <= MAX_LENGTH && menu.test(bare(text));
}

/** Whether a block leads to another article: "Read also: ...", "Related stories". */
export function isRelatedLink(text: string): boolean {
  return text.length <= MAX_LENGTH && related.test(bare(text));
}

/** Whether a heading stands over links to other articles: "Related stories". */
export function headsLinks(heading: string): boolean {
  return heading.length <= MAX_LENGTH && linksHeading.test(bare(heading));
}

/**
 * Whether a heading stands over what follows an article on its page: "About the author".
 *
 * @param fromWeb On a web page "Comments" are its readers'; in a text they are its author's.
 */
export function headsClosingMatter(heading: string, fromWeb: boolean): boolean {
  if (heading.length > MAX_LENGTH) return false;
  const text = bare(heading);
  return closingMatter.test(text) || (fromWeb && text === 'comments');
}
