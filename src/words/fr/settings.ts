import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';
import { licences } from './licences.ts';
import { settingsSections } from './settings-sections.ts';

/** The settings: their overview, their pages, and what is said on all of them. */
export const settings: Catalogue['settings'] = {
  title: 'Réglages',
  navLabel: 'Pages des réglages',
  overview: 'Tous les réglages',
  wanted: {
    label: 'Souvent utiles',
    pin: 'Votre code PIN',
    backup: 'Créer une sauvegarde',
    camera: 'Choisir une caméra',
  },
  pages: {
    security: { title: 'Sécurité', line: 'Le niveau de sécurité, les signes de vie et le verrouillage.' },
    'sign-in': {
      title: 'Connexion',
      line: 'Votre code PIN, plusieurs personnes devant l’écran, et l’apprentissage.',
    },
    people: {
      title: 'Personnes et vie privée',
      line: 'Le nom du foyer, vos données et les photos gardées.',
    },
    camera: {
      title: 'Caméra',
      line: 'La caméra que Familiar utilise, quand il regarde, et comment l’image s’affiche.',
    },
    backups: {
      title: 'Sauvegardes et clés',
      line: 'Les sauvegardes, la phrase secrète, le code de récupération et les redémarrages.',
    },
    app: {
      title: 'Application',
      line: 'L’apparence, le son, la langue et l’application sur cet ordinateur.',
    },
  },
  search: {
    label: 'Chercher dans les réglages',
    placeholder: 'PIN, caméra, sauvegarde…',
    found: (count) => formats.plural(count, { one: `${count} réglage trouvé`, other: `${count} réglages trouvés` }),
    nothing: 'Rien trouvé. Essayez un autre mot.',
    also: {
      locking: 'délai, minuterie, automatique, déconnexion, se déconnecter',
      pin: 'mot de passe, chiffres, connexion',
      keys: 'mot de passe, oublié, réinitialiser',
      'own-data': 'données, stockées, télécharger, vie privée',
      'attempt-faces': 'supprimer, historique, vie privée, stockées',
      about: 'données, stockées, supprimer, vie privée, version',
      appearance: 'mode sombre, couleurs, français',
      'which-camera': 'webcam, objectif',
      'signs-of-life': 'vivant, photo, faux',
      level: 'sévérité, seuil',
      hint: 'objet trouvé, note',
      unseen: 'supprimer, effacer, personne',
    },
    outside: {
      removePerson: {
        title: 'Retirer quelqu’un',

        also: 'supprimer, effacer, retirer, personne, membre, photos',
      },
    },
  },
  saved: 'Enregistré',
  unsaved: {
    title: 'Des changements ne sont pas enregistrés.',
    meaning: 'Ils seront perdus quand Familiar se verrouillera.',
    save: 'Enregistrer',
    discard: 'Abandonner',
  },
  leave: {
    title: 'Enregistrer d’abord vos changements ?',
    meaning: 'Vous avez changé des réglages sur cette page sans les enregistrer.',
    stay: 'Rester ici',
    discard: 'Abandonner',
    save: 'Enregistrer et quitter',
  },
  never: 'Jamais',
  details: 'Détails',
  sections: settingsSections,
  licences,
};
