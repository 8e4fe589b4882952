import { Toast } from '@base-ui/react/toast';
import { type ExportFormat, exportFormats } from '#contract/calls/attempts.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuItem } from '#renderer/kit/menu.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Saves all attempts as a file; without pictures. */
export function ExportMenu() {
  const words = useWords().activity.exporting;
  const client = useClient();
  const sayFailure = useFailureWords();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const { pending, run } = useAction(async (format: ExportFormat): Promise<Result<null>> => {
    const result = await withFreshProof(() => client.call('attempts.export', { format }));
    if (result === null) return { ok: true, value: null };
    if (!result.ok) {
      toasts.add({ title: words.failed, description: sayFailure(result.error) });
      return result;
    }
    saveFile(result.value.fileName, [new Uint8Array(result.value.bytes)], result.value.type);
    toasts.add({ title: words.saved(result.value.fileName), description: words.notEncrypted });
    return { ok: true, value: null };
  });
  return (
    <Menu
      align="end"
      trigger={
        <Button icon="arrowDown" aria-busy={pending || undefined}>
          {words.verb}
        </Button>
      }
    >
      {exportFormats.map((format) => (
        <MenuItem key={format} onClick={() => void run(format)}>
          {words[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
