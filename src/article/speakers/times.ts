const times =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|night|morning|evening|afternoon)$/;

/** Whether a lower-case word is a day, a month or another time that news puts beside the verb. */
export function isTime(lower: string): boolean {
  return times.test(lower);
}
