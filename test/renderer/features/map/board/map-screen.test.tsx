import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MapScreen } from '#renderer/features/map/board/map-screen.tsx';
import { type Answers, failing, never } from '../../../harness/client-double.ts';
import { renderScreen } from '../../../harness/render-screen.tsx';
import { comparison, noFaces, pictureAnswers, supportMap } from '../faces.ts';

/** What the table asks for. */
const measured: Answers = { 'pairs.list': { members: [], pairs: [] }, 'samples.analysis': [], 'attempts.list': [] };

const show = (answers: Answers) =>
  renderScreen(<MapScreen isTunedAtFirst={false} />, {
    answers: { ...measured, ...pictureAnswers, ...answers },
  });
const chosen = () => screen.findByRole('region', { name: 'Chosen faces' });
const theMap = () => screen.findByRole('application', { name: 'Map of the household’s faces' });

test('says that the map is on its way', async () => {
  await show({ 'map.get': never });
  expect(screen.getByRole('status').textContent).toContain('Loading the map');
});

test('says in an empty household how faces come to the map', async () => {
  await show({ 'map.get': noFaces });
  expect(await screen.findByText(/There are no faces to draw yet/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'from home' }).getAttribute('href')).toBe('#/');
});

test('says why there is no map, and asks again', async () => {
  const { client, user } = await show({ 'map.get': failing('internal') });
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong inside Familiar.');
  client.answer({ 'map.get': supportMap() });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await theMap()).toBeDefined();
});

test('says who is on the map, how many of their pictures, and under Details how true it is', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  const legend = await screen.findByRole('region', { name: 'Who is who' });
  expect(within(legend).getByRole('button', { name: /^Ana ?2$/ })).toBeDefined();
  expect(within(legend).getByRole('button', { name: /^Ben ?1 \+ 1 set aside$/ })).toBeDefined();
  expect(within(legend).getByText('Failed sign-ins')).toBeDefined();
  expect(screen.queryByText(/squared distance/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Details' }));
  expect(screen.getByRole('img', { name: '62 percent of the squared distance' })).toBeDefined();
});

test('lets one member stand out, until pressed again', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  const ana = await screen.findByRole('button', { name: /^Ana ?2$/ });
  await user.click(ana);
  expect(ana.getAttribute('aria-pressed')).toBe('true');
  await user.click(ana);
  expect(ana.getAttribute('aria-pressed')).toBe('false');
});

test('goes from face to face by arrow keys, chooses with Enter, compares a second, and lets go with Escape', async () => {
  const { client, user } = await show({ 'map.get': supportMap(), 'compare.faces': comparison() });
  (await theMap()).focus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(within(await chosen()).getByRole('heading').textContent).toBe('Failed sign-in');
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(await within(await chosen()).findByText('Looks like two people')).toBeDefined();
  expect(client.inputsOf('compare.faces').at(-1)).toEqual({
    a: { kind: 'attempt', attemptId: 5 },
    b: { kind: 'sample', memberId: 1, sampleId: 12 },
  });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Chosen faces' })).toBeNull();
});

test('offers the table twin, and sets aside what is chosen there, to be undone', async () => {
  const { client, user } = await show({
    'map.get': supportMap(),
    'samples.setInUse': { changeId: 3 },
    'compare.faces': comparison(),
  });
  await user.click(await screen.findByRole('button', { name: 'Table' }));
  expect(screen.queryByRole('application')).toBeNull();
  expect(screen.getByRole('row', { name: /Ben, picture 22/ }).textContent).toContain('Set aside');
  await user.click(screen.getByRole('checkbox', { name: 'Ana, picture 11' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ana, picture 12' }));
  expect(within(await chosen()).getByRole('heading').textContent).toBe('2 pictures of Ana');
  await user.click(within(await chosen()).getByRole('button', { name: 'Set aside' }));
  expect(client.inputsOf('samples.setInUse')).toEqual([{ memberId: 1, sampleIds: [11, 12], inUse: false }]);
  client.answer({ 'changes.undo': {} });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 3 }]);
});

test('brings back a picture that was set aside, and says where it refuses', async () => {
  const { client, user } = await show({
    'map.get': supportMap(),
    'samples.setInUse': failing('sampleMissing'),
  });
  await user.click(await screen.findByRole('button', { name: 'Table' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ben, picture 22' }));
  expect(within(await chosen()).queryByRole('button', { name: 'Set aside' })).toBeNull();
  await user.click(within(await chosen()).getByRole('button', { name: 'Bring back' }));
  expect(client.inputsOf('samples.setInUse')).toEqual([{ memberId: 2, sampleIds: [22], inUse: true }]);
  expect((await screen.findByRole('alert')).textContent).toContain('This picture is no longer there.');
});

test('leads from what is chosen to what would be without it', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  await user.click(await screen.findByRole('button', { name: 'Table' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ana, picture 11' }));
  const link = within(await chosen()).getByRole('link', { name: 'What if I set it aside?' });
  expect(link.getAttribute('href')).toContain('11');
  expect(
    within(await chosen())
      .getByRole('link', { name: 'All pictures of Ana' })
      .getAttribute('href'),
  ).toBe('#/people/1');
});

test('asks for another projection, and draws no limits where lengths mean nothing', async () => {
  const { client, user } = await show({ 'map.get': supportMap() });
  await user.click(await screen.findByRole('button', { name: 'Details' }));
  expect(screen.queryByText(/outside the broken line/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: /^Limits/ }));
  await user.keyboard('{Escape}');
  expect(await screen.findByText(/outside the broken line/)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Neighbours' }));
  expect(client.inputsOf('map.get').at(-1)).toEqual({ projection: 'neighbours', isTuned: false });
  expect(screen.queryByText(/outside the broken line/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  const limits = await screen.findByRole('menuitemcheckbox', { name: /^Limits/ });
  expect(limits.getAttribute('aria-disabled')).toBe('true');
});

test('leaves refused attempts out of the way of the keyboard when they are not shown', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  await user.click(await screen.findByRole('button', { name: 'Details' }));
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Failed sign-ins' }));
  await user.keyboard('{Escape}');
  (await theMap()).focus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(within(await chosen()).getByRole('heading').textContent).not.toBe('Failed sign-in');
});

test('shows the tuning where there is one, and says what it does to the map', async () => {
  const { client, user } = await show({ 'map.get': supportMap({ hasTuning: true }) });
  await user.click(await screen.findByRole('button', { name: 'Details' }));
  expect(screen.queryByText(/^With tuning, what tells/)).toBeNull();
  await user.click(await screen.findByRole('radio', { name: 'With tuning' }));
  expect(client.inputsOf('map.get').at(-1)).toEqual({ projection: 'pca', isTuned: true });
  expect(await screen.findByText(/^With tuning, what tells/)).toBeDefined();
});

test('offers no tuning where there is none, even when it was asked for', async () => {
  await renderScreen(<MapScreen isTunedAtFirst />, { answers: { ...pictureAnswers, 'map.get': supportMap() } });
  await theMap();
  const details = screen.getByRole('button', { name: 'Details' });
  if (details.getAttribute('aria-expanded') === 'false') details.click();
  expect(await screen.findByRole('radio', { name: 'Neighbours' })).toBeDefined();
  expect(screen.queryByRole('radio', { name: 'With tuning' })).toBeNull();
  expect(screen.queryByText(/^With tuning, what tells/)).toBeNull();
});

test('draws anew when pictures change', async () => {
  const { client, happens } = await show({ 'map.get': supportMap() });
  await theMap();
  client.answer({ 'map.get': noFaces });
  await happens(() => client.publish('members.changed', {}));
  expect(await screen.findByText(/There are no faces to draw yet/)).toBeDefined();
});

test('explains the map in a dialog', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  await user.click(screen.getByRole('button', { name: 'What does the map mean?' }));
  expect(
    within(await screen.findByRole('dialog', { name: 'What the map means' })).getByText(/every person is an island/),
  ).toBeDefined();
});

test('makes trying it the first thing to do, with a way to stop', async () => {
  const { user } = await show({ 'map.get': supportMap() });
  const tools = within(await screen.findByRole('toolbar', { name: 'The map' }));
  await user.click(tools.getByRole('button', { name: 'Try it' }));
  expect(await screen.findByRole('region', { name: 'Try it' })).toBeDefined();
  await user.click(tools.getByRole('button', { name: 'Stop' }));
  expect(screen.queryByRole('region', { name: 'Try it' })).toBeNull();
});

test('tells in the table how far faces are in reality, not in the drawing, in words first', async () => {
  const far = { memberId: 2, name: 'Ben', sampleId: 21, distance: 0.6, score: 0.5, threshold: 0.41 };
  const analysis = { sampleId: 11, toOwn: 0.27, nearestOther: far, nearness: null, flags: [] };
  const { user } = await show({
    'map.get': supportMap(),
    'samples.analysis': ({ memberId }) =>
      memberId === 1 ? [analysis, { ...analysis, sampleId: 12, nearestOther: { ...far, score: 0.4 } }] : [],
  });
  await user.click(await screen.findByRole('button', { name: 'Table' }));
  const cells = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  await screen.findByText(/^Ben: well apart/);
  expect(cells(/picture 11/)).toEqual(['Yes', 'Like the others 0.27', 'Ben: well apart 0.50']);
  expect(cells(/picture 12/)).toEqual(['Yes', 'Like the others 0.27', 'Ben: too close 0.40']);
});
