import type { memberReasons } from '#contract/failures/members.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

const guardianFirst = text`Für ein Kind muss jemand mit Sorgerecht zustimmen. Frag diese Person zuerst.`;
const needsOwner = 'Ein Haushalt braucht ein Hauptmitglied. Mach zuerst jemand anderen zum Hauptmitglied.';

/** Members of the household and what may become of them. */
export const memberFailures = {
  memberMissing: 'Diese Person gehört nicht mehr zum Haushalt. Geh zurück zu „Leute“.',
  memberMissingUnsaved: 'Diese Person gehört nicht mehr zum Haushalt. Familiar hat nichts gespeichert.',
  memberLeft: 'Diese Person gehört nicht mehr zum Haushalt. Geh zurück und wähle jemand anderen.',
  memberFull: ({ name, count, most }) =>
    `${name} hat schon ${count} von höchstens ${most} Bildern. Entferne zuerst welche.`,
  nameTaken: ({ name }) => `Im Haushalt heißt schon jemand ${name}. Wähle einen anderen Namen.`,
  nameAlike: ({
    other,
  }) => text`Dieser Name sieht genauso aus wie ${other}, und ${other} gehört schon zum Haushalt. Wähle einen anderen
    Namen.`,
  nameUnseen: 'Diesen Namen kann man nicht sehen. Gib einen Namen mit Buchstaben ein.',
  nameHidden: text`In diesem Namen ist ein unsichtbares Zeichen. Tipp den Namen von Hand ein, statt ihn einzufügen.`,
  nameStacked: text`Dieser Name hat zu viele Akzente oder fängt mit einem an. Gib ihn mit weniger Akzenten ein.`,
  nameTooLong: ({ most }) => `Ein Name hat höchstens ${most} Buchstaben. Wähle einen kürzeren.`,
  householdFull: ({ most }) => `Ein Haushalt hat höchstens ${most} Personen. Entferne zuerst jemanden.`,
  lastOwner: needsOwner,
  childNeedsGuardian: guardianFirst,
  ownerAgreesForThemselves: 'Ein Hauptmitglied muss selbst zustimmen. Frag diese Person zuerst.',
  roleNeedsOwner: needsOwner,
  roleChildNeverOwner: text`Ein als Kind eingetragenes Mitglied kann nie Hauptmitglied werden. Ist das Kind erwachsen,
    füge es als neue Person hinzu. Dann geht es.`,
  roleNeedsOwnConsent: 'Wer kein Kind mehr ist, muss selbst zustimmen. Frag diese Person zuerst.',
  roleNeedsGuardian: guardianFirst,
} satisfies SentencesOf<keyof typeof memberReasons>;
