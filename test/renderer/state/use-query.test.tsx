import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CallInput } from '#contract/contract.ts';
import type { MemberSummary } from '#contract/household.ts';
import { type Query, useQuery } from '#renderer/state/use-query.ts';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { locked } from '../features/lock/locked.ts';
import { failing, never } from '../harness/client-double.ts';
import { memberSummary } from '../harness/household.ts';
import { member, owner, renderPage, renderScreen, untilAnswered } from '../harness/render-screen.tsx';

const ana = memberSummary();
const ben = memberSummary({ id: 2, name: 'Ben' });

function wordsOf<T>({ state }: Query<T>, ofValue: (value: T) => string): string {
  if (state.kind === 'ready') return ofValue(state.value);
  return state.kind === 'failed' ? `failed: ${state.failure.code}` : 'loading';
}

const namesOf = (list: readonly MemberSummary[]): string => list.map(({ name }) => name).join(' ');

/** Says which members it knows. */
function Members({ label = 'members' }: { readonly label?: string }) {
  const query = useQuery('members.list', {});
  return <output aria-label={label}>{wordsOf(query, namesOf)}</output>;
}

function Samples({
  input,
  keepsShown = false,
}: {
  readonly input: CallInput<'samples.list'> | null;
  readonly keepsShown?: boolean;
}) {
  const query = useQuery('samples.list', input, { keepsShown });
  return <output aria-label="samples">{wordsOf(query, (list) => `${list.length} samples`)}</output>;
}

const shown = (label = 'members'): string | null => screen.getByLabelText(label).textContent;

/** A call whose answers the test gives one by one, in whatever order it likes. */
function heldAnswers<T>() {
  const waiting: ((value: T) => void)[] = [];
  return {
    ask: () => new Promise<T>((resolve) => waiting.push(resolve)),
    count: () => waiting.length,
    answer: (place: number, value: T) =>
      act(async () => {
        waiting[place]?.(value);
        await untilAnswered();
      }),
  };
}

test('asks once for all that show the same answer', async () => {
  const { client } = await renderScreen(
    <>
      <Members label="first" />
      <Members label="second" />
    </>,
    { answers: { 'members.list': [ana] } },
  );
  expect([shown('first'), shown('second')]).toEqual(['Ana', 'Ana']);
  expect(client.inputsOf('members.list')).toHaveLength(1);
});

test('asks anew after an event that outdates the answer, and after no other', async () => {
  const { client, happens } = await renderScreen(<Members />, { answers: { 'members.list': [ana] } });
  client.answer({ 'members.list': [ana, ben] });
  await happens(() => client.publish('device.changed', {}));
  expect(shown()).toBe('Ana');
  await happens(() => client.publish('members.changed', {}));
  expect(shown()).toBe('Ana Ben');
});

test('shows a known answer at once on return, and asks whether it is still so', async () => {
  const { client, show, happens } = await renderScreen(<Members />, { answers: { 'members.list': [ana] } });
  show(null);
  const answers = heldAnswers<MemberSummary[]>();
  client.answer({ 'members.list': answers.ask });
  show(<Members />);
  expect(shown()).toBe('Ana');
  await happens(() => undefined);
  await answers.answer(0, [ana, ben]);
  expect(shown()).toBe('Ana Ben');
});

test('asks anew on return for what an event has outdated meanwhile', async () => {
  const { client, show, happens } = await renderScreen(<Members />, { answers: { 'members.list': [ana] } });
  show(null);
  client.answer({ 'members.list': [ben] });
  await happens(() => client.publish('members.changed', {}));
  expect(client.inputsOf('members.list')).toHaveLength(1);
  show(<Members />);
  await happens(() => undefined);
  expect(shown()).toBe('Ben');
});

test('never lets a late answer overwrite a newer one', async () => {
  const answers = heldAnswers<MemberSummary[]>();
  const { client, happens } = await renderScreen(<Members />, { answers: { 'members.list': answers.ask } });
  await happens(() => client.publish('members.changed', {}));
  expect(answers.count()).toBe(2);
  await answers.answer(1, [ana, ben]);
  await answers.answer(0, [ana]);
  expect(shown()).toBe('Ana Ben');
  await happens(() => client.publish('members.changed', {}));
  await happens(() => client.publish('members.changed', {}));
  await answers.answer(3, [ben]);
  await answers.answer(2, [ana]);
  expect(shown()).toBe('Ben');
});

test('keeps what is known through passing trouble, and not through a refusal', async () => {
  const { client, happens } = await renderScreen(<Members />, { answers: { 'members.list': [ana] } });
  client.answer({ 'members.list': failing('internal') });
  await happens(() => client.publish('members.changed', {}));
  expect(shown()).toBe('Ana');
  client.answer({ 'members.list': failing('notAllowed') });
  await happens(() => client.publish('members.changed', {}));
  expect(shown()).toBe('failed: notAllowed');
});

test('asks for everything again when the connection is back, since events were missed', async () => {
  const { client, happens } = await renderScreen(<Members />, { answers: { 'members.list': failing('internal') } });
  expect(shown()).toBe('failed: internal');
  await happens(client.lose);
  client.answer({ 'members.list': [ana] });
  await happens(client.reconnect);
  expect(shown()).toBe('Ana');
});

test('does not show a refusal of before on return', async () => {
  const { client, show } = await renderScreen(<Members />, { answers: { 'members.list': failing('databaseBusy') } });
  show(null);
  client.answer({ 'members.list': never });
  show(<Members />);
  expect(shown()).toBe('loading');
});

test('asks for nothing while it is not known what for', async () => {
  const { client, show, happens } = await renderScreen(<Samples input={null} />, { answers: { 'samples.list': [] } });
  expect(shown('samples')).toBe('loading');
  await happens(() => client.publish('members.changed', {}));
  expect(client.inputsOf('samples.list')).toEqual([]);
  show(<Samples input={{ memberId: 2 }} />);
  await happens(() => undefined);
  expect(shown('samples')).toBe('0 samples');
  expect(client.inputsOf('samples.list')).toEqual([{ memberId: 2 }]);
});

test('shows nothing of another question, unless it is told to keep it until the new answer comes', async () => {
  const { client, show } = await renderScreen(<Samples input={{ memberId: 1 }} />, { answers: { 'samples.list': [] } });
  client.answer({ 'samples.list': never });
  show(<Samples input={{ memberId: 2 }} keepsShown />);
  expect(shown('samples')).toBe('0 samples');
  show(<Samples input={{ memberId: 3 }} />);
  expect(shown('samples')).toBe('loading');
});

/** Shows a member's bytes and the picture of one sample. */
function Pictures() {
  const { state } = useQuery('members.picture', { memberId: 1 });
  const sample = useSamplePicture(1, 11);
  const bytes = state.kind === 'ready' ? state.value?.bytes : null;
  return (
    <>
      <output aria-label="bytes">{bytes instanceof Uint8Array ? [...bytes].join() : 'none'}</output>
      {sample !== null && <img src={sample} alt="sample" />}
    </>
  );
}

test('hands bytes on as they came, and asks for a picture only once', async () => {
  const picture = { type: 'image/webp' as const, bytes: new Uint8Array([0, 7, 255]) };
  const { client, happens, show } = await renderScreen(<Pictures />, {
    answers: { 'members.picture': picture, 'samples.picture': picture },
  });
  expect(shown('bytes')).toBe('0,7,255');
  const address = screen.getByRole('img', { name: 'sample' }).getAttribute('src');
  client.answer({ 'members.picture': { ...picture, bytes: new Uint8Array([1]) } });
  await happens(() => client.publish('members.changed', {}));
  expect(shown('bytes')).toBe('1');
  expect(screen.getByRole('img', { name: 'sample' }).getAttribute('src')).toBe(address);
  show(null);
  show(<Pictures />);
  await happens(() => undefined);
  expect(client.inputsOf('samples.picture')).toEqual([{ memberId: 1, sampleId: 11 }]);
});

test('asks for a picture again that could not be had before', async () => {
  const { client, happens, show } = await renderScreen(<Pictures />, {
    answers: { 'samples.picture': failing('sampleMissing') },
  });
  expect(screen.queryByRole('img')).toBeNull();
  show(null);
  client.answer({ 'samples.picture': { type: 'image/webp', bytes: new Uint8Array([1]) } });
  show(<Pictures />);
  await happens(() => undefined);
  expect(screen.getByRole('img', { name: 'sample' })).toBeDefined();
});

test('what outlives a session knows nothing of it afterwards, and asks for the next member', async () => {
  const { client, happens } = await renderPage(
    <>
      <Members />
      <Samples input={{ memberId: 1 }} keepsShown />
    </>,
    { session: owner, answers: { 'members.list': [ana], 'samples.list': [] } },
  );
  expect([shown(), shown('samples')]).toEqual(['Ana', '0 samples']);
  client.answer({ 'members.list': never, 'samples.list': never });
  await happens(() => client.publish('app.changed', locked()));
  expect([shown(), shown('samples')]).toEqual(['loading', 'loading']);
  client.answer({ 'members.list': [ben], 'samples.list': failing('internal') });
  await happens(() => client.publish('app.changed', member));
  expect([shown(), shown('samples')]).toEqual(['Ben', 'failed: internal']);
  client.answer({ 'members.list': never });
  await happens(() => client.publish('app.changed', owner));
  expect(shown(), 'it was forgotten, not laid aside').toBe('loading');
});
