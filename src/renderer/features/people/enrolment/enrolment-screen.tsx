import { useState } from 'react';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { Enrolled } from './enrolled.tsx';
import { EnrolmentWays } from './enrolment-ways.tsx';

type Props = {
  readonly memberId: number;
  /** The looks to ask for; all when none is named. */
  readonly poses?: readonly EnrolmentPose[] | undefined;
};

/** Gets Familiar to know a member: by camera, or from photos. */
export function EnrolmentScreen({ memberId, poses = enrolmentPoses }: Props) {
  const words = useWords().people;
  const members = useQuery('members.list', {});
  const [addedCount, setAddedCount] = useState<number | null>(null);
  return (
    <Load query={members} what="member" skeleton={<Skeleton shape="block" />}>
      {(list) => {
        const member = list.find((candidate) => candidate.id === memberId);
        if (member === undefined) return <Notice kind="fault">{words.gone}</Notice>;
        if (addedCount !== null) return <Enrolled member={member} count={addedCount} />;
        return <EnrolmentWays member={member} members={list} poses={poses} onAdded={setAddedCount} />;
      }}
    </Load>
  );
}
