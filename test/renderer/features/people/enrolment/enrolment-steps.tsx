import { screen, within } from '@testing-library/react';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import { EnrolmentScreen } from '#renderer/features/people/enrolment/enrolment-screen.tsx';
import type { Answers } from '../../../harness/client-double.ts';
import { memberSummary } from '../../../harness/household.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';

/** Ana, and Ben who has no picture yet. */
export const members = [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 0 })];

/** What the enrolment screen learns from a frame: the straight look is taken, and the next frame is far away. */
export const view = (but: Partial<EnrolmentView> = {}): EnrolmentView => ({
  guidance: 'goOn',
  faces: [],
  heading: { aside: 0.1, tilt: 0 },
  hint: null,
  captured: ['front'],
  justCaptured: false,
  resembles: null,
  unlike: null,
  nextFrameMs: 60_000,
  ...but,
});

const usual: Answers = {
  'members.list': members,
  'enrolment.begin': {},
  'enrolment.cancel': {},
  'enrolment.retake': {},
  'members.ownHealth': [{ kind: 'missingPose', pose: 'up' }],
};

/** Comes to the enrolment of Ben, as another member where the session is not his own. */
export const arrive = (answers: Answers = {}, session = owner, poses?: readonly EnrolmentPose[]) =>
  renderScreen(<EnrolmentScreen memberId={2} poses={poses} />, {
    answers: { ...usual, ...answers },
    session,
    hash: '#/people/2/enrol',
  });

/** Says that Ben sits there, where that is asked. */
export async function show(answers: Answers = {}, session = owner) {
  const shown = await arrive(answers, session);
  const here = screen.queryByRole('button', { name: 'Ben is here' });
  if (here !== null) await shown.user.click(here);
  return shown;
}

/** The looks as they are listed. */
export const looks = () =>
  within(screen.getByRole('list', { name: 'Looks' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
