import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { backupEnding } from '#contract/calls/backups.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
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

/** When the last backup was made, where there is one. */
function LastBackup() {
  const { settings, time } = useWords();
  const now = useNow(60_000);
  const { state } = useQuery('backups.last', {});
  if (state.kind !== 'ready' || state.value.madeAt === null) return null;
  return <Quiet>{settings.sections.backup.last(time.dayInside(state.value.madeAt, now))}</Quiet>;
}

/** Makes a backup of the whole household as one encrypted file. */
export function BackupSection() {
  const { backup: words } = useWords().settings.sections;
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SettingsSection section="backup">
      <p>{words.meaning}</p>
      <Quiet>{words.removed}</Quiet>
      <LastBackup />
      <ButtonRow>
        <Button onClick={() => setIsOpen(true)}>{words.create}</Button>
      </ButtonRow>
      {isOpen && (
        <ConfirmPassphrase
          title={words.create}
          description={words.description}
          verb={words.create}
          perform={(passphrase) => fetchBackup(client, passphrase)}
          onDone={(pieces) => {
            saveFile(`familiar-${new Date().toISOString().slice(0, 10)}${backupEnding}`, pieces);
            toasts.add({ title: words.isCreated });
            setIsOpen(false);
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </SettingsSection>
  );
}
