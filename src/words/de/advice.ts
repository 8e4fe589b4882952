import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

const missingPose: Readonly<Record<EnrolmentPose, string>> = {
  front: 'Noch kein Bild mit Blick geradeaus. Füge eines hinzu. Das hilft am meisten.',
  left: 'Noch kein Bild mit Blick nach links. Füge eines hinzu.',
  right: 'Noch kein Bild mit Blick nach rechts. Füge eines hinzu.',
  up: 'Noch kein Bild mit Blick nach oben. Füge eines hinzu.',
  down: 'Noch kein Bild mit Blick nach unten. Füge eines hinzu.',
};

const few = {
  fewSamples: {
    one: 'Erst ein Bild. Füge noch zwei hinzu, am besten von einem anderen Tag.',
    two: 'Erst zwei Bilder. Füge noch eines hinzu, am besten von einem anderen Tag.',
  },
  fewOfYoung: {
    one: 'Erst ein Bild. Junge Gesichter ändern sich schnell. Füge noch zwei hinzu.',
    two: 'Erst zwei Bilder. Junge Gesichter ändern sich schnell. Füge eines von heute hinzu.',
  },
};

function allOf(count: number, fault: string, help: string): string {
  if (count === 1) return `Das einzige Bild ist ${fault}. ${help}`;
  return count === 2 ? `Beide Bilder sind ${fault}. ${help}` : `Alle ${count} Bilder sind ${fault}. ${help}`;
}

/** What to do about pictures that are so many years old, and why. */
const agedPictures = (years: number, why: string): string =>
  formats.plural(Math.max(1, years), {
    one: `Das neueste Bild ist ein Jahr alt. ${why} Füge eines von heute hinzu.`,
    other: `Das neueste Bild ist ${years} Jahre alt. ${why} Füge eines von heute hinzu.`,
  });

/** What would help a member's pictures. `years` is how old the newest picture is, in whole years. */
function piece(advice: MemberAdvice, years: number): string {
  switch (advice.kind) {
    case 'noSamples':
      return 'Noch kein Bild. Füge eines hinzu.';
    case 'fewSamples':
    case 'fewOfYoung':
      return few[advice.kind][advice.count === 1 ? 'one' : 'two'];
    case 'allDark':
      return allOf(advice.count, 'dunkel', 'Füge eines bei Tageslicht hinzu.');
    case 'allBright':
      return allOf(advice.count, 'zu hell', 'Füge eines in weicherem Licht hinzu.');
    case 'allBlurred':
      return allOf(advice.count, 'unscharf', 'Füge ein scharfes hinzu.');
    case 'missingPose':
      return missingPose[advice.pose];
    case 'misfiled':
      return formats.plural(advice.count, {
        one: `Ein Bild sieht aus wie ${advice.name}. Verschieb es.`,
        other: `${advice.count} Bilder sehen aus wie ${advice.name}. Verschieb sie.`,
      });
    case 'closeTo':
      return advice.name === null
        ? 'Sieht jemand anderem hier sehr ähnlich. Füge drei Bilder in verschiedenem Licht hinzu.'
        : `Sieht ${advice.name} sehr ähnlich. Füge von beiden drei Bilder in verschiedenem Licht hinzu.`;
    case 'flagged':
      return formats.plural(advice.count, {
        one: 'Sieh dir ein Bild an.',
        other: `Sieh dir ${advice.count} Bilder an.`,
      });
    case 'old':
      return agedPictures(years, 'Gesichter ändern sich.');
    case 'outgrown':
      return agedPictures(years, 'Junge Gesichter ändern sich schnell.');
    case 'good':
      return 'Gut bekannt. Nichts zu tun.';
  }
}

function improve(count: number, isEverybody: boolean): string {
  if (isEverybody)
    return formats.plural(count, {
      one: 'Bei einer Person hilft noch ein Bild.',
      other: `Bei ${count} Personen hilft noch ein Bild.`,
    });
  return formats.plural(count, {
    one: 'Bei einer Person hilft noch ein Bild. Alle anderen kennt Familiar gut.',
    other: `Bei ${count} Personen hilft noch ein Bild. Alle anderen kennt Familiar gut.`,
  });
}

/** What would help Familiar to know the members. */
export const advice: Catalogue['advice'] = {
  piece,
  title: 'Was hilft',
  titleFor: (name) => `Was für ${name} hilft`,
  more: (count) => `und noch ${count}`,
  seeThem: 'Ansehen',
  addPictures: 'Bilder hinzufügen',

  household: (health) => {
    if (health.act > 0)
      return formats.plural(health.act, {
        one: 'Sieh dir eine Person an. Fang oben an.',
        other: `Sieh dir ${health.act} Personen an. Fang oben an.`,
      });
    if (health.improve > 0) return improve(health.improve, health.improve === health.all);
    return 'Familiar kennt alle gut.';
  },
};
