/** `npm start`: the partner's page on one port, the kit on another. */
import { existsSync } from 'node:fs';
import { startServers } from './server.mjs';

const pagesPort = port('PORT', 8080);
const embedPort = port('EMBED_PORT', 8081);

if (!existsSync(new URL('../../packages/embed/dist/manifest.json', import.meta.url))) {
  console.error('The kit is not built yet: run "npm run build", or "npm start" at the top, which builds and serves.');
  process.exit(1);
}

try {
  const { pages, embed } = await startServers({ pagesPort, embedPort });
  console.log(
    `\nThe partner page: ${pages}/\nAll conditions:   ${pages}/pages\nThe kit:          ${embed}/blind-betting.js\n\nCtrl+C ends both.`,
  );
} catch (error) {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  const variable = error.port === pagesPort ? 'PORT' : 'EMBED_PORT';
  const reason = error.code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by you';
  console.error(`Port ${error.port} ${reason}. End that program, or choose another port: ${variable}=${error.port + 1000} npm start`);
  process.exit(1);
}

/** @param {string} variable @param {number} usual */
function port(variable, usual) {
  const value = Number(process.env[variable] ?? usual);
  if (Number.isInteger(value) && value > 0 && value < 65536) return value;
  console.error(`${variable}=${process.env[variable]} is not a port. Give a number from 1 to 65535.`);
  process.exit(1);
}
