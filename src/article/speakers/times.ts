const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|week|weekend|month|year|night|morning|evening|afternoon)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/;

/** Whether a lower-case word is a day, a month or another time that news puts beside the verb. */
export function isTime(lower: string): boolean {
  return DAYS.test(lower) || MONTHS.test(lower);
}

/** Whether a lower-case word is a month; some are surnames too ("Theresa May"). */
export function isMonth(lower: string): boolean {
  return MONTHS.test(lower);
}
