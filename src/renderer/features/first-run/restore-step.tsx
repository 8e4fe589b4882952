import { useState } from 'react';
import { backupEnding } from '#contract/calls/backups.ts';
import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { FileField } from '#renderer/kit/file-field.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { StepFrame } from './step-frame.tsx';

/** Brings the file over in pieces and asks for it to be restored. */
async function restore(client: FamiliarClient, file: File, passphrase: string): Promise<Result<unknown>> {
  for (let offset = 0; offset < file.size; offset += limits.chunkMaxBytes) {
    const bytes = new Uint8Array(await file.slice(offset, offset + limits.chunkMaxBytes).arrayBuffer());
    const answer = await client.call('backups.receive', { offset, bytes });
    if (!answer.ok) return answer;
  }
  return client.call('backups.restore', { passphrase });
}

/** What the restoring still takes; null when nothing. */
function missingForRestore(file: File | null, passphrase: string, words: Catalogue['missing']): string | null {
  if (file === null) return words.backupFile;
  if (file.size === 0) return words.emptyFile;
  return passphrase === '' ? words.passphrase : null;
}

/** Restores a household from its backup instead of setting a new one up. */
export function RestoreStep({ onBack }: { readonly onBack: () => void }) {
  const client = useClient();
  const { firstRun, missing } = useWords();
  const { restore: words } = firstRun;
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { pending, failure, run, forget } = useAction(() =>
    file === null ? Promise.resolve<Result<unknown>>({ ok: true, value: null }) : restore(client, file, passphrase),
  );
  return (
    <StepFrame
      title={words.title}
      lead={<p>{words.lead}</p>}
      next={pending ? words.restoring : words.restore}
      missing={missingForRestore(file, passphrase, missing)}
      pending={pending}
      onNext={() => void run()}
      onBack={onBack}
    >
      <FileField
        label={words.file}
        size="large"
        accept={backupEnding}
        onFile={(chosen) => {
          forget();
          setFile(chosen);
        }}
      />
      <PassphraseField label={words.passphrase} size="large" value={passphrase} onValue={setPassphrase} />
      <FailureNotice failure={failure} />
    </StepFrame>
  );
}
