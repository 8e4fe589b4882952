import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { EmptyPortrait, Portrait } from '#renderer/parts/portrait.tsx';
import { failing, never } from '../harness/client-double.ts';
import { anyPicture } from '../harness/household.ts';
import { member, renderScreen } from '../harness/render-screen.tsx';

const sample = { kind: 'sample', memberId: 1, sampleId: 11 } as const;
const attempt = { kind: 'attempt', attemptId: 7 } as const;

describe('a portrait', () => {
  test('is the picture, which says nothing beside the name', async () => {
    const { client } = await renderScreen(<Portrait memberId={1} name="Ana Linden" />, {
      answers: { 'members.picture': anyPicture },
    });
    expect(screen.getByRole('presentation').getAttribute('src')).toMatch(/^blob:/);
    expect(client.inputsOf('members.picture')).toEqual([{ memberId: 1 }]);
  });

  test.each([
    ['Ana Maria Linden', 'AL'],
    ['ana', 'A'],
    ['', ''],
    ['Émile Øst', 'ÉØ'],
  ])('of "%s" without a picture is "%s"', async (name, letters) => {
    await renderScreen(
      <p data-testid="place">
        <Portrait memberId={3} name={name} size="small" />
      </p>,
    );
    expect(screen.getByTestId('place').textContent).toBe(letters);
  });

  test('of somebody else asks for no picture while a member is signed in: the initials stand for them', async () => {
    const { client } = await renderScreen(
      <>
        <Portrait memberId={1} name="Ana Linden" /> <Portrait memberId={2} name="Ben Linden" />
      </>,
      { session: member, answers: { 'members.picture': anyPicture } },
    );
    expect(screen.getByText('AL')).toBeDefined();
    expect(screen.queryByText('BL')).toBeNull();
    expect(client.inputsOf('members.picture')).toEqual([{ memberId: 2 }]);
  });

  test('is new as soon as another picture is chosen', async () => {
    const { client, happens } = await renderScreen(<Portrait memberId={1} name="Ana" isRinged />);
    expect(screen.getByText('A')).toBeDefined();
    client.answer({ 'members.picture': anyPicture });
    await happens(() => client.publish('members.changed', {}));
    expect(screen.queryByText('A')).toBeNull();
  });

  test('of nobody yet says nothing', async () => {
    await renderScreen(
      <p data-testid="place">
        <EmptyPortrait />
      </p>,
    );
    expect(screen.getByTestId('place').textContent).toBe('');
  });
});

describe('the picture of a face', () => {
  test('of a sample is found by its words', async () => {
    const { client } = await renderScreen(<FacePicture face={sample} alt="Ana, straight on" />, {
      answers: { 'samples.picture': anyPicture },
    });
    expect(screen.getByRole('img', { name: 'Ana, straight on' })).toBeDefined();
    expect(client.inputsOf('samples.picture')).toEqual([{ memberId: 1, sampleId: 11 }]);
  });

  test('of an attempt is found by its words', async () => {
    await renderScreen(<FacePicture face={attempt} alt="Somebody" />, { answers: { 'attempts.picture': anyPicture } });
    expect(screen.getByRole('img', { name: 'Somebody' })).toBeDefined();
  });

  test.each([
    ['was never kept', null],
    ['cannot be read', failing('diskBroken')],
  ])('that %s says so instead', async (_, answer) => {
    await renderScreen(<FacePicture face={attempt} alt="Somebody" />, { answers: { 'attempts.picture': answer } });
    expect(screen.getByText('Somebody: no picture kept')).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('on its way is neither', async () => {
    await renderScreen(<FacePicture face={attempt} alt="Somebody" />, { answers: { 'attempts.picture': never } });
    expect(screen.queryByText(/no picture kept/)).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

test('the sign of an outcome leaves the words to what stands beside it', async () => {
  await renderScreen(
    <p>
      <OutcomeSign outcome="noMatch" size="small" /> A face was not recognised
    </p>,
  );
  expect(screen.getByText('A face was not recognised').textContent?.trim()).toBe('A face was not recognised');
  expect(screen.queryByRole('img')).toBeNull();
});
