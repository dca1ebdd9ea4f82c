/** A page opened by a reader, and what it asked for and complained of. */
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { card, directory, drawn } from './expectations.js';

export class Visit {
  readonly complaints: string[] = [];
  readonly #scripts = new Map<string, Promise<Buffer>>();

  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    page.on('console', (line) => {
      // Browsers ask for an icon on their own.
      if (line.location().url.endsWith('/favicon.ico')) return;
      if (['error', 'warning'].includes(line.type())) this.complaints.push(`${line.type()}: ${line.text()} ${line.location().url}`);
    });
    page.on('pageerror', ({ message }) => this.complaints.push(`uncaught: ${message}`));
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && protocol.startsWith('http')) this.complaints.push(`asks another origin: ${request.url()}`);
    });
    page.on('response', (response) => this.#keep(response));
  }

  #keep(response: Response): void {
    if (response.request().resourceType() !== 'script') return;
    this.#scripts.set(
      response.url(),
      response.body().catch(() => Buffer.alloc(0)),
    );
  }

  /** Until card and directory show their texts. */
  async open(): Promise<void> {
    await this.page.goto(this.origin);
    try {
      for (const element of [card(this.page), directory(this.page)]) await drawn(element);
    } catch (error) {
      throw new Error([...this.complaints, String(error)].join('\n'), { cause: error });
    }
  }

  /** Bytes of all scripts that came, each compressed by brotli. */
  async bytes(): Promise<number> {
    const bodies = await Promise.all(this.#scripts.values());
    expect(bodies.length, 'scripts that came').toBeGreaterThan(0);
    return bodies.reduce((sum, body) => sum + brotliCompressSync(body).byteLength, 0);
  }
}
