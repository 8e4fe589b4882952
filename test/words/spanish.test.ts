import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from '#words/es/catalogue.ts';

const es = spanish('es-ES');

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();

test('puts day and time into a sentence, one o’clock in the singular', () => {
  assert.equal(es.time.moment(at(30, 18, 42), at(30, 19)), 'hoy a las 18:42');
  assert.equal(es.time.moment(at(29, 1, 5), at(30, 19)), 'ayer a la 1:05');
  assert.match(es.time.moment(at(2, 11), at(30, 19)), /^el lun, 2 mar a las 11:00$/);
  assert.match(spanish('es-MX').time.moment(at(30, 13, 5), at(30, 19)), /^hoy a la 1:05\sp\.m\.$/);
});

test('says "e" and "u" before names that begin with the sound of "y" and "o"', () => {
  assert.equal(es.pairs.names(['Ana', 'Inés']), 'Ana e Inés');
  assert.equal(es.tuning.pairs.names(['Ana', 'Hiram']), 'Ana e Hiram');
  assert.equal(es.map.tryIt.tooClose('Ana', 'Olga'), '¿Ana u Olga?');
});

test('lets what is said of pictures agree with how many there are', () => {
  const change = (count: number) => es.change({ what: 'samplesSetAside', count, memberName: 'Ana' });
  assert.deepEqual([change(1), change(3)], ['1 foto apartada de Ana', '3 fotos apartadas de Ana']);
});
