import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { type Answers, failing, never } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';
import { attempt, members } from '../activity/attempt.ts';

const full: Answers = {
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
const signIns = () => within(screen.getByRole('region', { name: 'Last sign-ins' }));

describe('who is here', () => {
  test('is greeted, with how and when they came in', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Good (morning|afternoon|evening), Ana$/);
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
    expect(household().getByRole('alert').textContent).toContain('The disk could not be read or written.');
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
    expect(today.getByRole('img', { name: 'Distance 0.20, limit 0.31' })).toBeDefined();
    expect(client.inputsOf('attempts.list')).toEqual([{ limit: 12 }]);
  });

  test('are new as soon as somebody tries', async () => {
    const { client, happens } = await show({ 'attempts.list': [] });
    client.answer(full);
    await happens(() => client.publish('attempts.changed', {}));
    expect(signIns().getByText('A face was not recognised')).toBeDefined();
  });
});
