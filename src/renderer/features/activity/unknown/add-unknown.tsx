import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { Modal } from '#renderer/kit/modal.tsx';
import { AddMemberDialog } from '#renderer/parts/add-member-dialog.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './add-unknown.module.css';
import { useClaimAll } from './use-claim-all.ts';

type Props = { readonly person: UnknownPerson; readonly onClose: () => void };

/** Takes an unknown person into the household, with their consent as everybody's; the kept faces become pictures. */
export function AddUnknown({ person, onClose }: Props) {
  const words = useWords().unknownFaces;
  const { failure, run } = useClaimAll(person);

  async function bringFaces(memberId: number, name: string): Promise<void> {
    const outcome = await run(memberId, name);
    if (outcome === null) return;
    onClose();
    navigate(outcome === 'done' ? { screen: 'person', memberId } : { screen: 'enrol', memberId });
  }

  if (failure !== null)
    return (
      <Modal open onClose={onClose} title={words.add}>
        <FailureNotice failure={failure} />
      </Modal>
    );
  return (
    <AddMemberDialog
      open
      onClose={onClose}
      onAdded={(memberId, name) => void bringFaces(memberId, name)}
      picture={
        <span className={styles.face}>
          <FacePicture face={{ kind: 'attempt', attemptId: person.pictureOf }} alt={words.alt} round="medium" />
        </span>
      }
    />
  );
}
