import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Tuning } from '#contract/calls/tuning.ts';
import { TuningScreen } from '#renderer/features/map/tuning/tuning-screen.tsx';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { reasonOf } from '../../../harness/reason-of.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';
import { pictureAnswers } from '../faces.ts';
import { report, tunedPair } from './reports.ts';

const status = (but: Partial<Tuning> = {}): Tuning => ({
  isOn: false,
  isExamining: false,
  report: null,
  wasEnded: false,
  ...but,
});
const show = (answers: Answers, session = owner) =>
  renderScreen(<TuningScreen />, { answers: { ...pictureAnswers, ...answers }, session });
const heading = (name: string) => screen.findByRole('heading', { name });

test('says that the tuning is on its way', async () => {
  await show({ 'tuning.status': never });
  expect(screen.getByRole('status').textContent).toContain('Loading the tuning');
});

test('says why nothing is known of the tuning, and asks again', async () => {
  const { client, user } = await show({ 'tuning.status': failing('internal') });
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Familiar.');
  client.answer({ 'tuning.status': status() });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await heading('Not checked yet')).toBeDefined();
});

test('has a household examined that was not, and moves the focus to what was found', async () => {
  const { client, user, happens } = await show({ 'tuning.status': status() });
  expect(await heading('Not checked yet')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Turn on' })).toBeNull();
  client.answer({ 'tuning.examine': status({ report: report() }), 'tuning.status': status({ report: report() }) });
  await user.click(screen.getByRole('button', { name: 'Check this household' }));
  await happens(() => client.publish('tuning.changed', {}));
  expect(document.activeElement).toBe(await heading('Tuning helps your household.'));
  expect(screen.getByRole('button', { name: 'Turn on' })).toBeDefined();
});

test('says that it is examining, also where another window asked for it', async () => {
  await show({ 'tuning.status': status({ isExamining: true }) });
  expect(await heading('Checking your household …')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Checking' }).getAttribute('aria-busy')).toBe('true');
});

test('says why the household could not be examined', async () => {
  const { user } = await show({
    'tuning.status': status(),
    'tuning.examine': failing('engineStopped'),
  });
  await user.click(await screen.findByRole('button', { name: 'Check this household' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The face engine stopped.');
});

test('cannot be switched on where it would not help', async () => {
  await show({ 'tuning.status': status({ report: report({ verdict: 'noGain', better: 2 }) }) });
  expect(await heading('Tuning would not help your household.')).toBeDefined();
  expect(reasonOf(screen.getByRole('button', { name: 'Turn on' }))).not.toBeNull();
});

test('asks for the passphrase before it is switched on, and offers to undo that', async () => {
  const { client, user } = await show(
    { 'tuning.status': status({ report: report() }), 'tuning.switchOn': { changeId: 4 }, 'session.confirm': {} },
    { ...owner, freshUntil: null },
  );
  await user.click(await screen.findByRole('button', { name: 'Turn on' }));
  const dialog = await screen.findByRole('dialog', { name: 'Your passphrase, please' });
  expect(client.inputsOf('tuning.switchOn')).toEqual([]);
  await user.type(within(dialog).getByLabelText('Passphrase'), 'apple tree');
  client.answer({ 'tuning.status': status({ report: report(), isOn: true }) });
  await user.click(within(dialog).getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('Turned on')).toBeDefined();
  expect(screen.getByText('Turned on tuning')).toBeDefined();
  client.answer({ 'changes.undo': {} });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 4 }]);
});

test('is switched off without the passphrase', async () => {
  const { client, user } = await show(
    { 'tuning.status': status({ report: report(), isOn: true }), 'tuning.switchOff': { changeId: 5 } },
    { ...owner, freshUntil: null },
  );
  await user.click(await screen.findByRole('button', { name: 'Turn off' }));
  expect(client.inputsOf('tuning.switchOff')).toEqual([{}]);
  expect(screen.queryByRole('dialog', { name: 'Your passphrase, please' })).toBeNull();
});

test('says that it was switched off when the household changed', async () => {
  await show({ 'tuning.status': status({ wasEnded: true }) });
  expect(await screen.findByText(/^The tuning was turned off because the household changed/)).toBeDefined();
});

test('shows where every picture of two members lies, without the tuning and with it', async () => {
  const { user } = await show({ 'tuning.status': status({ report: report() }) });
  const pair = await screen.findByRole('region', { name: 'Ben and Cleo' });
  expect(
    within(pair).getByRole('img', { name: /^Without tuning:.*2 of 4 in the middle, 1 on the wrong side/ }),
  ).toBeDefined();
  expect(within(pair).getByRole('img', { name: /^With tuning:.*, 1 of 4 on the wrong side/ })).toBeDefined();
  await user.click(within(pair).getByText('Show as a table'));
  const [, hardest] = within(pair).getAllByRole('row');
  expect(hardest?.textContent).toBe('Cleo-0.50, with Ben-0.40, with Ben');
});

test('says who needs more pictures, and leads there', async () => {
  const poor = { ...tunedPair, learnt: null, sampleCounts: [14, 3] as [number, number] };
  await show({ 'tuning.status': status({ report: report({ verdict: 'tooFewSamples', pairs: [poor] }) }) });
  const pair = await screen.findByRole('region', { name: 'Ben and Cleo' });
  expect(within(pair).getByText(/Cleo has three pictures in use and needs five more/)).toBeDefined();
  expect(within(pair).getByRole('link', { name: 'Add pictures of Cleo' }).getAttribute('href')).toBe('#/people/3');
  expect(screen.queryByRole('link', { name: 'See it on the map' })).toBeNull();
});

test('compares the figures only where something was learnt', async () => {
  await show({ 'tuning.status': status({ report: report({ verdict: 'alreadySeparate', pairs: [] }) }) });
  expect(await screen.findByRole('row', { name: /^Without tuning/ })).toBeDefined();
  expect(screen.queryByRole('row', { name: /^With tuning/ })).toBeNull();
});

test('says nothing of strangers where that could not be tried', async () => {
  const { user } = await show({
    'tuning.status': status({ report: report({ strangers: { tried: 0, before: 0, after: 0 } }) }),
  });
  await user.click(await screen.findByRole('button', { name: 'Details' }));
  expect(await screen.findByText(/^Seven pictures get better/)).toBeDefined();
  expect(screen.queryByText(/as if the person in it were a stranger/)).toBeNull();
});
