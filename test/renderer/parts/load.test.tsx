import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { failureOf } from '#contract/result.ts';
import { Load } from '#renderer/parts/load.tsx';
import type { Loadable } from '#renderer/state/use-query.ts';

const reload = vi.fn(async () => undefined);

const show = (state: Loadable<string>) =>
  render(
    <Load query={{ state, reload }} what="members" skeleton={<hr />}>
      {(name) => <p>{name}</p>}
    </Load>,
  );

test('says what is on its way, behind grey shapes', () => {
  show({ kind: 'loading' });
  expect(screen.getByRole('status').textContent).toBe('Loading the members');
  expect(screen.getByRole('separator')).toBeDefined();
});

test('shows the answer alone', () => {
  const { container } = show({ kind: 'ready', value: 'Ana' });
  expect(container.innerHTML).toBe('<p>Ana</p>');
});

test('says why there is no answer, and asks again', async () => {
  show({ kind: 'failed', failure: failureOf('engineStopped') });
  expect(screen.getByRole('alert').textContent).toContain('The face engine stopped.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledTimes(1);
});
