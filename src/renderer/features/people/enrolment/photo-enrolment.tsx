import type { MemberSummary } from '#contract/household.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { PhotoIntakePanel } from '../intake/photo-intake.tsx';

type Props = {
  readonly memberId: number;
  readonly name: string;
  readonly members: readonly MemberSummary[];
  readonly onAdded: (count: number) => void;
  readonly onStored: (count: number) => void;
};

/** Enrolment from photos instead of the camera. */
export function PhotoEnrolment({ memberId, name, members, onAdded, onStored }: Props) {
  const { member: me } = useSignedIn();
  const offered = me.role === 'owner' ? members : members.filter(({ id }) => id === me.id);
  return (
    <PhotoIntakePanel memberId={memberId} members={offered} onDone={onAdded} onStored={onStored}>
      <p className="drop-zone-title">Drop photos of {name} here, or a whole folder</p>
      <p className="quiet">
        Looking at the camera, well lit. One photo is enough; three on different days are better. In group photos you
        say who is who; what is known already is skipped.
      </p>
    </PhotoIntakePanel>
  );
}
