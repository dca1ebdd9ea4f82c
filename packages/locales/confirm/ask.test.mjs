import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratch, terminal } from './sample.mjs';

const [DOWN, ENTER, CTRL_C, CLEAR] = ['\x1b[B', '\r', '\x03', '\x15'];
const kept = async (/** @type {string} */ root) => JSON.parse(await readFile(join(root, 'answers-BE.json'), 'utf8'));

test('Ctrl+C loses nothing, and the same command goes on there', async () => {
  const { root, run, read, before, changesets } = await scratch();
  const first = terminal([
    [/be-stophumantrafficking.*Stop here/s, ENTER],
    [/Is this number right.*not answered/s, ENTER],
    [/When do you answer.*not answered/s, CTRL_C],
  ]);
  const stopped = await run(['BE', '--record'], first);
  assert.deepEqual([stopped.code, first.left()], [130, 0]);
  assert.match(stopped.text, /Nothing was recorded.*answers-BE\.json/s);
  assert.equal((await kept(root)).services[0].phone['078 05 58 00'], true);

  const second = terminal([
    [/be-stophumantrafficking.*Stop here/s, ENTER],
    [/When do you answer.*not answered/s, DOWN + DOWN + ENTER],
    [/Hours, as/, `Mo-Fr 9-17${ENTER}`],
    [/not a time span/, `${CLEAR}Mo-Fr 09:00-17:00${ENTER}`],
    [/Which languages.*not answered/s, ENTER],
    [/All languages/, `Dutch, fr, more${ENTER}`],
    [/What does a call cost.*not answered/s, CTRL_C],
  ]);
  assert.deepEqual([(await run(['BE', '--record'], second)).code, second.left()], [130, 0]);
  const [service] = (await kept(root)).services;
  assert.deepEqual([service.hours, service.languages, service.date], ['Mo-Fr 09:00-17:00', ['Dutch', 'fr', 'more'], null]);
  assert.equal(await read(), before);
  assert.equal((await changesets()).length, 0);
});

test('a call is recorded from the terminal; a person’s name is not taken', async () => {
  const { run, service, changesets } = await scratch();
  const script = terminal([
    [/be-stophumantrafficking.*Stop here/s, DOWN + ENTER],
    [/be-pag-asa.*Stop here/s, ENTER],
    [/Is this number right.*not answered/s, DOWN + ENTER],
    [/The right number/, `02 511 64${ENTER}`],
    [/no number of BE/, `${CLEAR}02 511 64 65${ENTER}`],
    [/When do you answer.*not answered/s, ENTER],
    [/Which languages.*not answered/s, DOWN + ENTER],
    [/What does a call cost.*not answered/s, ENTER],
    [/Who answers.*not answered/s, ENTER],
    [/under 18.*not answered/s, DOWN + DOWN + ENTER],
    [/help men.*not answered/s, ENTER],
    [/record calls.*not answered/s, DOWN + ENTER],
    [/May the page.*not answered/s, ENTER],
    [/Organisation that confirms/, ENTER],
    [/Role of the person/, `Ms Example${ENTER}`],
    [/looks like a person/, `${CLEAR}coordinator${ENTER}`],
    [/Date of the call/, ENTER],
    [/be-payoke.*Stop here/s, DOWN + DOWN + ENTER],
  ]);
  const { code, text } = await run(['BE', '--record'], script);
  assert.deepEqual([code, script.left()], [0, 0], text);
  const { confirmed, phone, for: groups } = await service('be-pag-asa');
  assert.deepEqual(confirmed, { by: 'PAG-ASA', role: 'coordinator', date: '2026-12-01', numbers: ['+3225116465'], states: ['cost'] });
  assert.deepEqual(phone, [{ number: '+3225116465', display: '02 511 64 65', cost: 'free' }]);
  assert.equal(groups, undefined);
  assert.equal((await changesets()).length, 1);
});

test('without a terminal a file must be named', async () => {
  const { root, run } = await scratch();
  const wasTerminal = process.stdin.isTTY;
  process.stdin.isTTY = false;
  try {
    const { main } = await import('./confirm.mjs');
    /** @type {string[]} */ const said = [];
    assert.equal(await main(['BE', '--record', '--root', root], { folder: root, log: (text) => void said.push(text) }), 2);
    assert.match(said.join(), /no terminal/);
  } finally {
    process.stdin.isTTY = wasTerminal;
  }
  assert.equal((await run(['BE'])).code, 0);
});
