import assert from 'node:assert/strict';
import { test } from 'node:test';
import { french } from '#words/fr/catalogue.ts';

const fr = french('fr-FR');

const at = (day: number, hour: number) => new Date(2026, 4, day, hour, 5).getTime();

test('cuts "de" and "que" short before names that begin with a vowel', () => {
  const names = ['Ben', 'Ana', 'Élodie', 'Hélène', 'Hamza', 'Yann', 'Yves'];
  assert.deepEqual(
    names.map((name) => fr.people.portrait.title(name)),
    ['de Ben', 'd’Ana', 'd’Élodie', 'd’Hélène', 'de Hamza', 'de Yann', 'd’Yves'].map((of) => `Portrait ${of}`),
  );
  assert.equal(fr.people.role.title('Ana'), 'Ce qu’Ana peut faire');
});

test('counts none as one', () => {
  const sayings = [0, 1, 2].map((count) => fr.settings.search.found(count));
  assert.deepEqual(sayings, ['0 réglage trouvé', '1 réglage trouvé', '2 réglages trouvés']);
});

test('puts a day into a sentence', () => {
  assert.equal(fr.time.moment(at(20, 9), at(20, 12)), 'aujourd’hui à 09:05');
  assert.equal(fr.time.moment(at(4, 9), at(20, 12)), 'le lundi 4 mai à 09:05');
  assert.equal(fr.time.day(at(4, 9), at(20, 12)), 'lun. 4 mai');
});

const textsOf = (message: unknown): readonly string[] =>
  typeof message === 'string'
    ? [message]
    : typeof message === 'object' && message !== null
      ? Object.values(message).flatMap(textsOf)
      : [];

test('keeps a sign that stands apart on the line of its word', () => {
  const { dates: _, time: __, formats: ___, ...areas } = fr;
  const loose = / [:;!?%»]|«(?!\u00a0)|(?<!\u00a0)»|\p{L}[;!?]|\u0027/u;
  assert.deepEqual(
    textsOf(areas).filter((text) => loose.test(text)),
    [],
  );
});
