/**
 * Nouns for what people are, by which articles introduce and later mean them ("the diplomat"). Collected from
 * the sources that the annotators of PolNeAR marked in its 840 training articles (Newell et al., LREC 2018), and
 * from WordNet's hyponyms of "person" that name an office or a trade.
 */
const groups = `
  ambassador envoy diplomat consul attaché emissary mission embassy
  spokesman spokeswoman spokesperson spox
  president
  minister premier chancellor
  secretary
  senator sen. congressman congresswoman representative rep. sens. reps. del. lawmaker legislator mp
  governor gov.
  mayor
  chairman chairwoman chairperson chair
  director head chief boss leader
  executive ceo cfo cto
  lawyer attorney counsel barrister solicitor prosecutor
  judge justice magistrate
  professor prof. academic scholar lecturer historian economist scientist researcher
  doctor dr. physician surgeon psychiatrist psychologist
  general gen. colonel col. major maj. captain capt. commander admiral officer
  lieutenant lt. sergeant sgt. sheriff detective inspector constable superintendent
  commissioner administrator official inspector
  nominee candidate hopeful contender challenger rival opponent frontrunner front-runner
  businessman businesswoman mogul billionaire tycoon magnate entrepreneur developer
  adviser advisor aide strategist consultant pollster operative surrogate
  manager coordinator organizer organiser
  analyst expert specialist
  reporter journalist correspondent columnist editor anchor host moderator blogger
  author writer novelist poet biographer
  actor actress singer musician comedian filmmaker artist star celebrity
  activist campaigner advocate protester organizer volunteer
  coach player captain striker goalkeeper quarterback athlete champion skipper
  bishop archbishop cardinal pope pastor priest rev. reverend imam rabbi father
  king queen prince princess duke duchess lord lady sir dame
  founder co-founder owner partner investor trader banker broker
  engineer architect designer programmer astronomer physicist chemist biologist
  teacher principal student pupil graduate alumnus dean headteacher superintendent
  nurse farmer baker ranger warden auditor curator librarian archivist keeper foreman gardener fisher driver pilot worker employee fisherman firefighter policeman policewoman
  witness victim survivor resident neighbor neighbour voter veteran soldier refugee
  wife husband father mother son daughter brother sister widow cousin uncle aunt
  friend colleague supporter ally critic member delegate donor mate
  democrat republican libertarian conservative liberal socialist independent
  man woman boy girl person teenager native newcomer icon legend figure
  deputy vice assistant treasurer comptroller clerk councilman councilwoman councillor
  speaker whip statesman politician dictator ruler emir sheikh ayatollah sultan
`
  .trim()
  .split('\n')
  .map((group) => group.trim().split(' '));

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const groupsOf = new Map<string, number[]>();
for (const [group, nouns] of groups.entries()) {
  for (const noun of nouns) groupsOf.set(noun, [...(groupsOf.get(noun) ?? []), group]);
}

/** Titles that stand before a name and say nothing but how to address its bearer. */
const courtesyTitles = words(`
  mr mr. mrs mrs. ms ms. miss mx mx. messrs. madam mme mme. monsieur madame señor señora herr frau
`);

const male = words(`
  mr mr. monsieur señor herr sir lord king prince duke spokesman chairman congressman businessman
  councilman policeman fisherman statesman actor husband father son brother uncle man boy pope bishop
  archbishop cardinal priest imam emir sheikh ayatollah sultan
`);
const female = words(`
  mrs mrs. ms ms. miss madam mme mme. madame señora frau lady dame queen princess duchess spokeswoman
  chairwoman congresswoman businesswoman councilwoman policewoman actress wife mother daughter sister aunt
  widow woman girl
`);

/** Abbreviations of titles that are no names without their stops. */
const UNSTOPPED = /^(?:dr|prof|sgt|capt|lt|sen|sens|gov|rev|reps)$/;

/** Whether a lower-case word names what a person is: `ambassador`, `spokeswoman`. */
export function isRoleNoun(lower: string): boolean {
  if (lower.includes('-')) return lower.split('-').some((part) => groupsOf.has(part));
  return (
    groupsOf.has(lower) ||
    (UNSTOPPED.test(lower) && groupsOf.has(`${lower}.`)) ||
    /..(?:swoman|sman|person|ologist|surgeon)$/.test(lower)
  );
}

/** Whether a lower-case noun means one human being, by a list or its ending: "spokesman", "baker"; not "critics". */
export function isPersonNoun(lower: string): boolean {
  if (
    /^(?:people|police|many|some|others|those|they|one|number|center|centre|letter|matter|paper|moment|event|part)$/.test(
      lower,
    )
  )
    return false;
  return isRoleNoun(lower) || /..(?:er|or|ist|ian|ant|ent|ee|man|woman)$/.test(lower);
}

/** Whether a lower-case noun, singular or plural, means people. */
export function isHuman(lower: string): boolean {
  return (
    isRoleNoun(lower) ||
    isRoleNoun(lower.replace(/s$/, '')) ||
    /^(?:people|police|men|women|children|those|many|some|others|someone|everyone|nobody|anyone|spokesmen|spokeswomen|hundreds|thousands|dozens|scores|millions)$/.test(
      lower,
    )
  );
}

/** Whether a lower-case word is a courtesy title such as `mrs.`. */
export function isCourtesyTitle(lower: string): boolean {
  return courtesyTitles.has(lower);
}

/** Whether two lower-case role nouns can mean the same person: `diplomat` and `ambassador`. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true;
  const groupsOfB = groupsOf.get(b);
  return groupsOf.get(a)?.some((group) => groupsOfB?.includes(group)) ?? false;
}

/** The gender that a lower-case title or role noun tells, or null. */
export function genderOf(lower: string): 'male' | 'female' | null {
  if (male.has(lower)) return 'male';
  return female.has(lower) ? 'female' : null;
}
