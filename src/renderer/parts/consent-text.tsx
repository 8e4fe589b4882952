import { consent } from '#contract/consent.ts';

/** What someone agrees to before being enrolled. */
export function ConsentText() {
  return (
    <dl className="consent">
      {consent.points.map((point) => (
        <div key={point.title}>
          <dt>{point.title}</dt>
          <dd>{point.text}</dd>
        </div>
      ))}
    </dl>
  );
}
