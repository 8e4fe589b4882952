import type { MemberSummary } from '#contract/household.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { BackLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import type { ShownOfPerson } from '#renderer/state/addresses.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { type Query, useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AdviceList } from './advice-list.tsx';
import { ChosenPortrait } from './choose-portrait.tsx';
import { CoveragePanel } from './coverage-panel.tsx';
import { gallerySamples } from './gallery/gallery-sample.ts';
import { SampleGallery } from './gallery/sample-gallery.tsx';
import { PersonActions } from './person-actions.tsx';
import styles from './person-screen.module.css';

type PicturesProps = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly show: ShownOfPerson | undefined;
};

/** A member's pictures with what the analysis says about each; the pictures do not wait for the analysis. */
function PersonPictures({ member, members, show }: PicturesProps) {
  const words = useWords().people;
  const samples = useQuery('samples.list', { memberId: member.id });
  const { state: analysis } = useQuery('samples.analysis', { memberId: member.id });
  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title">{words.pictures}</h2>
      <Load query={samples} what="pictures" skeleton={<Skeleton shape="wall" />}>
        {(found) =>
          found.length === 0 ? (
            <Empty>{words.noPictures(member.name)}</Empty>
          ) : (
            <SampleGallery
              member={member}
              members={members}
              samples={gallerySamples(found, analysis.kind === 'ready' ? analysis.value : [])}
              firstFilter={show === 'flagged' ? show : 'all'}
            />
          )
        }
      </Load>
    </section>
  );
}

type HeaderProps = {
  readonly member: MemberSummary;
  readonly advice: Query<readonly MemberAdvice[]>;
  readonly show: ShownOfPerson | undefined;
};

/** Who the member is, what can be done with them, and what would help Familiar to know them. */
function PersonHeader({ member, advice, show }: HeaderProps) {
  const words = useWords();
  const { member: me } = useSignedIn();
  const now = useNow(60_000);
  return (
    <header className={styles.header}>
      <ChosenPortrait member={member} />
      <div className={styles.words}>
        <ScreenTitle windowTitle={member.name} look="hero">
          <ShownName name={member.name} />
        </ScreenTitle>
        <Quiet>{words.people.since(words.members.line(member), words.time.dayInside(member.createdAt, now))}</Quiet>
        <Quiet>
          {member.lastSignInAt === null
            ? words.people.notSignedInYet
            : words.people.lastSignedIn(words.time.moment(member.lastSignInAt, now))}
        </Quiet>
        <PersonActions
          member={member}
          isOwner={me.role === 'owner'}
          isMe={member.id === me.id}
          opensConsent={show === 'consent'}
        />
      </div>
      <section className={styles.advice} aria-labelledby="advice-title">
        <h2 id="advice-title">{words.advice.title}</h2>
        <Load query={advice} what="advice" skeleton={<Skeleton shape="line" />}>
          {(pieces) => <AdviceList memberId={member.id} advice={pieces} now={now} />}
        </Load>
      </section>
    </header>
  );
}

type Props = { readonly memberId: number; readonly show?: ShownOfPerson | undefined };

/** One member: who they are, how well Familiar knows them and what would help, and every picture of them. */
export function PersonScreen({ memberId, show }: Props) {
  const words = useWords().people;
  const members = useQuery('members.list', {});
  const advice = useQuery('members.ownHealth', { memberId });
  const coverage = useQuery('samples.coverage', { memberId });
  return (
    <div className={styles.person}>
      <BackLink href={hashOf({ screen: 'people' })}>{words.title}</BackLink>
      <Load query={members} what="member" skeleton={<Skeleton shape="block" />}>
        {(list) => {
          const member = list.find((candidate) => candidate.id === memberId);
          if (member === undefined) return <Notice kind="fault">{words.gone}</Notice>;
          return (
            <>
              <PersonHeader member={member} advice={advice} show={show} />
              {member.sampleCount > 0 && (
                <section aria-labelledby="coverage-title">
                  <h2 id="coverage-title">{words.coverage.title}</h2>
                  <Load query={coverage} what="coverage" skeleton={<Skeleton shape="wall" />}>
                    {(found) => <CoveragePanel memberId={memberId} coverage={found} />}
                  </Load>
                </section>
              )}
              <PersonPictures member={member} members={list} show={show} />
            </>
          );
        }}
      </Load>
    </div>
  );
}
