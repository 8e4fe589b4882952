/** The wordings of what a person agrees to before being enrolled; the catalogue says each of them. */
export const consentVersions = [1, 2, 3] as const;
export type ConsentVersion = (typeof consentVersions)[number];

/** The wording in use. A change of meaning needs the next version. */
export const consentVersion: ConsentVersion = 3;

/** Whether there is a newer wording than the last of the given ones, oldest first. */
export const isEarlierConsent = (given: readonly { readonly version: number }[]): boolean =>
  (given.at(-1)?.version ?? 0) < consentVersion;

/** The wording from which on pictures with hair and shoulders may be kept. */
export const widePicturesSince: ConsentVersion = 3;
