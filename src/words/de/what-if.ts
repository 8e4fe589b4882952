import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';
import { leaveOneOut } from './leave-one-out.ts';

type Messages = Catalogue['whatIf'];

const pictures = (count: number): string => formats.plural(count, { one: '1 Bild', other: `${count} Bilder` });

/** `2 Bilder mehr bei „Erkannt“`, as the table names it; nothing where nothing changes. */
function difference(before: number, after: number, how: string): readonly string[] {
  if (before === after) return [];
  return [`${pictures(Math.abs(after - before))} ${after > before ? 'mehr' : 'weniger'} bei „${how}“`];
}

/** What a trial would have done: to the pictures, and to so many recorded attempts. */
const consequences: Messages['consequences'] = (before, after, changedAttempts) => {
  const parts = [
    ...difference(before.confused, after.confused, leaveOneOut.verdicts.confused),
    ...difference(before.ambiguous, after.ambiguous, leaveOneOut.verdicts.ambiguous),
    ...difference(before.refused, after.refused, leaveOneOut.verdicts.refused),
    ...difference(before.right, after.right, leaveOneOut.verdicts.right),
    ...(changedAttempts === 0
      ? []
      : [
          formats.plural(changedAttempts, {
            one: '1 frühere Anmeldung endet anders',
            other: `${changedAttempts} frühere Anmeldungen enden anders`,
          }),
        ]),
  ];
  return parts.length === 0
    ? 'Diese Änderung macht bisher keinen Unterschied.'
    : `Mit dieser Änderung: ${parts.join(', ')}.`;
};

/** How the pictures fare as things are. */
const asItIs: Messages['asItIs'] = ({ right, refused, ambiguous, confused }) => {
  const all = right + refused + ambiguous + confused;
  const of = formats.plural(all, { one: '1 Bild', other: `${all} Bildern` });
  const mistaken = formats.plural(confused, {
    one: ' Bei 1 Bild würde es die Person verwechseln.',
    other: confused === 0 ? '' : ` Bei ${confused} Bildern würde es die Person verwechseln.`,
  });
  return `Jetzt erkennt Familiar ${right} von ${of}.${mistaken}`;
};

/** What is being tried, for the bar that saves it. */
const trial: Messages['trial'] = ({ setAside, bringBack }, { inForce, tried }) => {
  const parts = [
    ...(tried === null ? [] : [`Stufe ${inForce} → ${tried}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} beiseitegelegt`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} zurückgeholt`]),
  ];
  return `Deine Änderung: ${parts.join(', ')}.`;
};

/** Trying out another level and other pictures before anything is changed. */
export const whatIf: Messages = {
  title: 'Was wäre, wenn',
  lead: text`Schalte Bilder aus oder wähle eine andere Stufe und sieh, was passieren würde. Nichts ändert sich, bis du
    speicherst.`,
  tuningLeftOut: text`Der Feinschliff ist an, aber die Ergebnisse hier lassen ihn weg. Er passt nur zu den Bildern und
    der Stufe von heute. Familiar prüft ihn nach jeder Änderung neu.`,

  level: {
    title: 'Stufe',
    label: 'Sicherheitsstufe',
    isInForce: (meaning) => `${meaning} Diese Stufe gilt jetzt.`,
    inForce: (meaning, inForce) => `${meaning} Jetzt gilt die Stufe „${inForce}“.`,
  },
  samples: {
    picturesOf: (name) => `Bilder von ${name}`,
    picture: (name, number) => `${name}, Bild ${number}`,
    inUse: (on, all) => (on === all ? `${all} aktiv` : `${on} von ${all} aktiv`),
    allOff: 'Alle ausschalten',
    allOn: 'Alle einschalten',
  },

  before: 'Jetzt',
  after: 'Mit der Änderung',
  asItIs,
  consequences,
  leaveOneOut: 'Familiar nimmt jedes Bild einmal heraus und versucht, es an den übrigen zu erkennen.',
  attempts: {
    title: 'Frühere Anmeldungen',
    none: 'Familiar hat kein Bild einer Anmeldung behalten. Hier gibt es also nichts auszuprobieren.',
    changed: (changed, all) =>
      changed === 1
        ? `1 von ${all} Anmeldungen mit Bild würde anders enden.`
        : `${changed} von ${all} Anmeldungen mit Bild würden anders enden.`,
    attempt: 'Anmeldung',
    decided: { match: 'Erkannt', ambiguous: 'Schwer zu sagen', noMatch: 'Nicht erkannt' },
    recognisedAs: (name) => `Erkannt als ${name}`,
  },

  bar: 'Deine Änderung',
  trial,
  startOver: 'Neu anfangen',
  save: 'Änderungen speichern',
  saved: 'Gespeichert',
};
