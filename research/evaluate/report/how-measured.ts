import { escapeMarkup } from '../output/escape.ts';
import { comparisonConventions, type Measurement } from '../output/measurement.ts';
import { countText } from '../output/number-text.ts';

function files(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const entries = items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('');
  return `<details><summary>${escapeMarkup(title)} (${countText(items.length)})</summary><ul>${entries}</ul></details>`;
}

/** Command, date, counts, models, conventions, and what was left out. */
export function howMeasured(measurement: Measurement, conventions = comparisonConventions): string {
  const { dataset, models } = measurement;
  const families = dataset.families === null ? '' : ` in ${countText(dataset.families)} families`;
  const facts: [string, string][] = [
    ['Command', `<code>${escapeMarkup(measurement.command)}</code>`],
    ['Date', `${escapeMarkup(measurement.date)}, in ${measurement.seconds.toFixed(1)} s`],
    [
      'Pictures',
      `${countText(dataset.pictures)} of ${countText(dataset.people)} people${families}; ${countText(dataset.ignoredFiles)} other files passed over`,
    ],
    [
      'Faces',
      `none in ${countText(dataset.withoutFace.length)} pictures, several in ${countText(dataset.severalFaces)}`,
    ],
    [
      'Embeddings',
      `${countText(dataset.computed)} computed, ${countText(dataset.fromCache)} from the cache; pipeline version ${measurement.pipelineVersion}`,
    ],
    [
      'Models',
      models.map(({ file, sha256 }) => `${escapeMarkup(file)} <code>${escapeMarkup(sha256)}</code>`).join('<br>'),
    ],
    ['Thresholds', escapeMarkup(measurement.calibration)],
    ['Chance', `seed ${measurement.seed}; ${countText(measurement.replicates)} resampled sets of people for intervals`],
  ];
  const list = facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('');
  const rules = conventions.map((sentence) => `<li>${escapeMarkup(sentence)}</li>`).join('');
  return `<section class="card"><dl>${list}</dl><ul>${rules}</ul>${[
    files('No face found', dataset.withoutFace),
    files('Left out: the same file twice', dataset.duplicates),
    files(
      'Could not be read',
      dataset.unreadable.map(({ path, reason }) => `${path}: ${reason}`),
    ),
  ].join('')}</section>`;
}
