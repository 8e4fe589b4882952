import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Messages = Catalogue['gallery'];
type Flags = Messages['flags'];
type Flagged = Parameters<Flags['reasons']['pullsTowardsOther']>[0];

const apart = (distance: number): string => formats.decimal(distance, 2);

/** A flag in a word or two, as it stands on a tile. `other` is null for somebody who has left. */
const flags: Flags['titles'] = {
  pullsTowardsOther: (other) => (other === null ? 'Ähnelt jemand anderem' : `Ähnelt ${other}`),
  outlier: () => 'Anders als die anderen',
  duplicate: () => 'Schon da',
  blurred: () => 'Unscharf',
  tooDark: () => 'Zu dunkel',
  tooBright: () => 'Zu hell',
  covered: () => 'Verdeckt',
  small: () => 'Klein',
};

/** What to do about a picture that would be taken for somebody whom it does not show. */
const ifNot = (inUse: boolean): string =>
  inUse ? 'Wenn nicht, leg es beiseite. Sonst gibt es leichter Verwechslungen.' : 'Wenn nicht, lass es beiseitegelegt.';

function pulls({ name, other, matches, inUse }: Flagged): string {
  const who = other ?? 'jemand anderem';
  if (!matches) return `Es sieht ${who} etwas ähnlich. Ein deutlicheres Bild von ${name} hilft mehr.`;
  if (other === null)
    return text`Familiar könnte es mit jemand anderem verwechseln. Wenn es diese Person zeigt, entferne es.
      ${ifNot(inUse)}`;
  return `Familiar könnte es mit ${who} verwechseln. Wenn es ${who} zeigt, verschieb es dorthin. ${ifNot(inUse)}`;
}

/** Why a picture is flagged and what helps, in full. */
const reasons: Flags['reasons'] = {
  pullsTowardsOther: pulls,
  outlier: ({ name }) => text`Es sieht anders aus als die übrigen Bilder von ${name}. Ist das wirklich ${name}? Wenn
    nicht, verschieb oder entferne es.`,
  duplicate: () => 'Fast dasselbe Bild gibt es schon. Du kannst es entfernen.',
  blurred: () => 'Zu unscharf für feine Unterschiede. Ein scharfes Bild hilft mehr.',
  tooDark: () => 'Auf dem Gesicht ist wenig Licht. Ein Bild bei Tageslicht hilft mehr.',
  tooBright: () => 'Auf dem Gesicht ist zu viel Licht. Ein Bild in weicherem Licht hilft mehr.',
  covered: () => 'Eine Hand, Haare, ein Schal oder eine Maske verdeckt einen Teil des Gesichts.',
  small: () => 'Das Gesicht ist klein. Ein Bild aus der Nähe hilft mehr.',
};

/** What a member is told of a picture that comes near somebody else, who is not named: on a tile, and in full. */
const nearness: Flags['nearness'] = {
  near: {
    title: 'Ähnelt jemandem ein wenig',
    reason: () => 'Es sieht jemand anderem im Haushalt etwas ähnlich. Ein deutlicheres Bild hilft mehr.',
  },
  veryNear: {
    title: 'Ähnelt jemand anderem',
    reason: (inUse) => text`Familiar könnte es mit jemand anderem im Haushalt verwechseln. Wenn es jemand anderen zeigt,
      entferne es. ${ifNot(inUse)}`,
  },
};

/** What a tile shows, in words, for someone who hears it. */
const told: Messages['told'] = ({ kind, traits, toOwn, nearest, isSetAside, isPortrait, ...tile }) => {
  const said = [kind, traits];
  if (toOwn !== null) said.push(`Abstand ${apart(toOwn)} zu den anderen Bildern`);
  if (nearest !== null) said.push(`Abstand ${apart(nearest.distance)} zu ${nearest.name}`);
  said.push(...tile.flags.map((flag) => `Hinweis: ${flag}`));
  if (isSetAside) said.push('Beiseitegelegt');
  if (isPortrait) said.push('Das Porträt dieser Person');
  return `${said.join('. ')}.`;
};

/** A member's pictures: choosing among them, and all about one of them. */
export const gallery: Messages = {
  label: (name) => `Bilder von ${name}`,
  none: 'Solche Bilder gibt es hier nicht mehr.',
  told,

  scale: {
    line: text`Die Linie unter jedem Bild zeigt, wie ähnlich sich Gesichter sind. Weiter links ist ähnlicher.`,
    own: (name) => `Die anderen Bilder von ${name}`,
    other: 'Die ähnlichste andere Person',
    limit: 'Links davon gilt das Bild als diese Person',
  },

  show: 'Zeigen',
  filters: {
    all: 'Alle',
    flagged: 'Auffällig',
    inUse: 'Aktiv',
    setAside: 'Beiseitegelegt',
    camera: 'Kamera',
    photo: 'Fotos',
    learned: 'Gelernt',
  },
  sort: 'Sortieren',
  orders: {
    newest: 'Neueste zuerst',
    farFromOwn: 'Am wenigsten ähnliche zuerst',
    nearOther: 'Am nächsten bei anderen zuerst',
    poorest: 'Schlechteste Qualität zuerst',
  },

  chosen: {
    label: 'Ausgewählte Bilder',
    count: (count) => formats.plural(count, { one: '1 Bild ausgewählt', other: `${count} Bilder ausgewählt` }),
    none: 'Wähle ein Bild',
    noneMeaning: 'Sieh, wie gut es ist und was du damit tun kannst.',
    keys: [
      { keys: 'Ziehen', meaning: 'mehrere auswählen' },
      { keys: 'Pfeile', meaning: 'das nächste auswählen' },
      { keys: 'Leertaste', meaning: 'eines dazunehmen oder weglassen' },
      { keys: 'Entf', meaning: 'Ausgewähltes entfernen' },
    ],
  },

  details: {
    inUse: 'Aktiv',
    setAside: 'Beiseitegelegt. Es bleibt da, aber Familiar nutzt es nicht.',
    otherNet: text`Familiar liest Gesichter jetzt auf andere Weise. Es nutzt dieses Bild wieder, sobald es das Bild noch
      einmal gelesen hat.`,
    distancesLabel: 'Abstände',
    distances: 'Wie nah',
    quality: 'Qualität',
  },

  actions: {
    setAside: 'Beiseitelegen',
    bringBack: 'Zurückholen',
    move: 'Verschieben …',
    useAsPortrait: 'Als Porträt nehmen',
    remove: 'Entfernen',
    otherPortrait: (name) => `Für ${name} siehst du jetzt ein anderes Bild.`,
    noneLeft: (name) => `${name} kann sich jetzt nicht mit dem Gesicht anmelden.`,
  },

  flags: {
    titles: flags,
    looksLike: (other) => (other === null ? 'Dieses Bild ähnelt jemand anderem' : `Dieses Bild ähnelt ${other}`),
    reasons,
    nearness,
    remove: 'Entfernen',
    setAside: 'Beiseitelegen',
    moveTo: (name) => `Zu ${name} verschieben`,
  },

  quality: {
    sharp: { label: 'Schärfe', grades: { poor: 'unscharf', fair: 'etwas unscharf', good: 'scharf' } },
    lit: {
      label: 'Licht',
      dark: { poor: 'dunkel', fair: 'recht dunkel' },
      bright: { poor: 'sehr hell', fair: 'recht hell' },
      uneven: 'ungleichmäßig',
      good: 'gut',
    },
    frontal: { label: 'Von vorn', grades: { poor: 'weit weggedreht', fair: 'gedreht', good: 'von vorn' } },
    size: {
      label: 'Größe',
      grades: {
        poor: (eyesPx) => `klein, Augenabstand ${eyesPx}\u00a0px`,
        fair: (eyesPx) => `mittel, Augenabstand ${eyesPx}\u00a0px`,
        good: (eyesPx) => `groß, Augenabstand ${eyesPx}\u00a0px`,
      },
    },
    uncovered: { label: 'Unverdeckt', covered: 'teilweise verdeckt', bare: 'nichts verdeckt' },
  },
};
