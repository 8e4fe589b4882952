import type { CrowdPicture } from '#contract/calls/crowd.ts';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './crowd-plane.module.css';

/** What the plane shows, with some air around it. */
type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const air = 0.08;

function frameOf({ strangers, members }: CrowdPicture): Frame {
  const all = [...strangers, ...members];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - air, Math.min(...ys) - air];
  return { left, top, width: Math.max(...xs) + air - left, height: Math.max(...ys) + air - top };
}

/** The strangers as dots, and the household's members at their places among them. */
export function CrowdPlane({ picture }: { readonly picture: CrowdPicture }) {
  const { crowd: words } = useWords().howItWorks;
  const { strangers, members } = picture;
  const { left, top, width, height } = frameOf(picture);
  return (
    <div
      className={styles.plane}
      role="img"
      aria-label={words.inWords(strangers.length, members.length)}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      <svg viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
        {strangers.map(({ x, y }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stranger is their place in the picture.
          <circle key={place} cx={x} cy={y} r={width / 200} />
        ))}
      </svg>
      {members.map(({ memberId, name, x, y }) => (
        <span
          key={memberId}
          className={styles.member}
          style={{ left: `${(100 * (x - left)) / width}%`, top: `${(100 * (y - top)) / height}%` }}
          title={name}
        >
          <Portrait memberId={memberId} name={name} size="small" />
        </span>
      ))}
    </div>
  );
}
