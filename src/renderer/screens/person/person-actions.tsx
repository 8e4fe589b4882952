import { Menu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { MemberSummary } from '../../../shared/household.ts';
import type { Result } from '../../../shared/result.ts';
import { Ask } from '../../components/ask.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { Icon } from '../../components/icon.tsx';
import { useClient } from '../../state/client-context.ts';
import { hashOf, navigate } from '../../state/route.ts';
import { useAction } from '../../state/use-action.ts';
import { RenameDialog } from './rename-dialog.tsx';

/** What can be done with a member: add pictures, rename, remove. */
export function PersonActions({ member, canRemove }: { readonly member: MemberSummary; readonly canRemove: boolean }) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null);
  const { pending, failure, run, forget } = useAction(async (): Promise<Result<'removed' | 'called off'>> => {
    const result = await withFreshOwner(() => client.call('members.remove', { memberId: member.id }));
    if (result === null) return { ok: true, value: 'called off' };
    return result.ok ? { ok: true, value: 'removed' } : result;
  });

  function close(): void {
    setOpen(null);
    forget();
  }

  return (
    <div className="person-actions">
      <a className="button" data-look="primary" href={hashOf({ screen: 'enrol', memberId: member.id })}>
        <Icon name="plus" />
        <span>Add pictures</span>
      </a>
      <Menu.Root>
        <Menu.Trigger className="button" data-look="quiet">
          <span>More</span>
          <Icon name="chevron" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="end" className="select-positioner">
            <Menu.Popup className="popup">
              <Menu.Item className="popup-item" onClick={() => setOpen('rename')}>
                <Icon name="pencil" size={18} /> Rename
              </Menu.Item>
              {canRemove && (
                <Menu.Item className="popup-item" data-danger onClick={() => setOpen('remove')}>
                  <Icon name="trash" size={18} /> Remove from the household
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {open === 'rename' && <RenameDialog member={member} onClose={close} />}
      <Ask
        open={open === 'remove'}
        onClose={close}
        title={`Remove ${member.name}?`}
        consequence={`${member.name}’s pictures and everything computed from them are erased from the disk. Past sign-ins stay in the list without the name. This cannot be undone.`}
        verb="Remove"
        pending={pending}
        fault={failure?.message ?? null}
        onYes={async () => {
          const outcome = await run();
          if (outcome === null) return;
          close();
          if (outcome === 'called off') return;
          toasts.add({ title: `${member.name} was removed` });
          navigate({ screen: 'home' });
        }}
      />
    </div>
  );
}
