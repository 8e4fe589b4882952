import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultSettings } from '#contract/household.ts';
import type { WhatIf } from '#renderer/features/map/what-if/trial.ts';
import { WhatIfScreen } from '#renderer/features/map/what-if/what-if-screen.tsx';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { noon } from '../../../harness/household.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';
import { noFaces, pictureAnswers, supportMap } from '../faces.ts';

const before = { right: 2, refused: 1, ambiguous: 0, confused: 0 };
const asItIs: WhatIf = { attempts: [], leaveOneOut: { before, after: before, changed: [] } };
const attempt: WhatIf['attempts'][number] = {
  attemptId: 5,
  at: noon,
  was: 'noMatch',
  now: 'noMatch',
  would: 'match',
  memberName: null,
  nowMemberName: null,
  wouldMemberName: 'Ben',
};
const usual: Answers = {
  ...pictureAnswers,
  'map.get': supportMap(),
  'settings.get': { settings: defaultSettings, protection: 'passphrase' },
  'tuning.status': { isOn: false, isExamining: false, report: null, wasEnded: false },
  'whatIf.run': asItIs,
};
const show = (answers: Answers = {}, setAside: readonly number[] = [], session = owner) =>
  renderScreen(<WhatIfScreen setAside={setAside} />, { answers: { ...usual, ...answers }, session });
const bar = () => screen.findByRole('region', { name: 'Your change' });
const picture = (name: string) => screen.findByRole('switch', { name });

test('says that the pictures are on their way', async () => {
  await show({ 'map.get': never });
  expect(screen.getByRole('status').textContent).toContain('Loading the pictures');
});

test('says why there are no pictures to switch, and asks again', async () => {
  const { client, user } = await show({ 'map.get': failing('internal') });
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Familiar.');
  client.answer({ 'map.get': supportMap() });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await picture('Ana, picture 1')).toBeDefined();
});

test('says that there is nothing to try it on where nothing is kept', async () => {
  await show({ 'map.get': noFaces });
  expect(await screen.findByText(/Familiar has kept no picture of a sign-in/)).toBeDefined();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('says how things are as long as nothing is tried, and offers nothing to save', async () => {
  await show();
  expect(await screen.findAllByText(/^Now Familiar recognises 2 of 3 pictures/)).not.toEqual([]);
  expect(screen.queryByRole('region', { name: 'Your change' })).toBeNull();
  expect((await picture('Ana, picture 1')).getAttribute('aria-checked')).toBe('true');
  expect((await picture('Ben, picture 2')).getAttribute('aria-checked')).toBe('false');
});

test('asks what would be without the pictures it was opened with', async () => {
  const { client } = await show({}, [11]);
  expect((await picture('Ana, picture 1')).getAttribute('aria-checked')).toBe('false');
  await waitFor(() => expect(client.inputsOf('whatIf.run').at(-1)).toEqual({ setAside: [11], bringBack: [] }));
  expect((await bar()).textContent).toContain('Your change: 1 picture set aside.');
});

test('asks once for a hasty series of changes, and says what they would do', async () => {
  const { client, user } = await show();
  await picture('Ana, picture 1');
  const asked = client.inputsOf('whatIf.run').length;
  client.answer({
    'whatIf.run': {
      attempts: [attempt],
      leaveOneOut: {
        before,
        after: { ...before, right: 1, ambiguous: 1 },
        changed: [{ memberId: 1, sampleId: 12, before: 'right', after: 'ambiguous' }],
      },
    },
  });
  await user.click(await picture('Ana, picture 1'));
  await user.click(await picture('Ben, picture 2'));
  await user.click(screen.getByRole('radio', { name: 'Strict' }));
  const recorded = await screen.findByRole('region', { name: 'Past sign-ins' });
  await within(recorded).findByText('1 of 1 sign-ins with a picture would end differently.');
  expect(client.inputsOf('whatIf.run').slice(asked)).toEqual([
    { setAside: [11], bringBack: [22], securityLevel: 'strict' },
  ]);
  expect(within(recorded).getByRole('row', { name: /Not recognised.*Recognised as Ben/ })).toBeDefined();
  const leaveOneOut = screen.getByRole('region', { name: 'Each picture against the rest' });
  await within(leaveOneOut).findByText('Ana');
  expect(within(leaveOneOut).getByRole('listitem').textContent).toBe('Anarecognised → hard to tell');
});

test('switches all pictures of a member off and on again', async () => {
  const { user } = await show();
  const anas = await screen.findByRole('region', { name: 'Pictures of Ana' });
  await user.click(within(anas).getByRole('button', { name: 'Switch all off' }));
  expect(within(anas).queryByRole('switch', { checked: true })).toBeNull();
  expect(within(anas).getByRole('button', { expanded: true }).textContent).toContain('0 of 2 in use');
  await user.click(within(anas).getByRole('button', { name: 'Switch all on' }));
  expect(within(anas).queryByRole('switch', { checked: false })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Your change' })).toBeNull();
});

test('folds a member’s pictures', async () => {
  const { user } = await show();
  const anas = await screen.findByRole('region', { name: 'Pictures of Ana' });
  await user.click(within(anas).getByRole('button', { expanded: true }));
  expect(within(anas).queryByRole('switch')).toBeNull();
});

test('saves the trial, starts over, and offers to undo it', async () => {
  const { client, user } = await show({ 'whatIf.save': { changeId: 7 } }, [11]);
  await user.click(within(await bar()).getByRole('button', { name: 'Save changes' }));
  expect(client.inputsOf('whatIf.save')).toEqual([{ setAside: [11], bringBack: [] }]);
  expect(await screen.findByText('Saved')).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Your change' })).toBeNull();
  client.answer({ 'changes.undo': {} });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 7 }]);
});

test('keeps the trial where saving is refused, and says why', async () => {
  const { user } = await show({ 'whatIf.save': failing('databaseBusy') }, [11]);
  await user.click(within(await bar()).getByRole('button', { name: 'Save changes' }));
  expect((await within(await bar()).findByRole('alert')).textContent).toContain(
    'Another program is using the household file.',
  );
});

test('keeps the trial when the person would rather not give the passphrase', async () => {
  const { client, user } = await show({}, [11], { ...owner, freshUntil: null });
  await user.click(within(await bar()).getByRole('button', { name: 'Save changes' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
  expect(client.inputsOf('whatIf.save')).toEqual([]);
  expect((await picture('Ana, picture 1')).getAttribute('aria-checked')).toBe('false');
});

test('starts over', async () => {
  const { user } = await show({}, [11]);
  await user.click(within(await bar()).getByRole('button', { name: 'Start over' }));
  expect((await picture('Ana, picture 1')).getAttribute('aria-checked')).toBe('true');
  expect(screen.queryByRole('region', { name: 'Your change' })).toBeNull();
});

test('says while the tuning is on that all figures leave it out', async () => {
  await show({ 'tuning.status': { isOn: true, isExamining: false, report: null, wasEnded: false } });
  expect(await screen.findByText(/^The tuning is on, but the results here leave it out/)).toBeDefined();
});

test('says why nothing can be worked out', async () => {
  await show({ 'whatIf.run': failing('engineStopped') });
  expect((await screen.findByRole('alert')).textContent).toContain('The face engine stopped.');
  expect(await picture('Ana, picture 1')).toBeDefined();
});
