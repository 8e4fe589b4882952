import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
import { saveFile } from './save-file.ts';
import { SettingsSection } from './settings-section.tsx';

/** Has a backup made and fetches it piece by piece. */
async function fetchBackup(client: FamiliarClient, passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>[]>> {
  const made = await client.call('backups.make', { passphrase });
  if (!made.ok) return made;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0; offset < made.value.bytes; ) {
    const answer = await client.call('backups.read', { offset });
    if (!answer.ok) return answer;
    pieces.push(answer.value.bytes);
    offset += answer.value.bytes.length;
  }
  await client.call('backups.discard', {});
  return { ok: true, value: pieces };
}

/** Makes a backup of the whole household as one encrypted file. */
export function BackupsSection() {
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SettingsSection section="backups" title="Backups">
      <p>
        A backup is one encrypted file with everything in it. Keep it on another disk. Only the passphrase of today
        opens it, here or on another computer: choose “Restore a backup” where Familiar is not set up yet.
      </p>
      <Quiet>
        Whoever is removed afterwards stays in a backup made before. Make a new one then, and throw the old one away.
      </Quiet>
      <ButtonRow>
        <Button onClick={() => setIsOpen(true)}>Make a backup</Button>
      </ButtonRow>
      {isOpen && (
        <ConfirmPassphrase
          title="Make a backup"
          description="The passphrase seals the file. You can go on meanwhile."
          verb="Make it"
          perform={(passphrase) => fetchBackup(client, passphrase)}
          onDone={(pieces) => {
            saveFile(`familiar-${new Date().toISOString().slice(0, 10)}.familiar-backup`, pieces);
            toasts.add({ title: 'The backup is made' });
            setIsOpen(false);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </SettingsSection>
  );
}
