import type { insightReasons } from '#contract/failures/insight.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightFailures = {
  attemptMissing: 'Dieser Versuch steht nicht mehr in der Liste. Geh zurück zur Aktivität.',
  attemptClaimed: 'Jemand hat schon gesagt, wer das war.',
  attemptClaimedUndoFirst: text`Jemand hat schon gesagt, wer das war. Mach das zuerst rückgängig oder entferne das Bild,
    das dabei dazukam.`,
  attemptMarked: 'Jemand hat schon gesagt, wer das nicht war.',
  claimNotPossible: 'Familiar kann dieses Gesicht nicht hinzufügen. Füge stattdessen ein Foto hinzu.',
  strangerChanged: 'Diese Gesichter haben sich inzwischen geändert. Sieh sie dir noch einmal an.',
  claimFaceForgotten: text`Familiar hat das Gesicht dieses Versuchs nicht mehr. Füge stattdessen ein Foto hinzu.`,
  claimOtherNet: text`Ein anderes trainiertes Programm hat dieses Gesicht gelesen. Darum kann Familiar es jetzt nicht
    nutzen. Füge stattdessen ein Foto hinzu.`,
  claimTooPoor: 'Dieses Bild ist nicht gut genug. Füge stattdessen ein besseres Foto hinzu.',
  claimDuplicate: 'Familiar hat schon ein Bild von diesem Moment. Du musst es nicht hinzufügen.',
  claimTooFar: text`Dieses Gesicht sieht deinen Bildern nicht ähnlich genug. Bitte ein Hauptmitglied oder füge ein Foto
    von dir hinzu.`,
  claimCloserToOther: text`Dieses Gesicht sieht eher aus wie jemand anderes als wie du. Bitte ein Hauptmitglied, dieses
    Bild hinzuzufügen.`,
  claimFull: 'Für noch ein Bild ist kein Platz. Entferne zuerst welche.',
  comparedFaceGone: 'Eines der zwei Gesichter ist nicht mehr da. Wähle zwei andere.',
  comparedOtherNet: text`Verschiedene trainierte Programme haben diese zwei Gesichter gelesen. Darum kann Familiar sie
    nicht vergleichen. Wähle zwei andere.`,
  householdChanged: 'Der Haushalt hat sich inzwischen geändert. Versuch es noch einmal.',
  levelChosenSince: text`Jemand hat inzwischen eine andere Sicherheitsstufe gewählt. Wähle in den Einstellungen die, die
    du willst.`,
  tuningSwitchedAlready: ({ isOn }) => (isOn ? 'Der Feinschliff ist schon an.' : 'Der Feinschliff ist schon aus.'),
  tuningSwitchedSince: 'Jemand hat den Feinschliff inzwischen ein- oder ausgeschaltet. Sieh nach, wie es jetzt ist.',
  tuningUnproven: text`Familiar weiß noch nicht, ob der Feinschliff dem Haushalt jetzt hilft. Prüfe zuerst den
    Haushalt.`,
  tuningHouseholdChanged: 'Der Haushalt hat sich während der Prüfung geändert. Prüfe ihn noch einmal.',
  undoTooLate: 'Das kannst du nicht mehr rückgängig machen.',
  undoNeedsProof: text`Damit du das rückgängig machen kannst, muss Familiar sicher sein, dass du es bist. Zeig, dass du
    es bist, und versuch es noch einmal.`,
  undoNeedsPassphrase: text`Um das rückgängig zu machen, brauchst du die Passphrase. Gib sie ein und versuch es noch
    einmal.`,
  undoLaterFirst: 'Eine neuere Änderung ist im Weg. Mach zuerst die neuere rückgängig.',
} satisfies SentencesOf<keyof typeof insightReasons>;
