import { TinyFace, type TinyFaceKind } from './tiny-face.tsx';

/** One kind of picture: how it is drawn, what it is called, and how many there are. */
export type KindCount = { readonly kind: TinyFaceKind; readonly label: string; readonly count: number };

/** A row of drawn faces, whole where there are pictures of that kind and dashed where there are none. */
export function KindRow({ title, kinds }: { readonly title: string; readonly kinds: readonly KindCount[] }) {
  return (
    <section className="kind-row" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {kinds.map(({ kind, label, count }) => (
          <li key={kind} data-covered={count > 0 || undefined}>
            <TinyFace kind={kind} isCovered={count > 0} />
            <span className="kind-label">{label}</span>
            <span className="kind-count">{count === 0 ? 'none' : count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
