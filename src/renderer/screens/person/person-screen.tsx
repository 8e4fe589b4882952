import { Icon } from '../../components/icon.tsx';
import { Load } from '../../components/load.tsx';
import { Notice } from '../../components/notice.tsx';
import { Portrait } from '../../components/portrait.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { hashOf } from '../../state/route.ts';
import { useSignedIn } from '../../state/use-app.ts';
import { useNow } from '../../state/use-now.ts';
import { useQuery } from '../../state/use-query.ts';
import { memberLine } from '../../words/household-words.ts';
import { dayInside, momentWords } from '../../words/time-words.ts';
import { PersonActions } from './person-actions.tsx';
import { SampleGallery } from './sample-gallery.tsx';

/** One member: who they are, their pictures, and what can be done about them. */
export function PersonScreen({ memberId }: { readonly memberId: number }) {
  const { member: me } = useSignedIn();
  const now = useNow(60_000);
  const members = useQuery('members.list', {}, ['members.changed']);
  const samples = useQuery('samples.list', { memberId }, ['members.changed']);
  return (
    <div className="person">
      <a className="back-link" href={hashOf({ screen: 'home' })}>
        <Icon name="arrowLeft" /> Home
      </a>
      <Load query={members} what="the member" skeleton={<div className="skeleton-block" />}>
        {(list) => {
          const member = list.find((candidate) => candidate.id === memberId);
          if (member === undefined) return <Notice kind="fault">This person is not in the household any more.</Notice>;
          return (
            <>
              <header className="person-header">
                <Portrait memberId={memberId} name={member.name} size="large" />
                <div className="person-words">
                  <ScreenTitle windowTitle={member.name}>{member.name}</ScreenTitle>
                  <p className="quiet">
                    {memberLine(member)} · here since {dayInside(member.createdAt, now)}
                  </p>
                  <p className="quiet">{member.lastSignInAt === null ? 'Has not signed in yet' : `Last signed in ${momentWords(member.lastSignInAt, now)}`}</p>
                  <PersonActions member={member} canRemove={me.role === 'owner' && member.id !== me.id} />
                </div>
              </header>
              <section aria-labelledby="samples-title">
                <h2 id="samples-title">Pictures</h2>
                <Load query={samples} what="the pictures" skeleton={<div className="skeleton-wall" />}>
                  {(found) => <SampleGallery member={member} samples={found} />}
                </Load>
              </section>
            </>
          );
        }}
      </Load>
    </div>
  );
}
