import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNumber } from './find-number.mjs';
import { readPdf } from './read-pdf.mjs';

const wanted = { number: '+3278055800', country: 'BE', displays: ['078 05 58 00'], name: 'Help' };

/** The smallest file that has words at places. @param {[x: number, y: number, text: string][]} words */
function pdf(words) {
  const shown = words.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj`).join('\n');
  const content = `BT /F1 11 Tf ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const look = async (/** @type {[x: number, y: number, text: string][]} */ words) => findNumber(await readPdf(pdf(words)), wanted).found;

describe('a PDF', () => {
  it('prints it in one column of two', async () =>
    assert.equal(
      await look([
        [50, 700, 'Help line'],
        [320, 700, 'Fax 02 511 64 65'],
        [50, 680, 'Call 078 05 58 00'],
        [320, 680, 'More words'],
      ]),
      'yes',
    ));
  it('two halves in two columns are in doubt', async () =>
    assert.equal(
      await look([
        [50, 700, 'Call 078 05'],
        [320, 700, '58 00 people'],
      ]),
      'unclear',
    ));
  it('in pieces', async () =>
    assert.equal(
      await look([
        [50, 700, '078'],
        [71, 700, '05'],
        [86.5, 700, '58'],
        [102, 700, '00'],
      ]),
      'yes',
    ));
  it('broken at the end of a full line', async () =>
    assert.equal(
      await look([
        [50, 700, 'Help for victims of trafficking in human beings: 078 05'],
        [50, 686, '58 00, day and night, in many languages and free, call'],
      ]),
      'yes',
    ));
  it('beside the name of another service, while ours has another number', async () => {
    const list = /** @type {[number, number, string][]} */ ([
      [50, 700, 'Rode Kade ........'],
      [50, 686, 'Groene Haven .....'],
      [300, 700, '078 05 58 00'],
      [300, 686, '078 05 58 01'],
    ]);
    const page = await readPdf(pdf(list));
    assert.equal(findNumber(page, { ...wanted, name: 'Groene Haven' }).found, 'unclear');
    assert.equal(findNumber(page, { ...wanted, name: 'Rode Kade' }).found, 'yes');
  });
  it('over the lines of a list it is in doubt', async () =>
    assert.equal(
      await look([
        [50, 700, '078 05'],
        [50, 686, '58 00'],
      ]),
      'unclear',
    ));
  it('without words', async () => assert.deepEqual((await readPdf(pdf([]))).lines, []));
  it('that is none', () => assert.rejects(readPdf(new Uint8Array(Buffer.from('%PDF-1.4 nonsense')))));
});
