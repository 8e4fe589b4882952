import type { Page } from '@playwright/test';
import { enrolByCamera } from './enrolment.ts';
import { household, type protections, setUpHousehold } from './first-run.ts';
import { letPicturesIn } from './settings.ts';

/** Sets the household up, enrols the owner from what the camera shows, and lets stills in; ends on the settings. */
export const setUpWithFace = async (page: Page, protection?: keyof typeof protections): Promise<void> => {
  await setUpHousehold(page, protection);
  await enrolByCamera(page, household.owner);
  await letPicturesIn(page);
};
