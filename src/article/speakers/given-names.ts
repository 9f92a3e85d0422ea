import type { Gender } from './names.ts';

/** Tells the gender of a given name, or null where it is no given name. */
export type GivenNames = (name: string) => Gender | null;

let loaded: GivenNames | undefined;

/** Loads the list of given names at the first call: about 0.05 s and 28 MB. */
export async function loadGivenNames(): Promise<GivenNames> {
  if (!loaded) {
    const { getGender } = await import('gender-detection-from-name');
    loaded = (name) => {
      const gender = getGender(name, 'en');
      return gender === 'unknown' ? null : gender;
    };
  }
  return loaded;
}
