import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages } from '#contract/appearance.ts';
import { type Edit, faultsAfter } from './compile-with.ts';

type Case = {
  /** Names the new member, in a word that occurs nowhere else: the compiler's complaints are told apart by it. */
  readonly member: string;
  readonly what: string;
  readonly edit: Edit;
  /** The files in which the compiler must miss something. */
  readonly places: readonly string[];
};

/** Each case adds a member to a union and says nothing else about it. */
const cases: readonly Case[] = [
  {
    member: 'lodger',
    what: 'a role',
    edit: {
      path: 'src/contract/household.ts',
      find: "z.enum(['owner', 'member', 'child'])",
      replace: "z.enum(['owner', 'member', 'child', 'lodger'])",
    },
    places: ['src/words/en/members.ts', 'src/words/en/people.ts'],
  },
  {
    member: 'paranoid',
    what: 'a security level',
    edit: {
      path: 'src/contract/security-levels.ts',
      find: "{ id: 'strict', oneIn: 100_000 },",
      replace: "{ id: 'strict', oneIn: 100_000 }, { id: 'paranoid', oneIn: 1_000_000 },",
    },
    places: ['src/backend/load-recognition.ts', 'src/words/en/household.ts'],
  },
  {
    member: 'cellarflooded',
    what: 'a reason to refuse',
    edit: {
      path: 'src/contract/failures/storage.ts',
      find: "sealed: bare('storeFailed'),",
      replace: "sealed: bare('storeFailed'), cellarFlooded: bare('storeFailed'),",
    },
    places: ['src/words/en/failures.ts', 'src/words/en/failures/storage.ts'],
  },
  {
    member: 'hidepassphrase',
    what: 'a message, in another language',
    edit: {
      path: 'src/words/load-catalogue.ts',
      find: '  en: () => english,',
      replace: `  en: () => (locale) => {
        const { hidePassphrase: _, ...common } = english(locale).common;
        return { ...english(locale), common };
      },`,
    },
    places: ['src/words/load-catalogue.ts'],
  },
  {
    member: 'badge',
    what: 'a way in',
    edit: {
      path: 'src/contract/ways-in.ts',
      find: '} as const satisfies Readonly<Record<string, Way>>;',
      replace: `  badge: {
          call: 'session.badge', by: 'knowledge', session: 'badge', givesPassphrase: false, opensSealed: false,
          outcomes: { badge: { end: 'signedIn' }, wrongBadge: { end: 'refused' } },
          failures: { ...pauses, disableAfter: 20 }, resets: 'ownRow',
        },
      } as const satisfies Readonly<Record<string, Way>>;`,
    },
    places: [
      'src/backend/session/app-state.ts',
      'src/backend/session/failure-guard.ts',
      'src/contract/contract.ts',
      'src/renderer/features/lock/other-ways.tsx',
      'src/renderer/parts/outcome-sign.tsx',
      'src/words/en/attempts.ts',
      'src/words/en/home.ts',
      'src/words/en/lock.ts',
    ],
  },
  {
    member: 'pouch',
    what: 'a protection by the device',
    edit: {
      path: 'src/contract/household.ts',
      find: "z.enum(['keychain', 'passphrase', 'keyFile'])",
      replace: "z.enum(['keychain', 'passphrase', 'keyFile', 'pouch'])",
    },
    places: [
      'src/cli/commands/init.ts',
      'src/cli/doctor/check-household.ts',
      'src/cli/household.ts',
      'src/core/ports/secrets.ts',
      'src/hosts/folders.ts',
      'src/main/index.ts',
      'src/web/start-host.ts',
      'src/words/en/doctor.ts',
      'src/words/en/household.ts',
    ],
  },
  {
    member: 'porch',
    what: 'a screen',
    edit: {
      path: 'src/renderer/state/addresses.ts',
      find: "  how: fixed('how-it-works'),",
      replace: "  how: fixed('how-it-works'),\n  porch: fixed('porch'),",
    },
    places: ['src/renderer/app/screens.tsx'],
  },
  {
    member: 'sphere',
    what: 'a net that embeddings are made of',
    edit: {
      path: 'src/core/recognition/embedder.ts',
      find: '  faceres: {\n    length: 1024,',
      replace: `  sphere: { length: 512, weight: 1, query: [], sample: [], whenFollowed: 'looksAgain' },
        faceres: { length: 1024,`,
    },
    places: ['models/builder/nets/net-recipes.ts', 'models/builder/update-manifest.ts'],
  },
  {
    member: 'freckles',
    what: 'something that the engine says of a face',
    edit: {
      path: 'src/core/analysis/analysed-face.ts',
      find: '  readonly isHalfLit?: boolean;',
      replace: '  readonly isHalfLit?: boolean;\n  readonly freckles?: number;',
    },
    places: ['src/engine/protocol/engine-messages.ts'],
  },
  {
    member: 'attic',
    what: 'a section of the settings',
    edit: {
      path: 'src/renderer/state/settings-addresses.ts',
      find: "'engine', 'about'],",
      replace: "'engine', 'about', 'attic'],",
    },
    places: [
      'src/renderer/features/settings/search-settings.ts',
      'src/renderer/features/settings/settings-search.tsx',
      'src/renderer/features/settings/settings-section.tsx',
      'src/renderer/features/settings/settings-sections.tsx',
    ],
  },
];

/** The folders, seen from src, that must say something about one of the members. */
const folders = [
  'contract',
  'backend',
  'words',
  'renderer',
  'core',
  'hosts',
  'engine',
  'cli',
  'main',
  'web',
  '../models',
];

/** Other languages follow from English, which a case of its own shows. */
const translated = new RegExp(`^src/words/(?:${languages.filter((one) => one !== 'en').join('|')})/`);

describe('the compiler misses what is not said about', () => {
  const faults = faultsAfter(
    cases.map(({ edit }) => edit),
    folders,
  );
  for (const { member, what, places } of cases)
    test(what, () => {
      const found = faults
        .filter(({ path, message }) => !translated.test(path) && message.toLowerCase().includes(member))
        .map(({ path }) => path);
      assert.deepEqual([...new Set(found)].toSorted(), places);
    });
});

/** Each edit leaves out what a call has to say, says both, or names an event that there is not. */
const incomplete: readonly { readonly what: string; readonly edit: Edit }[] = [
  {
    what: 'a query that does not say what outdates it',
    edit: {
      path: 'src/contract/calls/settings.ts',
      find: "    staleAfter: ['members.changed'],\n",
      replace: '',
    },
  },
  {
    what: 'a command that does not say what it changes',
    edit: {
      path: 'src/contract/calls/device.ts',
      find: "    changes: ['device.changed'],\n    allow: ['locked', 'member', 'owner'],\n",
      replace: "    allow: ['locked', 'member', 'owner'],\n",
    },
  },
  {
    what: 'a call that is both',
    edit: {
      path: 'src/contract/calls/pairs.ts',
      find: "    kind: 'query',\n",
      replace: "    kind: 'query',\n    changes: [],\n",
    },
  },
  {
    what: 'an event that there is not',
    edit: {
      path: 'src/contract/calls/household.ts',
      find: 'changes: wholeHousehold',
      replace: "changes: ['cellar.changed']",
    },
  },
];

describe('a call does not compile', () => {
  const faults = faultsAfter(
    incomplete.map(({ edit }) => edit),
    ['contract'],
  );
  for (const { what, edit } of incomplete)
    test(`as ${what}`, () => assert.ok(faults.some(({ path }) => path === edit.path)));
});
