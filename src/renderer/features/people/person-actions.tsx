import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { RemoveMember } from './remove-member.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Props = { readonly member: MemberSummary; readonly isOwner: boolean; readonly isMe: boolean };

/** What can be done with a member: add pictures, rename; an owner also changes the role and removes others. */
export function PersonActions({ member, isOwner, isMe }: Props) {
  const [open, setOpen] = useState<'rename' | 'role' | 'remove' | null>(null);
  const close = () => setOpen(null);
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
              {isOwner && (
                <Menu.Item className="popup-item" onClick={() => setOpen('role')}>
                  <Icon name="key" size={18} /> Change the role
                </Menu.Item>
              )}
              {isOwner && !isMe && (
                <Menu.Item className="popup-item" data-danger onClick={() => setOpen('remove')}>
                  <Icon name="trash" size={18} /> Remove from the household
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {open === 'rename' && <RenameDialog member={member} onClose={close} />}
      {open === 'role' && <RoleDialog member={member} onClose={close} />}
      {open === 'remove' && <RemoveMember member={member} onClose={close} />}
    </div>
  );
}
