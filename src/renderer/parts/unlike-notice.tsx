import type { UnlikeRemedy } from '#contract/likeness.ts';
import { Button } from '../kit/button.tsx';
import { ButtonRow } from '../kit/button-row.tsx';
import { Notice } from '../kit/notice.tsx';
import { TextLink } from '../kit/text-link.tsx';
import { hashOf } from '../state/route.ts';
import { useSignedIn } from '../state/use-app.ts';
import { useWords } from '../words/use-words.ts';
import styles from './unlike-notice.module.css';

type Props = {
  readonly memberId: number;
  readonly name: string;
  readonly remedy: UnlikeRemedy;
  /** What the way out is called that adds nothing. */
  readonly otherwise: string;
  readonly onOtherwise: () => void;
  readonly onAnyway: () => void;
  readonly pending?: boolean;
};

/** Says that a face does not look like the member, and asks what to do; nothing is stored before the answer. */
export function UnlikeNotice({ memberId, name, remedy, otherwise, onOtherwise, onAnyway, pending = false }: Props) {
  const { member: me } = useSignedIn();
  const words = useWords().parts.unlike;
  return (
    <Notice kind="warning">
      <p>
        <strong>{me.id === memberId ? words.titleForYou : words.title(name)}</strong>
      </p>
      <p>{words.meanings[remedy](name)}</p>
      {remedy === 'sortFirst' && (
        <p>
          <TextLink href={hashOf({ screen: 'person', memberId })}>{words.seePictures}</TextLink>
        </p>
      )}
      <div className={styles.answers}>
        <ButtonRow>
          <Button look="primary" onClick={onOtherwise}>
            {otherwise}
          </Button>
          {remedy === 'addAnyway' && (
            <Button pending={pending} onClick={onAnyway}>
              {words.addAnyway}
            </Button>
          )}
        </ButtonRow>
      </div>
    </Notice>
  );
}
