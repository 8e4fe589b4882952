import { useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Menu, MenuItem } from '#renderer/kit/menu.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import styles from './person-actions.module.css';
import { RemoveMember } from './remove-member.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Props = {
  readonly member: MemberSummary;
  readonly isOwner: boolean;
  readonly isMe: boolean;
  /** Begins with what the member agreed to. */
  readonly opensConsent: boolean;
};

/** What can be done with a member: add pictures, rename; an owner changes role and consent, too, and removes others. */
export function PersonActions({ member, isOwner, isMe, opensConsent }: Props) {
  const [open, setOpen] = useState<'rename' | 'role' | 'consent' | 'remove' | null>(opensConsent ? 'consent' : null);
  const close = () => setOpen(null);
  const words = useWords().people;
  return (
    <div className={styles.actions}>
      <ButtonLink look="primary" icon="plus" href={hashOf({ screen: 'enrol', memberId: member.id })}>
        {words.addPictures}
      </ButtonLink>
      <Menu align="end" trigger={<Button iconAfter="chevron">{words.more}</Button>}>
        <MenuItem icon="pencil" onClick={() => setOpen('rename')}>
          {words.rename.menu}
        </MenuItem>
        {isOwner && (
          <MenuItem icon="key" onClick={() => setOpen('role')}>
            {words.role.verb}
          </MenuItem>
        )}
        {isOwner && (
          <MenuItem icon="shield" onClick={() => setOpen('consent')}>
            {words.consent.menu}
          </MenuItem>
        )}
        {isOwner && !isMe && (
          <MenuItem icon="trash" isDanger onClick={() => setOpen('remove')}>
            {words.remove.menu}
          </MenuItem>
        )}
      </Menu>
      {open === 'rename' && <RenameDialog member={member} onClose={close} />}
      {open === 'role' && <RoleDialog member={member} onClose={close} />}
      {open === 'consent' && <ConsentDialog member={member} onClose={close} />}
      {open === 'remove' && <RemoveMember member={member} onClose={close} />}
    </div>
  );
}
