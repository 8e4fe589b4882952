import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Change } from '#contract/calls/changes.ts';
import { UndoMenu } from '#renderer/app/undo-menu.tsx';
import { useUndo } from '#renderer/state/use-undo.ts';
import { failing } from '../harness/client-double.ts';
import { owner, renderScreen } from '../harness/render-screen.tsx';

const change = (changeId: number, memberName: string): Change => ({
  changeId,
  at: Date.now(),
  until: Date.now() + 600_000,
  what: 'memberRenamed',
  memberId: 1,
  memberName,
  fromName: null,
  count: 1,
});

/** A screen on which something has just been changed. */
function Changing({ changeId = 7 }: { readonly changeId?: number | null }) {
  const { announce } = useUndo();
  return (
    <>
      <UndoMenu />
      <input aria-label="Name" />
      <button type="button" onClick={() => announce('Ben renamed', changeId, 'He is Benno now.')}>
        Rename
      </button>
    </>
  );
}

test('offers nothing to undo where nothing was changed', async () => {
  await renderScreen(<UndoMenu />);
  expect(screen.queryByRole('button', { name: /^Undo one of/ })).toBeNull();
});

test('lists what can be undone, and undoes the one that is chosen', async () => {
  const { client, user } = await renderScreen(<UndoMenu />, {
    answers: { 'changes.list': [change(8, 'Ben'), change(7, 'Cleo')], 'changes.undo': {} },
  });
  await user.click(screen.getByRole('button', { name: 'Undo one of 2 changes' }));
  const list = within(await screen.findByRole('dialog', { name: 'Changes you can undo' }));
  client.answer({ 'changes.list': [change(8, 'Ben')] });
  await user.click(list.getByRole('button', { name: /^Undo: .*Cleo/ }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 7 }]);
  expect(await screen.findByText('Undone')).toBeDefined();
  expect(await list.findAllByRole('listitem')).toHaveLength(1);
});

test('tells of a change with a button that takes it back', async () => {
  const { client, user } = await renderScreen(<Changing />, { answers: { 'changes.undo': {} } });
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByText('He is Benno now.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 7 }]);
  expect(await screen.findByText('Undone')).toBeDefined();
});

test('tells of a change that cannot be undone without a button', async () => {
  const { user } = await renderScreen(<Changing changeId={null} />);
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  expect(await screen.findByText('Ben renamed')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('takes the newest change back at Ctrl+Z, but not while a text is being typed', async () => {
  const { client, user } = await renderScreen(<Changing />, {
    answers: { 'changes.list': [change(8, 'Ben'), change(7, 'Cleo')], 'changes.undo': {} },
  });
  await user.click(screen.getByRole('textbox', { name: 'Name' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(client.inputsOf('changes.undo')).toEqual([]);
  await user.click(document.body);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(client.inputsOf('changes.undo')).toEqual([]);
  await user.keyboard('{Control>}z{/Control}');
  expect(client.inputsOf('changes.undo')).toEqual([{ changeId: 8 }]);
});

test('says why a change cannot be undone any more', async () => {
  const { user } = await renderScreen(<Changing />, {
    answers: { 'changes.list': [change(8, 'Ben')], 'changes.undo': failing('databaseBusy') },
  });
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('You can no longer undo this')).toBeDefined();
  expect(screen.getByText(/^Another program is using the household file/)).toBeDefined();
});

test('asks an owner for the passphrase where undoing needs it, and tries again', async () => {
  const { client, user } = await renderScreen(<Changing />, {
    session: { ...owner, freshUntil: null },
    answers: { 'changes.list': [change(8, 'Ben')], 'changes.undo': failing('notAllowed') },
  });
  await user.keyboard('{Control>}z{/Control}');
  const asking = within(await screen.findByRole('dialog', { name: 'Your passphrase, please' }));
  client.answer({ 'changes.undo': {}, 'session.confirm': {} });
  await user.type(asking.getByLabelText('Passphrase'), 'seven pears in a bowl');
  await user.click(asking.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('Undone')).toBeDefined();
  expect(client.inputsOf('changes.undo')).toHaveLength(2);
});
