import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gallerySamples } from '#renderer/features/people/gallery/gallery-sample.ts';
import { SampleGallery } from '#renderer/features/people/gallery/sample-gallery.tsx';
import { type Answers, failing } from '../../../harness/client-double.ts';
import { anyPicture } from '../../../harness/household.ts';
import { member, owner, renderScreen } from '../../../harness/render-screen.tsx';
import { ben, members, pullingToAna, sampleAnalysis, samplesOfBen } from './samples.ts';

const analysis = [sampleAnalysis(21), pullingToAna, sampleAnalysis(23)];

const show = (answers: Answers = {}, session = owner, samples = samplesOfBen) =>
  renderScreen(
    <SampleGallery member={ben} members={members} samples={gallerySamples(samples, analysis)} firstFilter="all" />,
    { answers: { 'samples.picture': anyPicture, ...answers }, session },
  );

const tiles = () => screen.getAllByRole('option');
const tile = (index: number) => tiles()[index] as HTMLElement;
const ids = () => tiles().map((found) => Number(found.getAttribute('data-sample')));
const chosen = () => tiles().flatMap((found, index) => (found.getAttribute('aria-selected') === 'true' ? [index] : []));
const active = () => {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return tiles().findIndex((found) => found.id === id);
};
const aside = () => screen.getByRole('complementary', { name: 'Chosen pictures' });

test('says of every picture in words what its tile shows', async () => {
  await show();
  expect(tiles().map((found) => found.getAttribute('aria-posinset'))).toEqual(['1', '2', '3']);
  expect(tile(0).textContent).toContain('Camera, straight');
  expect(tile(1).textContent).toContain('Flag: Looks like Ana.');
  expect(tile(1).textContent).toContain('dim');
  expect(tile(2).textContent).toContain('Set aside');
});

test('says once what the lines under the pictures mean, as far as something is drawn on them', async () => {
  const { show: change } = await show();
  expect(screen.getAllByText(/^The line under each picture/)).toHaveLength(1);
  const meaning = () =>
    screen.queryAllByText(/^(The other pictures|The nearest|Left of)/).map((one) => one.textContent);
  expect(meaning()).toHaveLength(3);
  const own = [sampleAnalysis(21, { nearestOther: null })];
  change(
    <SampleGallery member={ben} members={members} samples={gallerySamples(samplesOfBen, own)} firstFilter="all" />,
  );
  expect(meaning()).toEqual(['The other pictures of Ben']);
  change(<SampleGallery member={ben} members={members} samples={gallerySamples(samplesOfBen, [])} firstFilter="all" />);
  expect(screen.queryByText(/^The line under each picture/)).toBeNull();
});

test('explains how to choose while nothing is chosen', async () => {
  await show();
  expect(within(aside()).getByRole('heading', { name: 'Choose a picture' })).toBeDefined();
  expect(within(aside()).queryByRole('toolbar')).toBeNull();
});

test('narrows to what a filter keeps, and offers none that would keep nothing or all', async () => {
  const { user } = await show();
  const filters = within(screen.getByRole('group', { name: 'Show' }));
  expect(filters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'All 3',
    'Flagged 1',
    'In use 2',
    'Set aside 1',
    'Camera 1',
    'Photos 1',
    'Learned 1',
  ]);
  await user.click(filters.getByRole('button', { name: 'Flagged 1' }));
  expect(ids()).toEqual([22]);
  await user.click(filters.getByRole('button', { name: 'Flagged 1' }));
  expect(ids()).toEqual([21, 22, 23]);
});

test('offers those with a flag also where every picture has one', async () => {
  const all = samplesOfBen.map(({ id }) => ({ ...pullingToAna, sampleId: id }));
  await renderScreen(
    <SampleGallery member={ben} members={members} samples={gallerySamples(samplesOfBen, all)} firstFilter="all" />,
    { answers: { 'samples.picture': anyPicture }, session: owner },
  );
  expect(screen.getByRole('button', { name: 'Flagged 3' })).toBeDefined();
});

test('says that another picture is shown for the person where the one shown goes', async () => {
  const shown = { ...ben, portraitSampleId: 21 };
  const { user } = await renderScreen(
    <SampleGallery
      member={shown}
      members={members}
      samples={gallerySamples(samplesOfBen, analysis)}
      firstFilter="all"
    />,
    { answers: { 'samples.picture': anyPicture, 'samples.remove': { changeId: 5 } }, session: owner },
  );
  await user.click(tile(0));
  await user.keyboard('{Delete}');
  expect(await screen.findByText(/Another picture is shown for Ben now\./)).toBeDefined();
});

test('sorts by what may be wrong', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('combobox', { name: 'Sort' }));
  await user.click(await screen.findByRole('option', { name: 'Nearest to someone else first' }));
  expect(ids()[0]).toBe(22);
});

test('chooses one by a click, more with Ctrl, a range with Shift', async () => {
  const { user } = await show();
  await user.click(tile(0));
  expect(chosen()).toEqual([0]);
  await user.keyboard('{Control>}');
  await user.click(tile(2));
  await user.keyboard('{/Control}');
  expect(chosen()).toEqual([0, 2]);
  await user.click(tile(0));
  await user.keyboard('{Shift>}');
  await user.click(tile(2));
  await user.keyboard('{/Shift}');
  expect(chosen()).toEqual([0, 1, 2]);
  expect(within(aside()).getByRole('heading', { name: '3 pictures chosen' })).toBeDefined();
});

test('chooses nothing any more by a click between the tiles', async () => {
  const { user } = await show();
  await user.click(tile(1));
  await user.click(screen.getByRole('listbox'));
  expect(chosen()).toEqual([]);
});

test('moves and chooses by keyboard alone, and goes to the details by Enter', async () => {
  const { user } = await show();
  screen.getByRole('listbox').focus();
  await user.keyboard('{ArrowRight}');
  expect([active(), chosen()]).toEqual([1, [1]]);
  await user.keyboard('{Control>}{ArrowRight}{/Control}');
  expect([active(), chosen()]).toEqual([2, [1]]);
  await user.keyboard(' ');
  expect(chosen()).toEqual([1, 2]);
  await user.keyboard('{Shift>}{Home}{/Shift}');
  expect([active(), chosen()]).toEqual([0, [0, 1, 2]]);
  await user.keyboard('{Escape}');
  expect([active(), chosen()]).toEqual([0, []]);
  await user.keyboard('{Control>}a{/Control}');
  expect(chosen()).toEqual([0, 1, 2]);
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(aside());
});

test('loses nothing at arrow, Space and Tab, and picks several without Ctrl', async () => {
  const { user } = await show();
  screen.getByRole('listbox').focus();
  await user.keyboard('{ArrowRight} ');
  expect(chosen()).toEqual([1]);
  await user.keyboard('{ArrowRight} ');
  expect(chosen()).toEqual([1, 2]);
  await user.tab();
  expect(chosen()).toEqual([1, 2]);
  expect(aside().contains(document.activeElement)).toBe(true);
});

test.each([
  ['Set aside', 'samples.setInUse'],
  ['Remove', 'samples.remove'],
] as const)('after %s the focus is on the picture that follows', async (name, call) => {
  const { user } = await show({ [call]: { changeId: 6 } });
  await user.click(tile(0));
  await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name }));
  await screen.findByText(/^(Set aside|Removed) 1 picture of Ben$/);
  expect(document.activeElement).toBe(screen.getByRole('listbox'));
  expect([active(), chosen()]).toEqual([1, []]);
});

test('keeps choice and focus where nothing was done', async () => {
  const { user } = await show({ 'samples.setInUse': failing('databaseBusy') });
  await user.click(tile(0));
  const button = within(screen.getByRole('toolbar')).getByRole('button', { name: 'Set aside' });
  await user.click(button);
  await within(aside()).findByRole('alert');
  expect([chosen(), document.activeElement]).toEqual([[0], button]);
});

test('chooses what a lasso goes over, and takes its end for no click', async () => {
  await show();
  const list = screen.getByRole('listbox');
  const at = (clientX: number, clientY: number) => ({
    clientX,
    clientY,
    button: 0,
    pointerId: 1,
    pointerType: 'mouse',
  });
  fireEvent.pointerDown(list, at(5, 100));
  fireEvent.pointerMove(list, at(60, 110));
  fireEvent.pointerMove(list, at(240, 120));
  fireEvent.pointerUp(list, at(240, 120));
  fireEvent.click(list);
  expect(chosen()).toEqual([0, 1]);
});

test('takes a press that hardly moves for no lasso', async () => {
  await show();
  const list = screen.getByRole('listbox');
  const at = (clientX: number) => ({ clientX, clientY: 100, button: 0, pointerId: 1, pointerType: 'mouse' });
  fireEvent.pointerDown(list, at(5));
  fireEvent.pointerMove(list, at(9));
  fireEvent.pointerUp(list, at(9));
  expect(chosen()).toEqual([]);
});

test('tells about a flagged picture why, and moves it where it belongs', async () => {
  const { client, user } = await show({ 'samples.move': { changeId: 3 } });
  await user.click(tile(1));
  const details = within(aside());
  expect(details.getByText('This one looks like Ana')).toBeDefined();
  expect(details.getByText(/It could be taken for Ana\. If it shows Ana, move it there/)).toBeDefined();
  expect(details.getByRole('region', { name: 'Distances' }).textContent).toContain('0.22 from Ana');
  await user.click(details.getByRole('button', { name: 'Move to Ana' }));
  expect(client.inputsOf('samples.move')).toEqual([{ memberId: 2, toMemberId: 1, sampleIds: [22] }]);
  expect(await screen.findByText('Moved 1 picture from Ben to Ana')).toBeDefined();
});

test('lets nobody but an owner move pictures', async () => {
  const { user } = await show({}, member);
  await user.click(tile(1));
  expect(within(aside()).getByRole('button', { name: 'Set it aside' })).toBeDefined();
  expect(within(aside()).queryByRole('button', { name: /Move to/ })).toBeNull();
});

test('does not offer to set aside a flagged picture that is set aside', async () => {
  const aside22 = samplesOfBen.map((sample) => (sample.id === 22 ? { ...sample, inUse: false } : sample));
  const { user } = await show({}, owner, aside22);
  await user.click(tile(1));
  const beside = within(aside());
  expect(beside.getByText(/leave it set aside/)).toBeDefined();
  expect(beside.queryByRole('button', { name: 'Set it aside' })).toBeNull();
  expect(beside.getByRole('button', { name: 'Move to Ana' })).toBeDefined();
  expect(beside.getByRole('button', { name: 'Bring back' })).toBeDefined();
});

test('sets aside what is in use and brings back what is not, of all that are chosen', async () => {
  const { client, user } = await show({ 'samples.setInUse': { changeId: 4 } });
  screen.getByRole('listbox').focus();
  await user.keyboard('{Control>}a{/Control}');
  const actions = () => within(screen.getByRole('toolbar', { name: 'Chosen pictures' }));
  await user.click(actions().getByRole('button', { name: 'Bring back' }));
  await screen.findByText('Brought back 1 picture of Ben');
  await user.keyboard('{Control>}a{/Control}');
  await user.click(actions().getByRole('button', { name: 'Set aside' }));
  expect(client.inputsOf('samples.setInUse')).toEqual([
    { memberId: 2, sampleIds: [23], inUse: true },
    { memberId: 2, sampleIds: [21, 22], inUse: false },
  ]);
});

test('removes by Delete, says that the last usable picture went, and undoes by the button', async () => {
  const { client, user } = await show({ 'samples.remove': { changeId: 5 }, 'changes.undo': {} });
  screen.getByRole('listbox').focus();
  await user.keyboard('{Control>}a{/Control}{Delete}');
  expect(client.inputsOf('samples.remove')).toEqual([{ memberId: 2, sampleIds: [21, 22, 23] }]);
  expect(await screen.findByText('Removed 3 pictures of Ben')).toBeDefined();
  expect(screen.getByText('Ben cannot sign in by face now.')).toBeDefined();
  expect(chosen()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 5 }]);
});

test('removes one of several without a word about signing in, the keyboard on the next one', async () => {
  const { user } = await show({ 'samples.remove': { changeId: 5 } });
  await user.click(tile(0));
  await user.keyboard('{Delete}');
  expect(await screen.findByText('Removed 1 picture of Ben')).toBeDefined();
  expect(screen.queryByText('Ben cannot sign in by face now.')).toBeNull();
  expect(active()).toBe(1);
});

test('makes a picture the one shown for the person', async () => {
  const { client, user } = await show({ 'samples.setPortrait': { changeId: 6 } });
  await user.click(tile(1));
  await user.click(screen.getByRole('button', { name: 'Use as portrait' }));
  expect(client.inputsOf('samples.setPortrait')).toEqual([{ memberId: 2, sampleId: 22 }]);
});

test('says nothing about signing in where the only picture in use stays', async () => {
  const { user } = await show({ 'samples.setPortrait': { changeId: 6 } }, owner, samplesOfBen.slice(0, 1));
  await user.click(tile(0));
  await user.click(screen.getByRole('button', { name: 'Use as portrait' }));
  expect(await screen.findByText('Chose a new portrait of Ben')).toBeDefined();
  expect(screen.queryByText('Ben cannot sign in by face now.')).toBeNull();
});

test('says why nothing was done, beside the pictures', async () => {
  const { user } = await show({ 'samples.setInUse': failing('databaseBusy') });
  await user.click(tile(0));
  await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Set aside' }));
  expect((await within(aside()).findByRole('alert')).textContent).toContain(
    'Another program is using the household file.',
  );
});
