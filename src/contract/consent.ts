/** The wordings of what a person agrees to before being enrolled; the catalogue says each of them. */
export const consentVersions = [1, 2] as const;
export type ConsentVersion = (typeof consentVersions)[number];

/** The wording in use. A change of meaning needs the next version. */
export const consentVersion: ConsentVersion = 2;
