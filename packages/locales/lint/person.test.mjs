import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personIn } from './person.mjs';

test('a title before a name, a mail address and a number are seen', () => {
  for (const text of [
    'Ms Example',
    'the coordinator, Mr. Example',
    'Frau Beispiel',
    'Mme Exemple',
    'M. Exemple',
    'г-жа Пример',
    'Dhr. Voorbeeld',
    'sra Ejemplo',
    'Dr.Beispiel',
    'coordinator, E. Example',
    'Example P., volunteer',
  ])
    assert.match(personIn(text) ?? 'nobody', /a person’s name/, text);
  assert.equal(personIn('coordinator, a@b.example'), 'a mail address');
  assert.equal(personIn('desk 03 201 16 90'), 'a phone number');
});

test('roles and organisations are not taken for persons', () => {
  for (const text of [
    'coordinator',
    'Frauenhaus Wien',
    'Frau und Kind',
    'volunteer on the line',
    'SOS Viol',
    '1712',
    'Médecin de garde',
    'Team M',
    'A.S.B.L. Exemple',
    'Caritas St. Elisabeth',
    'Drogentelefon',
    'социальный работник',
    'Fr Schwestern',
  ])
    assert.equal(personIn(text), undefined, text);
});
