import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { App } from '#renderer/app/app.tsx';
import { QuestionDialog } from '#renderer/features/asked/question-views.tsx';
import { en } from '#words/en/catalogue.ts';
import { type Answers, never } from '../../harness/client-double.ts';
import { member, renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';
import { locked } from '../lock/locked.ts';

const words = en.asking.question;
const question = {
  id: 4,
  program: 'swaylock',
  reason: 'Unlock the screen',
  memberName: 'Ben',
  until: Date.now() + 20_000,
};
const seen = { faces: [], nextFrameMs: 60_000 };

const asking = (answers: Answers = {}): Answers => ({
  'asked.current': { question },
  'asked.begin': {},
  'engine.status': never,
  'asked.decline': {},
  ...answers,
});

describe('a question of another program', () => {
  test('takes the place of the lock screen, and nothing looks before somebody wants that', async () => {
    runCamera();
    const { client, user } = await renderScreen(<App />, { answers: asking(), session: locked() });
    await screen.findByRole('heading', { name: words.title('swaylock') });
    screen.getByText(words.wants('Ben'));
    screen.getByText('Unlock the screen');
    expect(screen.queryByText(en.lock.passphrase.label)).toBeNull();
    expect(client.inputsOf('asked.frame')).toEqual([]);
    expect(client.inputsOf('signIn.frame')).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.decline }));
    expect(client.inputsOf('asked.decline')).toEqual([{ questionId: 4 }]);
  });

  test('is answered by a look, whose end is seen for a moment before the lock screen is back', async () => {
    runCamera();
    const { client, user, happens } = await renderScreen(<App />, {
      answers: asking({ 'asked.frame': { view: { state: 'match', name: 'Ben', ...seen }, isConfirmed: true } }),
      session: locked(),
    });
    await user.click(await screen.findByRole('button', { name: words.look }));
    expect(client.inputsOf('asked.begin')).toEqual([{ questionId: 4 }]);
    await screen.findByText(en.asking.confirmed.title);
    expect(client.inputsOf('asked.frame').map(({ questionId }) => questionId)).toEqual([4]);
    client.answer({ 'asked.current': { question: null } });
    await happens(() => client.publish('asked.changed', {}));
    screen.getByText(en.asking.confirmed.title);
    await waitFor(() => expect(screen.queryByText(en.asking.confirmed.title)).toBeNull(), { timeout: 4000 });
  });

  test('says that a face is recognised and not enough, where the program was told so', async () => {
    runCamera();
    const { user } = await renderScreen(<App />, {
      answers: asking({ 'asked.frame': { view: { state: 'match', name: 'Ana', ...seen }, isConfirmed: false } }),
      session: locked(),
    });
    await user.click(await screen.findByRole('button', { name: words.look }));
    await screen.findByText(en.asking.notEnough.title);
    expect(screen.queryByText(en.asking.confirmed.title)).toBeNull();
  });

  test('is gone at once where it ran out and nobody looked', async () => {
    const { client, happens } = await renderScreen(<App />, { answers: asking(), session: locked() });
    await screen.findByText(words.wants('Ben'));
    client.answer({ 'asked.current': { question: null } });
    await happens(() => client.publish('asked.changed', {}));
    await waitFor(() => expect(screen.queryByText(words.wants('Ben'))).toBeNull());
  });

  test('lies over what somebody signed in is doing, and Escape says no', async () => {
    const { client, user } = await renderScreen(
      <QuestionDialog question={question} looks={false} isOver={false} onLook={() => undefined} />,
      {
        answers: asking(),
        session: member,
      },
    );
    await screen.findByRole('dialog', { name: words.title('swaylock') });
    await user.keyboard('{Escape}');
    expect(client.inputsOf('asked.decline')).toEqual([{ questionId: 4 }]);
  });
});
