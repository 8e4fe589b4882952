import type { Catalogue } from '../catalogue.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Change = Catalogue['change'];

/** So many pictures, and what became of them. */
const became = (count: number, [one, other]: readonly [string, string]): string =>
  formats.plural(count, { one: `${count} photo ${one}`, other: `${count} photos ${other}` });

/** A change as a past sentence: in the list of what can be undone, and in the message right after it. */
export const change: Change = ({ what, count, memberName, fromName = null }) => {
  switch (what) {
    case 'samplesAdded':
      return `${became(count, ['ajoutée', 'ajoutées'])} pour ${memberName}`;
    case 'folderAdded':
      return `${became(count, ['ajoutée', 'ajoutées'])} depuis un dossier`;
    case 'photosAdded':
      return `${became(count, ['ajoutée', 'ajoutées'])} depuis des fichiers`;
    case 'samplesRemoved':
      return became(count, [`${de(memberName)} retirée`, `${de(memberName)} retirées`]);
    case 'samplesSetAside':
      return became(count, [`${de(memberName)} mise de côté`, `${de(memberName)} mises de côté`]);
    case 'samplesBroughtBack':
      return became(count, [`${de(memberName)} reprise`, `${de(memberName)} reprises`]);
    case 'samplesMoved': {
      const moved = became(count, ['déplacée', 'déplacées']);
      return fromName === null ? `${moved} chez ${memberName}` : `${moved} : ${fromName} → ${memberName}`;
    }
    case 'portraitChosen':
      return `Nouveau portrait ${de(memberName)}`;
    case 'memberRemoved':
      return `Retrait du foyer : ${memberName}`;
    case 'memberRenamed':
      return `Nouveau nom : ${memberName}`;
    case 'whatIfSaved':
      return 'Changements de « Et si ? » enregistrés';
    case 'tuningSwitchedOn':
      return 'Affinage activé';
    case 'tuningSwitchedOff':
      return 'Affinage désactivé';
  }
};
