import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { MemberSummary, SampleSummary } from '../../../shared/household.ts';
import { Ask } from '../../components/ask.tsx';
import { useClient } from '../../state/client-context.ts';
import { useAction } from '../../state/use-action.ts';
import { SampleTile } from './sample-tile.tsx';

type Props = { readonly member: MemberSummary; readonly samples: readonly SampleSummary[] };

/** All pictures of a member, each removable. */
export function SampleGallery({ member, samples }: Props) {
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [doomed, setDoomed] = useState<SampleSummary | null>(null);
  const { pending, failure, run, forget } = useAction((sampleId: number) => client.call('samples.remove', { memberId: member.id, sampleIds: [sampleId] }));

  function close(): void {
    setDoomed(null);
    forget();
  }

  if (samples.length === 0) return <p className="empty">No pictures yet. Add one by camera or from a photo, and {member.name} can sign in by face.</p>;
  return (
    <>
      <ul className="samples">
        {samples.map((sample) => (
          <SampleTile key={sample.id} memberId={member.id} name={member.name} sample={sample} onRemove={() => setDoomed(sample)} />
        ))}
      </ul>
      <Ask
        open={doomed !== null}
        onClose={close}
        title="Remove this picture?"
        consequence={
          samples.length === 1
            ? `It is the only one of ${member.name}, who then cannot sign in by face any more. It is erased from the disk.`
            : 'It is erased from the disk and cannot be brought back.'
        }
        verb="Remove"
        pending={pending}
        fault={failure?.message ?? null}
        onYes={async () => {
          if (doomed === null || (await run(doomed.id)) === null) return;
          close();
          toasts.add({ title: 'Picture removed' });
        }}
      />
    </>
  );
}
