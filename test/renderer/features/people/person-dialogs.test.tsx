import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { consentVersion } from '#contract/consent.ts';
import { PersonActions } from '#renderer/features/people/person-actions.tsx';
import { AddMemberDialog } from '#renderer/parts/add-member-dialog.tsx';
import { type Answers, failing } from '../../harness/client-double.ts';
import { memberSummary } from '../../harness/household.ts';
import { reasonOf } from '../../harness/reason-of.ts';
import { member, owner, renderScreen } from '../../harness/render-screen.tsx';

const ben = memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 3 });

/** Opens one of the dialogs behind More. */
async function choose(item: string, answers: Answers = {}, session = owner) {
  const shown = await renderScreen(<PersonActions member={ben} isOwner isMe={false} opensConsent={false} />, {
    answers,
    session,
  });
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(await screen.findByRole('menuitem', { name: item }));
  return { ...shown, dialog: within(await screen.findByRole(item.startsWith('Remove') ? 'alertdialog' : 'dialog')) };
}

test('renames somebody once the name is another one', async () => {
  const { client, user, dialog } = await choose('Rename', { 'members.rename': {} });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  expect(reasonOf(dialog.getByRole('button', { name: 'Rename' }))).not.toBeNull();
  await user.clear(name);
  await user.type(name, '  ');
  expect(reasonOf(dialog.getByRole('button', { name: 'Rename' }))).not.toBeNull();
  await user.type(name, 'Benno{Enter}');
  expect(client.inputsOf('members.rename')).toEqual([{ memberId: 2, name: 'Benno' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('says while it is typed why nobody can be called so, and cuts nothing off', async () => {
  const { user, dialog } = await choose('Rename', {});
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.click(name);
  await user.paste('\u202EraeB');
  expect(await dialog.findByText(/contains a hidden character/)).toBeDefined();
  await user.clear(name);
  await user.paste('x'.repeat(61));
  expect(await dialog.findByText('A name has at most 60 letters. Choose a shorter one.')).toBeDefined();
  expect(name).toHaveProperty('value', 'x'.repeat(61));
});

test('keeps the dialog with what was typed when the new name is refused', async () => {
  const { user, dialog } = await choose('Rename', { 'members.rename': failing('nameTaken', { name: 'Bea' }) });
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'ny{Enter}');
  expect(await dialog.findByText('Someone in the household is already called Bea. Choose another name.')).toBeDefined();
  expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Benny');
});

test('takes no consent for a role that needs none', async () => {
  const { client, user, dialog } = await choose('Change the role', { 'members.setRole': {} });
  expect(reasonOf(dialog.getByRole('button', { name: 'Change the role' }))).not.toBeNull();
  await user.click(dialog.getByRole('radio', { name: /Owner/ }));
  expect(dialog.queryByRole('checkbox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Change the role' }));
  expect(client.inputsOf('members.setRole')).toEqual([{ memberId: 2, role: 'owner', consent: null }]);
  expect(await screen.findByText('Ben is now: owner')).toBeDefined();
});

test('makes nobody a child without a guardian’s consent', async () => {
  const { client, user, dialog } = await choose('Change the role', { 'members.setRole': {} });
  await user.click(dialog.getByRole('radio', { name: /Child/ }));
  expect(reasonOf(dialog.getByRole('button', { name: 'Change the role' }))).not.toBeNull();
  await user.click(dialog.getByRole('checkbox', { name: /I am Ben’s guardian/ }));
  await user.click(dialog.getByRole('button', { name: 'Change the role' }));
  expect(client.inputsOf('members.setRole')).toEqual([
    { memberId: 2, role: 'child', consent: { by: 'guardian', version: consentVersion } },
  ]);
});

test('says why a role cannot be given, until another one is chosen', async () => {
  const { user, dialog } = await choose('Change the role', {
    'members.setRole': failing('lastOwner'),
  });
  await user.click(dialog.getByRole('radio', { name: /Owner/ }));
  await user.click(dialog.getByRole('button', { name: 'Change the role' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('A household needs an owner.');
  await user.click(dialog.getByRole('radio', { name: /Member/ }));
  expect(dialog.queryByRole('alert')).toBeNull();
});

test('removes somebody only after saying what goes, leads back to everyone, and offers to undo', async () => {
  const { client, user, dialog } = await choose('Remove from the household', {
    'members.remove': { changeId: 7 },
    'changes.undo': {},
  });
  expect(dialog.getByText(/Familiar removes Ben, 3 pictures and everything computed/)).toBeDefined();
  expect(client.inputsOf('members.remove')).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Remove' }));
  expect(client.inputsOf('members.remove')).toEqual([{ memberId: 2 }]);
  expect(window.location.hash).toBe('#/people');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 7 }]);
});

test('removes nobody when the question is left by Escape', async () => {
  const { client, user } = await choose('Remove from the household');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(client.inputsOf('members.remove')).toEqual([]);
});

test('removes nobody when the passphrase that it takes is not given', async () => {
  const { client, user, dialog } = await choose('Remove from the household', {}, { ...owner, freshUntil: null });
  await user.click(dialog.getByRole('button', { name: 'Remove' }));
  await screen.findByLabelText('Passphrase');
  await user.keyboard('{Escape}');
  expect(client.inputsOf('members.remove')).toEqual([]);
  expect(window.location.hash).toBe('');
});

test('adds somebody who agreed, and goes on to their enrolment', async () => {
  const { client, user } = await renderScreen(<AddMemberDialog open onClose={() => undefined} />, {
    answers: { 'members.add': { memberId: 9 } },
  });
  const next = screen.getByRole('button', { name: 'Continue to the camera' });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Cleo');
  expect(reasonOf(next)).not.toBeNull();
  await user.click(screen.getByRole('radio', { name: /Child/ }));
  await user.click(screen.getByRole('checkbox', { name: /I am Cleo’s guardian/ }));
  await user.click(next);
  expect(client.inputsOf('members.add')).toEqual([
    { name: 'Cleo', role: 'child', consent: { by: 'guardian', version: consentVersion } },
  ]);
  expect(window.location.hash).toBe('#/people/9/enrol');
});

test('asks for the consent anew when another role is chosen', async () => {
  const { user } = await renderScreen(<AddMemberDialog open onClose={() => undefined} />);
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Cleo');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('radio', { name: /Child/ }));
  expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false');
  expect(reasonOf(screen.getByRole('button', { name: 'Continue to the camera' }))).not.toBeNull();
});

test('says why somebody cannot be added, and stays', async () => {
  const { user } = await renderScreen(<AddMemberDialog open onClose={() => undefined} />, {
    answers: { 'members.add': failing('householdFull', { most: 50 }) },
  });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Cleo');
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Continue to the camera' }));
  expect((await screen.findByRole('alert')).textContent).toContain('A household has at most 50 people.');
  expect(window.location.hash).toBe('');
});

test('shows what was agreed to, and asks for nothing where that is the wording of today', async () => {
  const { dialog } = await choose('Consent', {
    'members.consents': [{ by: 'self', version: consentVersion, at: Date.now() }],
  });
  expect(await dialog.findByText('Ben agreed to this text. The agreement is from today.')).toBeDefined();
  expect(dialog.queryByRole('checkbox')).toBeNull();
});

test('says so where a guardian agreed', async () => {
  const { dialog } = await choose('Consent', {
    'members.consents': [{ by: 'guardian', version: consentVersion, at: Date.now() }],
  });
  expect(await dialog.findByText('A guardian agreed to this text for Ben. The agreement is from today.')).toBeDefined();
});

test('begins with what was agreed to where that is asked for, and refers a member who has not to an owner', async () => {
  await renderScreen(<PersonActions member={ben} isOwner={false} isMe opensConsent />, {
    answers: { 'members.consents': [{ by: 'self', version: consentVersion - 1, at: 5 }] },
    session: member,
  });
  const dialog = within(await screen.findByRole('dialog', { name: 'What Ben agreed to' }));
  expect(dialog.getByText(/To agree, ask an owner/)).toBeDefined();
  expect(dialog.getByText('What is stored')).toBeDefined();
  expect(dialog.queryByRole('button', { name: 'Agree' })).toBeNull();
});

test('puts it on file that an earlier wording is followed by the one of today', async () => {
  const { client, user, dialog } = await choose('Consent', {
    'members.consents': [{ by: 'self', version: consentVersion - 1, at: 5 }],
    'members.setRole': {},
  });
  expect(await dialog.findByText(/Ben agreed to an earlier wording/)).toBeDefined();
  expect(reasonOf(dialog.getByRole('button', { name: 'Agree' }))).not.toBeNull();
  await user.click(dialog.getByRole('checkbox', { name: /Ben has read what is stored/ }));
  await user.click(dialog.getByRole('button', { name: 'Agree' }));
  expect(client.inputsOf('members.setRole')).toEqual([
    { memberId: 2, role: 'member', consent: { by: 'self', version: consentVersion } },
  ]);
  expect(await screen.findByText('Ben agreed to the new wording')).toBeDefined();
});
