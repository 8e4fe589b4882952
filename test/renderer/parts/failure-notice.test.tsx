import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failureOf } from '#contract/result.ts';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { en } from '#words/en/catalogue.ts';

test('says at once why something did not succeed, with the facts of it', () => {
  const { rerender } = render(<FailureNotice failure={failureOf('passphraseWrong')} />);
  expect(screen.getByRole('alert').textContent).toBe(en.failures.passphraseWrong);
  rerender(<FailureNotice failure={failureOf('householdFull', { most: 50 })} />);
  expect(screen.getByRole('alert').textContent).toContain('50');
});

test('says nothing where nothing failed', () => {
  const { container } = render(<FailureNotice failure={null} />);
  expect(container.innerHTML).toBe('');
});
