#!/usr/bin/env bash
# One would guess: what is taken out of a shadow tree, and no script knows any more, is collected like any other node.
# What happens: Chromium enters each radio button with a name into a group of its tree. Out of a document it is struck off again, out of a shadow tree it
#   is not: as long as the tree is there it keeps every radio button that it ever had, and with it all nodes that were taken out together with it,
#   their listeners, and what those know. A radio button of a form is in the group of the form, and goes with the form.
# Why a user of this field cares: a list of services draws its choices anew for each country or view, in a shadow tree, on pages that stay open. Heap
#   snapshots show detached nodes that no script holds, so the fault is looked for in one's own code or in the library. `<form method="dialog">` around
#   the choices cures it, and sends nothing.
# Reference: https://html.spec.whatwg.org/multipage/input.html#radio-button-group
set -euo pipefail
apt-get install --quiet --yes --no-install-recommends chromium=156.0.8078.114-1~deb12u1 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1
cat >try.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log(`Chromium ${browser.version()}`);

/** Nodes that are kept when a group of two radio buttons was put in and taken out a hundred times. */
async function kept(place, parent) {
  const page = await browser.newPage();
  await page.setContent('<div id="host"></div>');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const nodes = async () => {
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'Nodes').value;
  };
  const before = await nodes();
  await page.evaluate(
    ([place, parent]) => {
      const host = document.getElementById('host');
      const root = place === 'shadow tree' ? host.attachShadow({ mode: 'open' }) : host;
      for (let turn = 0; turn < 100; turn += 1) {
        const group = document.createElement(parent);
        group.innerHTML = '<label><input type="radio" name="need">a</label><label><input type="radio" name="need">b</label>';
        root.append(group);
        group.remove();
      }
    },
    [place, parent],
  );
  await page.waitForTimeout(500);
  const after = await nodes();
  await page.close();
  return after - before;
}

const found = {};
for (const place of ['document', 'shadow tree'])
  for (const parent of ['fieldset', 'form']) {
    found[`${parent} in a ${place}`] = await kept(place, parent);
    console.log(`${parent} in a ${place}: ${found[`${parent} in a ${place}`]} nodes kept`);
  }
await browser.close();
const { 'fieldset in a shadow tree': leak, ...others } = found;
process.exitCode = leak > 500 && Object.values(others).every((count) => count < 50) ? 0 : 1;
JS
node try.mjs || {
  echo 'This has changed: more is kept, or less.' >&2
  exit 1
}
