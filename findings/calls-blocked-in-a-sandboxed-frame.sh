#!/usr/bin/env bash
# One would guess: a `tel:` link in a frame with `sandbox` works as any link does that leads nowhere in the frame; flags are about scripts, forms and pages.
# What happens: Chromium hands an address over to the phone only where the sandbox has `allow-popups`, `allow-top-navigation`,
#   `allow-top-navigation-by-user-activation` or `allow-top-navigation-to-custom-protocols`. Else the tap does nothing: the page sees an ordinary click
#   that nobody has prevented, no error event and no navigation, and one line stands on a console that no reader opens. The same goes for `sms:`.
# Why a user of this field cares: many content systems allow embeds in a sandboxed frame alone, often with `allow-scripts allow-same-origin` and no more. A
#   helpline in it looks as if it could be called, and cannot.
# Reference: https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox, "hand-off to external software"
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
const found = {};
for (const sandbox of ['allow-scripts allow-same-origin allow-forms', 'allow-scripts allow-popups', 'allow-scripts allow-top-navigation'])
  for (const address of ['tel:112', 'sms:112']) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    const link = `<a href='${address}'>112</a><script>addEventListener('click', (event) => setTimeout(() => console.log('prevented: ' + event.defaultPrevented)))</script>`;
    await page.setContent(`<iframe sandbox="${sandbox}" srcdoc="${link}"></iframe>`);
    await page.frameLocator('iframe').getByRole('link').click();
    while (!said.some((line) => line.startsWith('prevented'))) await new Promise((resolve) => setTimeout(resolve, 20));
    await page.waitForTimeout(300);
    const isBlocked = said.some((line) => line.includes('external protocol blocked by sandbox'));
    found[`${sandbox}, ${address}`] = isBlocked;
    console.log(`${sandbox}, ${address}: ${isBlocked ? 'blocked' : 'handed over'}; ${said.find((line) => line.startsWith('prevented'))}`);
    await page.close();
  }
await browser.close();
const wrong = Object.entries(found).filter(([name, isBlocked]) => isBlocked !== name.includes('allow-forms'));
if (wrong.length > 0) throw new Error(`no longer so: ${wrong.map(([name]) => name).join('; ')}`);
JS
node try.mjs
