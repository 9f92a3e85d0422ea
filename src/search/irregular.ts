/** Forms of English words that no suffix rule brings together: each line a base form and its other forms. */
const FORMS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led
learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met|overcome overcame|pay paid|prove proven
ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|win won
withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice
goose geese|ox oxen|life lives|wife wives|knife knives|leaf leaves|wolf wolves|half halves|self selves|thief thieves|loaf loaves
die dying|bear born|first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th
ninth 9th|tenth 10th|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12
`;

const bases = new Map<string, string>();
for (const line of FORMS.trim().split(/[|\n]/)) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) bases.set(form, base);
}

/** The base form of an irregular English word in lower case, such as "begin" for "began"; any other word as it is. */
export function baseForm(word: string): string {
  return bases.get(word) ?? word;
}
