import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['tuning'];
type Report = Parameters<Messages['reason']>[0];

const small = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'] as const;
const number = (count: number): string => small[count] ?? String(count);
const pictures = (count: number): string =>
  count === 0 ? 'kein Bild' : formats.plural(count, { one: 'ein Bild', other: `${number(count)} Bilder` });
/** So many of the pictures that were spoken of. */
const ofThem = (count: number): string =>
  count === 0 ? 'keines' : formats.plural(count, { one: 'eines', other: number(count) });
const atStart = (said: string): string => said.replace(/^./, (letter) => letter.toUpperCase());

function times(count: number): string {
  if (count === 0) return 'nie';
  return formats.plural(count, {
    one: 'einmal',
    other: small[count] === undefined ? `${count}-mal` : `${small[count]}mal`,
  });
}

/** Why the verdict of an examination is what it is. */
const reasons: Readonly<Record<Report['verdict'], (report: Report) => string>> = {
  helps: ({ better, strangers }) => {
    const gain = `Mit Feinschliff erkennt Familiar ${pictures(better)} besser und keines schlechter.`;
    return strangers.tried === 0 ? gain : `${gain} Fremde kommen damit nicht öfter herein.`;
  },
  tooFewMembers: () => 'Der Feinschliff braucht zwei Personen mit aktiven Bildern.',
  alreadySeparate: () => text`Familiar hält schon jetzt auf allen deinen Bildern alle auseinander. Es gibt nichts zu
    verbessern.`,
  ownersOnly: () => text`Hier verwechselt Familiar nur Hauptmitglieder. Der Feinschliff meldet nie ein Hauptmitglied an.
    Wenn sich zwei Hauptmitglieder ähnlich sehen, entscheidet die Passphrase.`,
  tooFewSamples: ({ neededSamples }) => text`Familiar verwechselt manche Personen. Um den Unterschied zu lernen, braucht
    es von jeder ${pictures(neededSamples)}. Unten siehst du, von wem noch welche fehlen.`,
  oneOccasion: ({ neededElsewhere }) => text`Familiar verwechselt manche Personen, aber von einer stammen die meisten
    Bilder vom selben Tag. Dann lernt Familiar vielleicht nur das Licht oder die Kleidung. Es braucht von jeder Person
    ${pictures(neededElsewhere)} von anderen Tagen.`,
  noGain: ({ better }) =>
    better === 0
      ? 'Der Feinschliff ändert bei keinem deiner Bilder etwas.'
      : `Mit Feinschliff erkennt Familiar nur ${pictures(better)} besser. Das kann Zufall sein.`,
  moreConfused: ({
    before,
    after,
  }) => text`Mit Feinschliff würde Familiar ${pictures(after.confused)} mit jemand anderem verwechseln, ohne ihn
    ${ofThem(before.confused)}. Ein falscher Name ist schlimmer als keiner.`,
  moreStrangers: ({ strangers: { tried, before, after } }) => text`Bei ${tried} Versuchen ließe Familiar mit Feinschliff
    ${times(after)} jemand Fremden herein, ohne ihn ${times(before)}.`,
};

/** How sure the comparison is: what changed, and what chance allows. */
const chance: Messages['chance'] = ({ better, worse, interval }) => {
  const rule = 'Um Zufall auszuschließen, müssen mindestens sechs Bilder besser werden und keines schlechter.';
  if (interval === null) return `Kein Bild wird besser oder schlechter. ${rule}`;
  const [low, high] = [interval.low, interval.high].map((share) => Math.round(100 * share));
  const gain = formats.plural(better, {
    one: `${atStart(pictures(better))} wird besser`,
    other: better === 0 ? 'Kein Bild wird besser' : `${atStart(pictures(better))} werden besser`,
  });
  return text`${gain}, ${ofThem(worse)} schlechter. Bei so wenigen kann man nur sagen: Von den Bildern, die sich ändern,
    werden zwischen ${low ?? 0} und ${high ?? 0}\u00a0% besser. ${rule}`;
};

const letIn = (before: number, after: number): string =>
  before === 0 && after === 0
    ? 'Es ließ nie jemanden herein, mit Feinschliff oder ohne.'
    : `Es ließ ohne Feinschliff ${times(before)} jemanden herein, mit Feinschliff ${times(after)}.`;

/** How often members are let in as somebody else when their own pictures are taken away. */
const strangers: Messages['strangers'] = ({ tried, before, after }) => {
  const were = formats.plural(tried, { one: '1 Bild', other: `${tried} Bilder` });
  return text`Familiar hat auch ${were} so geprüft, als wäre die Person darauf fremd. ${letIn(before, after)}`;
};

const places: Messages['pairs']['places'] = ({ all, nobody, other }) => {
  if (nobody + other === 0) return `alle ${all} auf der eigenen Seite`;
  if (other === 0) return `${nobody} von ${all} in der Mitte`;
  return nobody === 0
    ? `${other} von ${all} auf der falschen Seite`
    : `${nobody} von ${all} in der Mitte, ${other} auf der falschen Seite`;
};

/** The household's tuning: what it is, what an examination found, and how two members' pictures lie. */
export const tuning: Messages = {
  title: 'Feinschliff',
  lead: text`Wenn Familiar zwei Personen oft verwechselt, kann es lernen, was sie unterscheidet. Der Feinschliff geht
    nur an, wenn er nichts verschlechtert.`,

  about: {
    label: 'Über den Feinschliff',
    facts: [
      {
        about: 'Für wen ist er?',
        says: text`Für zwei Personen, die sich so ähnlich sehen, dass Familiar sich oft nicht entscheiden kann. Für alle
          anderen ändert sich nichts.`,
      },
      {
        about: 'Was lernt Familiar?',
        says: text`Es lernt, worin sich die Bilder der beiden unterscheiden. Es nutzt nur Bilder, die du schon
          hinzugefügt hast.`,
      },
      {
        about: 'Ist das sicher?',
        says: text`Ein Gesicht, das zu weit von einer Person entfernt ist, kommt auch weiterhin nicht herein. Der
          Feinschliff entscheidet nur zwischen zwei Personen, wenn beide nah genug sind. Er meldet nie ein Hauptmitglied
          an. Sonst bekäme jemand mit einem ähnlichen Gesicht dessen Rechte.`,
      },
      {
        about: 'Wie prüft Familiar das?',
        says: text`Familiar nimmt jedes Bild einmal heraus und versucht, es an den übrigen zu erkennen. Mindestens sechs
          Bilder müssen besser werden, keines darf schlechter werden, und Fremde dürfen nicht öfter hereinkommen. In den
          meisten Haushalten hilft der Feinschliff nicht. Dann bleibt er aus.`,
      },
      {
        about: 'Was passiert nach einer Änderung?',
        says: text`Ändert ein Hauptmitglied mit der Passphrase Bilder oder die Stufe, prüft Familiar neu. Der
          Feinschliff bleibt nur an, wenn er noch hilft. Ändert jemand Bilder ohne die Passphrase, geht der Feinschliff
          aus. Ein Hauptmitglied kann ihn prüfen und wieder einschalten. Ausschalten kannst du ihn jederzeit.`,
      },
    ],
  },

  verdicts: {
    helps: 'Der Feinschliff hilft deinem Haushalt.',
    tooFewMembers: 'Noch gibt es niemanden zu unterscheiden.',
    alreadySeparate: 'Dein Haushalt braucht ihn nicht.',
    ownersOnly: 'Nur Hauptmitglieder sind schwer zu unterscheiden.',
    tooFewSamples: 'Es sind zu wenige Bilder zum Lernen.',
    oneOccasion: 'Die Bilder sind sich zum Lernen zu ähnlich.',
    noGain: 'Der Feinschliff würde deinem Haushalt nicht helfen.',
    moreConfused: 'Mit Feinschliff gäbe es mehr Verwechslungen.',
    moreStrangers: 'Mit Feinschliff kämen Fremde öfter herein.',
  },
  reason: (report) => reasons[report.verdict](report),
  reasonWithOffer: (report) => `${reasons[report.verdict](report)} Du kannst ihn einschalten.`,
  notExamined: {
    title: 'Noch nicht geprüft',
    reason: text`Familiar kann prüfen, ob der Feinschliff deinem Haushalt hilft. Das dauert ein paar Sekunden und ändert
      nichts.`,
  },
  examining: {
    title: 'Familiar prüft deinen Haushalt …',
    reason: text`Familiar nimmt jedes Bild einmal heraus und versucht, es an den übrigen zu erkennen. Das dauert ein
      paar Sekunden.`,
  },
  wasEnded: text`Der Feinschliff ist ausgegangen, weil sich der Haushalt geändert hat. Er hilft nicht mehr, oder jemand
    hat ohne die Passphrase Bilder geändert.`,
  examinedAt: (moment) => `Geprüft ${moment}.`,
  spoken: (title, reason) => `${title} ${reason}`,
  isOn: 'Eingeschaltet',
  isOff: 'Ausgeschaltet',
  examine: 'Haushalt prüfen',
  isExamining: 'Prüft …',
  switchOn: 'Einschalten',
  switchOff: 'Ausschalten',
  onTheMap: 'Auf der Karte ansehen',

  asItIs: 'Ohne Feinschliff',
  asLearnt: 'Mit Feinschliff',
  chance,
  strangers,

  pairs: {
    title: 'Wer verwechselt wird',
    explanation: text`Jedes Zeichen ist ein Bild auf dem Weg von einer Person zur anderen. In der schattierten Mitte
      nennt Familiar niemanden, und die Zeichen sind hohl. Ein Ring markiert ein Bild auf der falschen Seite. Die
      gestrichelten Linien sind die typischen Bilder der beiden. Familiar nutzt das nur, wenn es sich anders nicht
      entscheiden kann.`,
    names: ([first, second]) => `${first} und ${second}`,
    nobodyNamed: 'niemand genannt',
    places,
    strip: ({ title, names: [first, second], places: counts }) =>
      text`${title}: Bilder von ${first} und ${second} auf einer Linie von ${first} zu ${second}, ${places(counts)}.`,
    asTable: 'Als Tabelle zeigen',
    tableCaption: ([first, second], undecided) =>
      text`-1 ist ${first} und 1 ist ${second}. Bis zu einem Abstand von ${formats.decimal(undecided, 2)} um die 0 nennt
        Familiar niemanden. Die schwierigsten Bilder kommen zuerst.`,
    picture: 'Bild',
    place: (place, side) =>
      side === null ? `${formats.decimal(place, 2)}, in der Mitte` : `${formats.decimal(place, 2)}, bei ${side}`,
    showMore: 'Mehr zeigen',
    nothingLearnt: 'Aus den Bildern dieser beiden konnte Familiar nichts lernen.',
    needsMore: (name, inUse, missing) => {
      const verb = inUse > 1 ? 'sind' : 'ist';
      return `Von ${name} ${verb} ${pictures(inUse)} aktiv. Familiar braucht noch ${ofThem(missing)}.`;
    },
    needsOtherDays: (name, missing) =>
      text`Die meisten Bilder von ${name} sind von einem Tag. Füge noch ${pictures(missing)} von einem anderen Tag
        hinzu.`,
    addPictures: 'Bilder hinzufügen',
    addPicturesOf: (name) => `von ${name}`,
    ownerNeverNamed: (name) => text`${name} ist Hauptmitglied. Der Feinschliff meldet nie ein Hauptmitglied an. Sonst
      bekäme jemand mit einem ähnlichen Gesicht dessen Rechte.`,
    bothNeverNamed: text`Beide sind Hauptmitglieder. Der Feinschliff meldet nie ein Hauptmitglied an. Sonst bekäme
      jemand mit einem ähnlichen Gesicht dessen Rechte.`,
  },
};
