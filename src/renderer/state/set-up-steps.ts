/**
 * The steps of setting a household up, in their order; the last is taken by the camera, in the household that is there.
 */
export const setUpSteps = ['welcome', 'passphrase', 'consent', 'face'] as const;
