import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { defaultAppearance } from '#contract/appearance.ts';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { attempt, members } from '../activity/attempt.ts';

const full: Answers = {
  'security.keys': {
    protection: 'passphrase',
    protections: ['passphrase'],
    deviceObstacle: null,
    recoveryCodeMadeAt: 1_000,
    isRecoveryCodeKept: true,
  },
  'members.list': members,
  'members.lookalikes': [],
  'attempts.list': [
    attempt(9, { outcome: 'match', memberId: 1, memberName: 'Ana', distance: 0.2, threshold: 0.31 }),
    attempt(8, { at: Date.now() - 86_400_000 }),
  ],
};

const show = (answers: Answers = {}, session = owner) =>
  renderScreen(<HomeScreen />, { answers: { ...full, ...answers }, session });

const household = () => within(screen.getByRole('region', { name: 'Linden' }));
const signIns = () => within(screen.getByRole('region', { name: 'Recent activity' }));

describe('who is here', () => {
  test('is greeted, with how and when they came in', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^(Good (morning|afternoon|evening)|Hello), Ana$/,
    );
    const you = within(screen.getByRole('region', { name: 'You' }));
    expect(you.getByText(/^Signed in with the passphrase today at \d\d:\d\d/)).toBeDefined();
    expect(you.getByRole('link', { name: '5 pictures of you' }).getAttribute('href')).toBe('#/people/1');
  });

  test('without a face is told that only the passphrase opens, and where to add one', async () => {
    await show({ 'members.list': [memberSummary({ sampleCount: 0 })] });
    expect(screen.getByText(/^Familiar does not know your face yet/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Add your face' }).getAttribute('href')).toBe('#/people/1/enrol');
  });
});

describe('the household', () => {
  test('says that it is on its way', async () => {
    await show({ 'members.list': never });
    expect(household().getByText('Loading the household')).toBeDefined();
  });

  test('says why it did not come, and asks again', async () => {
    const { client, user } = await show({ 'members.list': failing('diskBroken') });
    expect(household().getByRole('alert').textContent).toContain('Familiar cannot read or write the disk');
    client.answer({ 'members.list': members });
    await user.click(household().getByRole('button', { name: 'Try again' }));
    expect(await household().findByRole('link', { name: /Ben/ })).toBeDefined();
  });

  test('opens everybody to an owner, who may add someone', async () => {
    const { user } = await show();
    expect(
      household()
        .getByRole('link', { name: /Ana You/ })
        .getAttribute('href'),
    ).toBe('#/people/1');
    expect(household().getByRole('link', { name: /Ben/ }).getAttribute('href')).toBe('#/people/2');
    await user.click(household().getByRole('button', { name: /^Add someone/ }));
    expect(await screen.findByRole('dialog', { name: 'Add someone' })).toBeDefined();
  });

  test('opens to a member only themselves', async () => {
    await show({}, member);
    expect(
      household()
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringContaining('Ben')]);
    expect(household().queryByRole('button')).toBeNull();
  });

  test('tells the owner who is too much alike, and nobody else', async () => {
    const alike = { memberIds: [1, 2], names: ['Ana', 'Ben'], distance: 0.3, threshold: 0.31, advice: 'addPictures' };
    const answers = { 'members.lookalikes': [alike] } as unknown as Answers;
    await show(answers);
    expect(household().getByRole('status').textContent).toMatch(/^Ana and Ben look alike to Familiar/);
  });
});

describe('a recovery code that nobody is known to have', () => {
  const unknown: Answers = {
    'security.keys': {
      protection: 'passphrase',
      protections: ['passphrase'],
      deviceObstacle: null,
      recoveryCodeMadeAt: 1_000,
      isRecoveryCodeKept: false,
    },
  };

  test('is told to an owner, with the way to see to it', async () => {
    await show(unknown);
    expect(screen.getByText(/^Nobody has confirmed that they have the recovery code/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Open settings' }).getAttribute('href')).toBe('#/settings/keys');
  });

  test('is no matter of a member’s, nor of an owner who has it', async () => {
    await show(unknown, member);
    expect(screen.queryByText(/the recovery code/)).toBeNull();
    await show();
    expect(screen.queryByText(/the recovery code/)).toBeNull();
  });
});

describe('the last sign-ins', () => {
  test('are on their way', async () => {
    await show({ 'attempts.list': never });
    expect(signIns().getByText('Loading the last sign-ins')).toBeDefined();
  });

  test('did not come, and are asked for again', async () => {
    const { client, user } = await show({ 'attempts.list': failing('diskBroken') });
    client.answer({ 'attempts.list': [] });
    await user.click(signIns().getByRole('button', { name: 'Try again' }));
    expect(await signIns().findByText('Nobody has signed in yet. Lock the screen to try it.')).toBeDefined();
  });

  test('stand day by day, the newest first, with how near the face was', async () => {
    const { client } = await show();
    const days = signIns()
      .getAllByRole('region')
      .map((day) => day.getAttribute('aria-label'));
    expect(days).toEqual(['Today', 'Yesterday']);
    const today = within(signIns().getByRole('region', { name: 'Today' }));
    expect(today.getByText('Ana signed in by face')).toBeDefined();
    expect(today.getByText('Clear match')).toBeDefined();
    expect(client.inputsOf('attempts.list')).toContainEqual({ limit: 12 });
  });

  test('are new as soon as somebody tries', async () => {
    const { client, happens } = await show({ 'attempts.list': [] });
    client.answer(full);
    await happens(() => client.publish('attempts.changed', {}));
    expect(signIns().getByText('A face was not recognised')).toBeDefined();
  });
});

describe('since somebody was last here', () => {
  const hour = 3_600_000;
  const now = Date.now();
  const mine = [now - hour / 60, now - 9 * hour].map((at, i) =>
    attempt(90 - i, { at, outcome: 'match', memberId: 1, memberName: 'Ana' }),
  );
  const failed = [0.5, 1, 8, 12].map((hours, i) => attempt(80 - i, { at: now - hours * hour }));
  const answers: Answers = {
    'attempts.list': ({ memberId }) => (memberId === undefined ? failed : mine),
  };

  test('says how many attempts failed, the last of them, and leads to the list', async () => {
    await show(answers);
    const notice = screen.getByText(/^3 sign-ins failed while you were away, the last (today|yesterday) at/);
    expect(notice).toBeDefined();
    expect(screen.getByRole('link', { name: 'See Activity' }).getAttribute('href')).toBe('#/activity');
  });

  test('says nothing where none failed, nor at the first visit', async () => {
    await show({ 'attempts.list': ({ memberId }) => (memberId === undefined ? [] : mine) });
    expect(screen.queryByText(/while you were away/)).toBeNull();
    await show({ 'attempts.list': ({ memberId }) => (memberId === undefined ? failed : mine.slice(0, 1)) });
    expect(screen.queryByText(/while you were away/)).toBeNull();
  });
});

describe('what is next', () => {
  const fresh: Answers = {
    'members.list': [memberSummary({ sampleCount: 1 })],
    'device.appearance': defaultAppearance,
    'pin.state': { isSet: false },
    'backups.last': { madeAt: null },
    'security.keys': {
      protection: 'passphrase',
      protections: ['keychain', 'passphrase'],
      deviceObstacle: null,
      recoveryCodeMadeAt: 1,
      isRecoveryCodeKept: true,
    },
    'device.hideNextSteps': {},
  };
  const steps = () => within(screen.getByRole('region', { name: 'What’s next' }));

  test('is suggested step by step, each with its place', async () => {
    const { user } = await show(fresh);
    expect(
      steps()
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#/people/1/enrol', '#/settings/keys', '#/settings/pin', '#/settings/backup']);
    await user.click(steps().getByRole('button', { name: 'Add person' }));
    expect(await screen.findByRole('dialog', { name: 'Add someone' })).toBeDefined();
  });

  test('is hidden for good by who does not want it', async () => {
    const { client, user } = await show(fresh);
    client.answer({ 'device.appearance': { ...defaultAppearance, showsNextSteps: false } });
    await user.click(steps().getByRole('button', { name: 'Hide' }));
    expect(client.inputsOf('device.hideNextSteps')).toEqual([{}]);
    await expect.poll(() => screen.queryByRole('region', { name: 'What’s next' })).toBeNull();
  });
});

test('an owner renames the household, a member does not', async () => {
  const { client, user, show: showAgain } = await show({ 'household.rename': {} });
  await user.click(screen.getByRole('button', { name: 'Rename the household' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Rename the household' }));
  const name = dialog.getByLabelText('Name of the household');
  expect(name).toHaveProperty('value', 'Linden');
  await user.clear(name);
  await user.type(name, ' Rose Cottage {Enter}');
  expect(client.inputsOf('household.rename')).toEqual([{ name: 'Rose Cottage' }]);
  showAgain(<div />);
  await show({}, member);
  expect(screen.queryByRole('button', { name: 'Rename the household' })).toBeNull();
});

describe('a newer consent text', () => {
  const hint = () => screen.queryByRole('link', { name: 'Read it' });

  test('is pointed out to those who agreed to an earlier one', async () => {
    for (const session of [owner, member]) {
      const { client, happens } = await show({ 'members.consents': [{ by: 'self', version: 2, at: 1 }] }, session);
      expect(client.inputsOf('members.consents')).toEqual([{ memberId: session.member.id }]);
      expect(hint()?.getAttribute('href')).toBe(`#/people/${session.member.id}/consent`);
      client.answer({ 'members.consents': [{ by: 'self', version: 3, at: 2 }] });
      await happens(() => client.publish('members.changed', {}));
      expect(hint()).toBeNull();
    }
  });
});
