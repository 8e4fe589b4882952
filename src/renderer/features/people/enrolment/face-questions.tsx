import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { UnlikeNotice } from '#renderer/parts/unlike-notice.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './camera-enrolment.module.css';
import type { Enrolment } from './use-enrolment.ts';

type Props = { readonly memberId: number; readonly name: string; readonly enrolment: Enrolment };

/** The member's name; null for the one who is signed in. */
function useNameOfOther({ memberId, name }: Omit<Props, 'enrolment'>): string | null {
  const { member: me } = useSignedIn();
  return me.id === memberId ? null : name;
}

/** The question that is open, in words; null while there is none. */
export function useQuestionText({ memberId, name, enrolment: { question, view } }: Props): string | null {
  const { questions } = useWords().enrolment;
  const other = useNameOfOther({ memberId, name });
  if (question === null) return null;
  if (question === 'isHere') return questions.isHere(name);
  const resembles = view?.resembles ?? null;
  return resembles === null ? questions.isThis(other) : questions.isLookAlike(resembles, other);
}

/** Begins once the member sits there; before, no picture is looked at. */
export function HereAnswer({ name, onHere }: { readonly name: string; readonly onHere: () => void }) {
  const { questions } = useWords().enrolment;
  return (
    <>
      <Quiet>{questions.noneBefore}</Quiet>
      <div className={styles.actions}>
        <ButtonRow>
          <Button look="primary" size="large" icon="camera" onClick={onHere}>
            {questions.here(name)}
          </Button>
        </ButtonRow>
      </div>
    </>
  );
}

/** Starts over with the member, or goes on with one who looks like another. */
export function LookAlikeAnswers({ memberId, name, enrolment: { view, retake, sayLookAlike } }: Props) {
  const words = useWords().enrolment;
  const other = useNameOfOther({ memberId, name });
  const resembles = view?.resembles ?? null;
  if (resembles === null) return null;
  return (
    <>
      <Quiet>{words.questions.lookAlikeHelp(other)}</Quiet>
      <div className={styles.actions}>
        <ButtonRow>
          <Button look="primary" icon="undo" onClick={retake}>
            {other === null ? words.startOver : words.startOverWith(other)}
          </Button>
          <Button look="bare" onClick={sayLookAlike}>
            {words.questions.lookAlike(resembles, other)}
          </Button>
        </ButtonRow>
      </div>
    </>
  );
}

/** Offers to start over where the looks so far are of somebody who sat there before the member did. */
export function TwoPeople({ name, onRetake }: { readonly name: string; readonly onRetake: () => void }) {
  const words = useWords().enrolment;
  return (
    <>
      <Quiet>{words.questions.ofTwo(name)}</Quiet>
      <div className={styles.actions}>
        <ButtonRow>
          <Button look="primary" icon="undo" onClick={onRetake}>
            {words.startOverWith(name)}
          </Button>
        </ButtonRow>
      </div>
    </>
  );
}

/** What has to be said about the face, and asked before a face is stored that is unlike the member's. */
export function FaceNotices({ memberId, name, enrolment }: Props) {
  const words = useWords();
  const { view, question, guide } = enrolment;
  const other = useNameOfOther({ memberId, name });
  const hint = question === null ? (guide?.hint.shown ?? null) : null;
  return (
    <>
      {hint !== null && view?.guidance !== 'done' && <p className={styles.hint}>{words.enrolment.hints[hint]}</p>}
      {view !== null && view.unlike !== null && question === 'isUnlike' && (
        <UnlikeNotice
          memberId={memberId}
          name={name}
          remedy={view.unlike}
          otherwise={other === null ? words.parts.unlike.someoneElse : words.enrolment.startOverWith(other)}
          onOtherwise={enrolment.retake}
          onAnyway={enrolment.goOnAnyway}
        />
      )}
    </>
  );
}
