/** `npm start`: serves a partner page that embeds the kit from another origin. */
import { startServers } from './server.mjs';

try {
  const { pages, embed } = await startServers({
    pagesPort: Number(process.env.PORT ?? 8080),
    embedPort: Number(process.env.EMBED_PORT ?? 8081),
  });
  console.log(
    `\nThe partner page:  ${pages}/\nAll conditions:    ${pages}/pages\nThe embed:         ${embed}/blind-betting.js\n\nPress Ctrl+C to end.`,
  );
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
