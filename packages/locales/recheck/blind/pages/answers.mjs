/** Servers that refuse, fail, stall or break off. None of this says that a number is gone. */
import { wordpress } from '../html.mjs';
import { gone, pageGone, there, unreadable } from '../verdicts.mjs';

const name = 'Linha Inventada Andorinha';
const number = '+351800990123';
const good = wordpress({ lang: 'pt', name, body: '<p>Ligue 800 990 123, das 9h às 12h30 e das 14h às 17h30.</p>' });
const without = wordpress({ lang: 'pt', name, body: '<p>A linha está encerrada.</p>' });
const padding = (/** @type {number} */ megabytes) => '<p>Relatório anual, página sem interesse.</p>\n'.repeat(megabytes * 23_000);
const type = { 'content-type': 'text/html; charset=utf-8' };
let busyOnce = 0;
let resetOnce = 0;

/** @param {number} status @param {string} title @param {Record<string, string>} [headers] */
const error = (status, title, headers = {}) => ({
  status,
  headers,
  body: `<html><head><title>${status} ${title}</title></head><body><center><h1>${status} ${title}</h1></center><hr><center>nginx</center></body></html>`,
});

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  { path: '/answers/404', service: 'pt-andorinha', ...error(404, 'Not Found'), expect: { [number]: pageGone('404 says so.') } },
  { path: '/answers/410', service: 'pt-andorinha', ...error(410, 'Gone'), expect: { [number]: pageGone('410 says so.') } },
  {
    path: '/answers/404-with-footer',
    service: 'pt-andorinha',
    status: 404,
    body: wordpress({ lang: 'pt', name, title: 'Página não encontrada', footer: '<p>Ligue 800 990 123</p>' }),
    expect: {
      [number]: pageGone('The page is gone; that the footer of the error page prints the number is a hint where to look.', 'page moved'),
    },
  },
  {
    path: '/answers/403',
    service: 'pt-andorinha',
    ...error(403, 'Forbidden'),
    expect: { [number]: unreadable('The server refuses programs.') },
  },
  {
    path: '/answers/401',
    service: 'pt-andorinha',
    ...error(401, 'Unauthorized', { 'www-authenticate': 'Basic realm="intranet"' }),
    expect: { [number]: unreadable('It asks for a password.') },
  },
  {
    path: '/answers/429',
    service: 'pt-andorinha',
    ...error(429, 'Too Many Requests', { 'retry-after': '7200' }),
    expect: { [number]: unreadable('It asks to come back in two hours.') },
  },
  {
    path: '/answers/429-once',
    service: 'pt-andorinha',
    answer: (_, response) =>
      busyOnce++ ? response.writeHead(200, type).end(good) : response.writeHead(429, { 'retry-after': '1' }).end('Devagar'),
    expect: { [number]: there('It asks to wait for a second, and then answers.', 'unreadable') },
  },
  {
    path: '/answers/500',
    service: 'pt-andorinha',
    ...error(500, 'Internal Server Error'),
    expect: { [number]: unreadable('A fault of the server.') },
  },
  {
    path: '/answers/503',
    service: 'pt-andorinha',
    ...error(503, 'Service Unavailable', { 'retry-after': '1' }),
    expect: { [number]: unreadable('It is being mended, again and again.') },
  },
  {
    path: '/answers/200-database-error',
    service: 'pt-andorinha',
    body: '<!DOCTYPE html><html lang="pt"><head><title>Erro na base de dados</title></head><body><h1>Erro ao estabelecer ligação à base de dados</h1></body></html>',
    expect: { [number]: unreadable('WordPress without its database: the page of another day is not gone.') },
  },
  {
    path: '/answers/200-maintenance',
    service: 'pt-andorinha',
    body: '<!DOCTYPE html><html lang="pt"><head><title>Em manutenção</title></head><body><h1>Em manutenção</h1><p>O sítio volta dentro de momentos. Obrigado pela compreensão.</p></body></html>',
    expect: { [number]: unreadable('The site says that it will be back.') },
  },
  { path: '/answers/empty', service: 'pt-andorinha', body: '', expect: { [number]: unreadable('200 and not one byte.') } },
  {
    path: '/answers/reset',
    service: 'pt-andorinha',
    answer: (request) => request.socket.resetAndDestroy(),
    expect: { [number]: unreadable('The connection is cut before any answer.') },
  },
  {
    path: '/answers/reset-once',
    service: 'pt-andorinha',
    answer: (request, response) => (resetOnce++ ? response.writeHead(200, type).end(good) : request.socket.resetAndDestroy()),
    expect: { [number]: there('The second attempt works.', 'unreadable') },
  },
  {
    path: '/answers/cut-in-the-middle',
    service: 'pt-andorinha',
    answer: (request, response) => {
      response.writeHead(200, type).write(good.slice(0, 700));
      setTimeout(() => request.socket.resetAndDestroy(), 200);
    },
    expect: { [number]: unreadable('It breaks off before the number.') },
  },
  {
    path: '/answers/length-too-large',
    service: 'pt-andorinha',
    answer: (request, response) => {
      response.writeHead(200, { ...type, 'content-length': String(Buffer.byteLength(without) + 900) }).write(without);
      setTimeout(() => request.socket.end(), 200);
    },
    expect: { [number]: unreadable('900 bytes that the header promises never came.') },
  },
  {
    path: '/answers/length-too-small',
    service: 'pt-andorinha',
    answer: (request, response) => {
      response.socket?.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 600\r\nConnection: close\r\n\r\n${good}`,
      );
      request.socket.resume();
    },
    expect: { [number]: unreadable('The header counts too few bytes, and what is read ends without </html>, before the number.', 'there') },
  },
  {
    path: '/answers/never-answers',
    service: 'pt-andorinha',
    answer: () => {},
    expect: { [number]: unreadable('No answer at all.') },
  },
  {
    path: '/answers/never-ends',
    service: 'pt-andorinha',
    answer: (_, response) => {
      response.writeHead(200, type).write('<!doctype html><html lang="pt"><title>Contactos</title><body>');
      const timer = setInterval(() => response.write('<p>ainda </p>'), 300);
      response.on('close', () => clearInterval(timer));
    },
    expect: { [number]: unreadable('A few letters now and then, and never an end.') },
  },
  {
    path: '/answers/slow',
    service: 'pt-andorinha',
    answer: (_, response) => {
      response.writeHead(200, type).write(good.slice(0, 400));
      setTimeout(() => response.end(good.slice(400)), 1200);
    },
    expect: { [number]: there('It takes a second and is whole.') },
  },
  {
    path: '/answers/6-megabytes-number-first',
    service: 'pt-andorinha',
    body: good.replace('</main>', `${padding(6)}</main>`),
    expect: { [number]: there('It stands at the top of a very long page.', 'unreadable') },
  },
  {
    path: '/answers/6-megabytes-number-last',
    service: 'pt-andorinha',
    body: good.replace('<main', `${padding(6)}<main`),
    expect: { [number]: unreadable('A polite program stops before the end.', 'there') },
  },
  {
    path: '/answers/octet-stream',
    service: 'pt-andorinha',
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="contactos.docx"' },
    body: Buffer.from('504b0304140006000800000021', 'hex'),
    expect: { [number]: unreadable('A file for a word processor.') },
  },
  {
    path: '/answers/xhtml-type',
    service: 'pt-andorinha',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pt"><head><title>${name}</title></head><body><p>Ligue 800&#160;990&#160;123 para falar com alguém.</p><p>Falamos várias línguas e ninguém pergunta o nome.</p></body></html>`,
    expect: { [number]: there('XHTML is a page.') },
  },
  {
    path: '/answers/whole-and-gone',
    service: 'pt-andorinha',
    body: without,
    expect: { [number]: gone('A page that was read whole and says that the line is closed.') },
  },
];
