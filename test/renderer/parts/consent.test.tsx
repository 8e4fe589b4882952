import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { consentVersion } from '#contract/consent.ts';
import type { Role } from '#contract/household.ts';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { RoleChoice } from '#renderer/parts/role-choice.tsx';
import { en } from '#words/en/catalogue.ts';

const points = en.consent[consentVersion];

test('what one agrees to is said point by point', () => {
  render(<ConsentText />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(points.map(({ title }) => title));
  for (const { text } of points) expect(screen.getByText(text)).toBeDefined();
});

function Choice({ name = 'Cleo', needsConsent = true }) {
  const [role, setRole] = useState<Role>('member');
  const [agreed, setAgreed] = useState(false);
  return (
    <RoleChoice
      offered={['member', 'child']}
      role={role}
      onRole={setRole}
      name={name}
      needsConsent={needsConsent}
      agreed={agreed}
      onAgreed={setAgreed}
    />
  );
}

describe('a role', () => {
  test('is chosen among those offered, each with what it may do', async () => {
    render(<Choice />);
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual(['Member', 'Child']);
    expect(screen.getByText('Can manage their own pictures.')).toBeDefined();
  });

  test('changed takes the consent back, for it is another one', async () => {
    render(<Choice />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Cleo has read what is stored, and agrees.' }));
    expect(screen.getByRole('checkbox', { checked: true })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Child' }));
    expect(
      screen.getByRole('checkbox', {
        name: 'I am Cleo’s guardian, have read what is stored, and agree.',
        checked: false,
      }),
    ).toBeDefined();
  });

  test('names nobody while there is no name', async () => {
    render(<Choice name="" />);
    expect(screen.getByRole('checkbox', { name: 'This person has read what is stored, and agrees.' })).toBeDefined();
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Child' }));
    expect(screen.getByRole('checkbox', { name: /^I am the child’s guardian/ })).toBeDefined();
  });

  test('shows what is agreed to when asked, and asks nothing where no consent is due', async () => {
    const { rerender } = render(<Choice />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'What is stored, and how it is erased' }));
    expect(screen.getByText('What is stored')).toBeDefined();
    rerender(<Choice needsConsent={false} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText('What is stored')).toBeNull();
  });
});
