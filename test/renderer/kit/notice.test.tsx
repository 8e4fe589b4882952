import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notice } from '#renderer/kit/notice.tsx';

test('announces a fault at once and the rest politely, each with its button', () => {
  render(
    <>
      <Notice kind="fault" action={<button type="button">Try again</button>}>
        It broke.
      </Notice>
      <Notice kind="note">It is so.</Notice>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('It broke.Try again');
  expect(screen.getByRole('status').textContent).toBe('It is so.');
});
