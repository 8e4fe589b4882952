import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What the app does with a face, shown on made-up handwriting. */
export const howItWorks: Catalogue['howItWorks'] = {
  title: 'So funktioniert es',
  back: { map: 'Zurück zur Karte', settings: 'Zurück zu den Einstellungen', lock: 'Zurück zum Sperrbildschirm' },
  lead: text`Familiar sucht in deinem Gesicht nie einen Namen. Es fragt nur, wie ähnlich sich zwei Bilder sind. Ein
    trainiertes Programm beantwortet diese Frage. Es hat aus vielen Bildern von Menschen gelernt, so wie das kleine
    Programm hier aus erfundenen Handschriften.`,
  leadAlone: {
    triplet: text`Ein kleines Programm lernt aus Dreiergruppen, welche Zeichnungen zusammengehören. Mit denen, die du
      hier siehst, hat es nie geübt.`,
    contrastive: text`Ein kleines Programm lernt aus Paaren, welche Zeichnungen zusammengehören. Mit denen, die du hier
      siehst, hat es nie geübt.`,
  },

  practice: {
    none: 'Vor dem Üben',
    rounds: (count) => formats.plural(count, { one: `Nach ${count} Übungsrunde`, other: `Nach ${count} Übungsrunden` }),
    play: 'Abspielen',
    playLabel: 'Das Üben abspielen',
    pause: 'Pause',
  },
  map: {
    title: 'Eine Karte der Ähnlichkeit',
    meaning: (
      numbers,
    ) => text`Das Programm macht aus jeder Zeichnung ${numbers} Zahlen. Sie sind wie die Koordinaten eines
      Ortes. Diese Karte zeigt die Orte, so gut eine flache Karte das kann. Jede Farbe ist ein Schriftzeichen,
      gezeichnet von sechs Händen.`,
    inWords: (all, own) => text`Eine Karte mit ${all} Zeichnungen. Bei ${own} davon zeigt die nächste Zeichnung dasselbe
      Schriftzeichen.`,
  },
  hardest: {
    title: 'Die schwierigsten Paare',
    meaning: text`Auch mit viel Übung ist das Programm nicht perfekt. Manche verschiedenen Schriftzeichen bleiben nah
      beieinander, wie Geschwister. Manche Zeichnungen desselben Schriftzeichens bleiben weit auseinander.`,
    different: 'Verschieden und doch nah',
    same: 'Gleich und doch weit weg',
  },
  distance: (distance) => formats.decimal(distance, 2),
  triplet: {
    title: 'Immer drei auf einmal',
    meaning: text`Zum Üben braucht das Programm keine Namen. Es sieht zwei Zeichnungen desselben Schriftzeichens und
      eine von einem anderen. Liegt die andere nicht deutlich weiter weg, ändert sich jede Zahl im Programm ein wenig.
      Das zieht die ersten beiden zusammen und schiebt die andere weg.`,
    anchor: 'Eine Zeichnung',
    positive: 'Dasselbe Schriftzeichen von anderer Hand',
    anchorAgain: 'Noch einmal die erste Zeichnung',
    negative: 'Ein anderes Schriftzeichen',
    same: 'dasselbe Schriftzeichen',
    other: 'ein anderes Schriftzeichen',
    learnt: 'Richtig. Das andere Schriftzeichen liegt deutlich weiter weg.',
    nearly: 'Fast. Das andere Schriftzeichen liegt weiter weg, aber nicht weit genug.',
    wrong: 'Falsch. Das andere Schriftzeichen liegt näher.',
    next: 'Drei andere',
  },
  query: {
    title: 'Zu wem gehört es?',
    meaning: text`Das Programm kennt eine Zeichnung von jedem Schriftzeichen. Eine neue Zeichnung gibt es dem
      Schriftzeichen, das am nächsten liegt. Mit keinem davon hat es je geübt.`,
    choice: 'Die neue Zeichnung',
    newDrawing: (number) => `Neue Zeichnung ${number}`,
    known: (number) => `Bekanntes Schriftzeichen ${number}`,
    rightOne: (number) => `Bekanntes Schriftzeichen ${number}, das richtige`,
    right: 'Das richtige Schriftzeichen liegt am nächsten.',
    wrong: 'Ein falsches Schriftzeichen liegt am nächsten. Das Programm würde diese Zeichnung verwechseln.',
  },

  faces: {
    title: 'Und dein Gesicht?',
    places: text`Mit Gesichtern geht es genauso, nur größer. Aus deinem Gesicht werden 1.344 Zahlen, mit einem eigenen
      trainierten Programm auch mehr oder weniger. Bilder von dir bekommen Orte nah beieinander, bei jedem Licht und
      mit jeder Frisur. Wenn du in die Kamera schaust, vergleicht Familiar den Ort deines Gesichts mit den Orten aller
      hier. Familiar erkennt dich, wenn dein Gesicht nah genug an deinen Bildern liegt und deutlich näher als an denen
      von anderen. Das trainierte Programm ändert sich nicht, wenn du dein Gesicht hinzufügst. Familiar merkt sich nur
      Orte, versiegelt auf diesem Computer.`,
    lookalikes: text`Menschen, die sich ähnlich sehen, bekommen Orte nah beieinander. Darum will Familiar einen klaren
      Vorsprung und fragt nach der Passphrase, wenn es keinen gibt.`,
  },
  crowd: {
    title: 'Wie nah kommen Fremde?',
    why: text`Manche Menschen ähneln vielen anderen, manche kaum jemandem. Bei derselben Grenze für alle kämen Fremde
      bei manchen öfter herein als bei anderen. Darum rechnet Familiar für jede Person aus, wie nah Fremde ihr kommen.
      Kommen sie nah, muss ein Gesicht näher sein, damit es zählt.`,
    madeUp: text`Diese Fremden hat es nie gegeben. Sie sind aus den Durchschnitten vieler Menschen erfunden. Kein Bild
      und keine Zahl eines echten Menschen steckt darin.`,
    none: 'Das trainierte Programm hier hat keine solchen Fremden. Darum zählt jeder Abstand, wie er ist.',
    inWords: (strangers, members) =>
      formats.plural(members, {
        one: `${strangers} Fremde, die es nie gab, als Punkte, und dazwischen 1 Mitglied.`,
        other: `${strangers} Fremde, die es nie gab, als Punkte, und dazwischen ${members} Mitglieder.`,
      }),
    dots: 'Jeder Punkt steht für einen fremden Menschen, den es nie gab. Die Porträts sind dein Haushalt.',
    flat: (
      percent,
    ) => text`Eine flache Karte zeigt nur ${percent}\u00a0% davon, wie sich Gesichter unterscheiden. Zwei, die hier nah
      aussehen, können in Wirklichkeit weit auseinanderliegen. Die Balken lassen nichts weg.`,
    nobody: 'Sobald jemand Bilder hat, siehst du hier, wie nah Fremde dieser Person kommen.',
    bars: (usual) => text`Ein Balken endet dort, wo von 10.000 Fremden der nächste liegt. Die Linie zeigt, wo das
      üblicherweise ist: bei ${formats.decimal(usual, 2)}.`,
    asUsual: 'Fremde kommen so nah wie üblich.',
    nearer: (by, counts) => text`Fremde kommen um ${formats.decimal(by, 2)} näher als üblich. Darum muss ein Gesicht um
      ${formats.decimal(counts, 2)} näher sein.`,
    farther: (
      by,
    ) => text`Fremde bleiben um ${formats.decimal(by, 2)} weiter weg als üblich. Darum darf ein Gesicht um so viel
      weiter weg sein.`,
  },
  household: {
    title: 'Könnte es von deinem Haushalt lernen?',
    meaning: text`Es kann es versuchen. Wenn Familiar zwei Personen oft verwechselt, kann es aus ihren Bildern lernen,
      was sie unterscheidet. Ein Hauptmitglied findet das unter „Karte“, „Feinschliff“. Er geht nur an, wenn genug
      Bilder besser werden und keines schlechter. Meist hilft er nicht, und dann sagt Familiar das. In den Familien, mit
      denen wir es versucht haben, hat er nie geholfen. Am meisten helfen mehr Bilder von jeder Person in verschiedenem
      Licht. Familiar kann mit der Zeit welche vorschlagen, wenn das Hauptmitglied es in den Einstellungen erlaubt.`,
  },
};
