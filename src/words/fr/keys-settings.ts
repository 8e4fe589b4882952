import type { Catalogue } from '../catalogue.ts';
import { mark, rich, text } from '../text.ts';

type Keys = Pick<Catalogue['settings']['sections'], 'backup' | 'keys'>;

/** Backups, what opens the faces after a restart, the passphrase and the recovery code. */
export const keysSettings: Keys = {
  backup: {
    title: 'Sauvegarde',
    meaning: text`Une sauvegarde est un fichier chiffré qui contient tout. Gardez-la sur un autre disque. Votre phrase
      secrète actuelle l’ouvre, même si vous la changez plus tard. Pour l’utiliser, choisissez « Restaurer une
      sauvegarde » là où Familiar n’est pas encore configuré.`,
    removed: text`Une personne retirée plus tard reste dans les anciennes sauvegardes. Créez alors une nouvelle
      sauvegarde, et supprimez les anciennes.`,
    create: 'Créer une sauvegarde',
    description: text`Saisissez votre phrase secrète actuelle. Elle ouvre cette sauvegarde, même si vous la changez plus
      tard.`,
    isCreated: 'La sauvegarde est prête',
    last: (day) => `Dernière sauvegarde : ${day}.`,
  },
  keys: {
    title: 'Après un redémarrage',
    label: 'Ce qui ouvre les visages après un redémarrage',
    inForce: (title, meaning) => rich`${mark('strong', `${title}.`)} ${meaning}`,
    untilMended: text`Tant que cela ne fonctionne pas, Familiar demande la phrase secrète après chaque démarrage. Vous
      pouvez aussi choisir autre chose ici.`,
    better: (title) => `Cet ordinateur offre plus sûr qu’un fichier. Choisissez ici « ${title} ».`,
    codeTitle: 'Phrase secrète et code de récupération',
    noCode: text`Il n’y a pas encore de code de récupération. Sans lui, si vous oubliez la phrase secrète, plus
      personne ne peut entrer.`,
    codeFrom: (day) => `Vous avez votre code de récupération depuis ${day}.`,
    codeUnknown: text`Personne n’a confirmé avoir le code de récupération. Si vous le trouvez sur un papier,
      vérifiez-le ici. Sinon, obtenez-en un nouveau. Sans lui, si vous oubliez la phrase secrète, plus personne ne
      peut entrer.`,
    checkCode: 'Vérifier un code de récupération',
    checkCodeTitle: 'Vérifier le code de récupération',
    checkCodeMeaning: 'Recopiez le code depuis le papier. Il ne change pas et sert toujours une fois.',
    checkCodeVerb: 'Vérifier',
    codeIsRight: 'C’est le bon code de récupération. Gardez-le bien.',
    changePassphrase: 'Changer la phrase secrète',
    newCode: 'Obtenir un nouveau code',
    newKey: 'Utiliser une nouvelle clé',
    newKeyTitle: 'Tout chiffrer avec une nouvelle clé',
    newKeyMeaning: text`Familiar chiffre chaque nom, photo et nombre avec une nouvelle clé. Rien n’est perdu si
      l’ordinateur s’arrête pendant ce temps. Vous recevez un nouveau code de récupération.`,
    makeNewKey: 'Chiffrer de nouveau',
    passphrase: {
      title: 'Changer la phrase secrète',
      description: 'Les anciennes sauvegardes s’ouvrent toujours avec l’ancienne phrase secrète.',
      now: 'Phrase secrète actuelle',
      next: 'Nouvelle phrase secrète',
      change: 'Changer la phrase secrète',
      changed: 'La phrase secrète est changée',
      label: 'Phrase secrète',
    },
  },
};
