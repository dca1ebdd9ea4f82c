/** Proves: the files that a page loads do not even name what browsers have for keeping something, sending something or asking the device. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Each is reached by its name alone; nothing of it is done by other means. */
const NAMES = {
  'keeps something on the device':
    /\b(localStorage|sessionStorage|indexedDB|cookieStore|serviceWorker|showSaveFilePicker)\b|\.cookie\b|\bcaches\.|\bwindow\.name\b/,
  'makes an entry in the history': /\b(pushState|replaceState)\b/,
  'sends something': /\b(sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b|(?<![\w$])fetch\(/,
  'asks the device or the reader':
    /\b(geolocation|getBattery|userAgent|userAgentData|deviceMemory|hardwareConcurrency|mediaDevices|requestPermission)\b/,
};

/** @returns {string[]} what the text of a script names */
const namedIn = (/** @type {string} */ text) =>
  Object.entries(NAMES).flatMap(([what, pattern]) => (pattern.test(text) ? `${what}: ${pattern.exec(text)?.[0]}` : []));

test('no file of the kit names a store, a cookie, an entry in the history, a request of its own or a sensor', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  assert.ok(files.includes('blind-betting.js') && files.length > 100, 'npm run build');
  assert.deepEqual(
    files.flatMap((name) => namedIn(readFileSync(join(dist, name), 'utf8')).map((named) => `${name} ${named}`)),
    [],
  );
});

test('such a name would be found', () => {
  for (const text of ['a.cookie="b"', 'self.localStorage', 'history.pushState(a)', 'fetch(a)', 'await fetch(a)', 'navigator.geolocation'])
    assert.equal(namedIn(text).length, 1, text);
  assert.deepEqual(namedIn('this.prefetch(a), cookies, location.replace(a)'), []);
});
