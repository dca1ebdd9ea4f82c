/** A line to the registry that goes wrong when it is told to. */
import { createServer } from 'node:http';
import { once } from 'node:events';

/**
 * What becomes of packages on their way: `cut` ends in their midst, `changed` has one byte that differs, `held` never comes; `none`: nobody answers at all.
 * @typedef {'good' | 'cut' | 'changed' | 'held' | 'none'} State
 */

/**
 * @param {string} registry its address, with a slash at its end
 * @returns {Promise<{ address: string, set: (state: State) => void, asked: () => number, close: () => Promise<void> }>} asked: how many packages
 *   somebody has asked for since the state was set
 */
export async function badLine(registry) {
  /** @type {State} */ let state = 'good';
  let count = 0;
  const server = createServer(async (request, response) => {
    if (state === 'none') return void request.socket.destroy();
    const isPackage = request.url?.endsWith('.tgz');
    if (isPackage) count += 1;
    if (isPackage && state === 'held') return;
    const answer = await fetch(new URL(request.url ?? '', registry));
    const received = Buffer.from(await answer.arrayBuffer());
    // The addresses of packages lead over this line, too.
    const bytes = isPackage ? received : Buffer.from(received.toString().replaceAll(registry, `http://${request.headers.host}/`));
    response.statusCode = answer.status;
    response.setHeader('content-type', answer.headers.get('content-type') ?? '');
    response.setHeader('content-length', bytes.length);
    if (isPackage && state === 'cut') {
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
      return;
    }
    if (isPackage && state === 'changed') bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    set(next) {
      state = next;
      count = 0;
    },
    asked: () => count,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
