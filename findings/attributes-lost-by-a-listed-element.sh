#!/usr/bin/env bash
# One would guess: an editor that is told to allow an element of one's own keeps it as it was pasted; that is what TinyMCE's `custom_elements` and the
#   `allow` list of CKEditor 5's GeneralHtmlSupport are for.
# What happens: TinyMCE 8 keeps the element that a string names and takes every attribute off it; named in an object with its `attributes`, it keeps them.
#   CKEditor 5 takes the element out although the list names it exactly, with `attributes: true`, and says nothing; the list counts only for elements
#   that its DataSchema knows. Once registered there, the same list keeps it whole.
# Why a user of this field cares: `<help-directory>` without `country="BE"` is drawn all the same, for the country that the reader's clock suggests. The
#   editor's own page looks right to the person in Belgium who made it; a reader elsewhere gets another country's numbers, or no element at all.
# Reference: https://www.tiny.cloud/docs/tinymce/latest/content-filtering/#custom_elements and
#   https://ckeditor.com/docs/ckeditor5/latest/features/html/general-html-support.html
set -euo pipefail
apt-get install --quiet --yes --no-install-recommends chromium=156.0.8078.114-1~deb12u1 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 tinymce@8.9.2 ckeditor5@48.5.2
cat >try.mjs <<'JS'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto('data:text/html,<!doctype html><meta charset="utf-8"><div id="one"></div><div id="two"></div><div id="three"></div><div id="four"></div>');
for (const file of ['tinymce/tinymce.min.js', 'tinymce/models/dom/model.min.js', 'tinymce/themes/silver/theme.min.js', 'tinymce/icons/default/icons.min.js'])
  await page.addScriptTag({ path: `node_modules/${file}` });
await page.addScriptTag({ path: 'node_modules/ckeditor5/dist/browser/ckeditor5.umd.js' });
const seen = await page.evaluate(async () => {
  const pasted = '<x-help country="BE">Call 112</x-help>';
  const attributes = (html) => {
    const element = new DOMParser().parseFromString(html, 'text/html').querySelector('x-help');
    return element ? element.getAttributeNames().join() || 'none' : 'no element';
  };
  const tiny = async (selector, custom_elements) => {
    const [editor] = await tinymce.init({ selector, license_key: 'gpl', skin: false, content_css: false, custom_elements });
    editor.setContent(pasted);
    return attributes(editor.getContent());
  };
  const { ClassicEditor, Essentials, Paragraph, GeneralHtmlSupport } = CKEDITOR;
  const ck = async (selector, ...plugins) => {
    const editor = await ClassicEditor.create(document.querySelector(selector), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, GeneralHtmlSupport, ...plugins],
      htmlSupport: { allow: [{ name: 'x-help', attributes: true }] },
    });
    editor.setData(pasted);
    return attributes(editor.getData());
  };
  function Known(editor) {
    editor.plugins.get('DataSchema').registerBlockElement({ view: 'x-help', model: 'xHelp', modelSchema: { inheritAllFrom: '$block' } });
  }
  return {
    'TinyMCE, string': await tiny('#one', 'x-help'),
    'TinyMCE, object': await tiny('#two', { 'x-help': { extends: 'div', attributes: ['country'] } }),
    'CKEditor 5, listed': await ck('#three'),
    'CKEditor 5, listed and registered': await ck('#four', Known),
  };
});
console.log(seen);
await browser.close();
process.exitCode = JSON.stringify(Object.values(seen)) === JSON.stringify(['none', 'country', 'no element', 'country']) ? 0 : 1;
JS
echo "TinyMCE 8.9.2, CKEditor 5 48.5.2, Chromium 156.0.8078.114, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: an element that is listed keeps or loses its attributes in another way now.' >&2
  exit 1
}
