/** A set-up in a folder of its own, far from this repository, with nothing of ours but what npm gave it. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { installLocked } from '../../../scripts/install-locked.mjs';
import { run, start, stop, type Where } from './command.js';
import { serveFolder } from './served.js';
import type { Setup } from './setups.js';

/** What run.mjs has said. */
const { CONSUMERS_REGISTRY: registry = '', CONSUMERS_VERSION: version = '', CONSUMERS_FOLDER: projects = '' } = process.env;

interface Installed {
  version: string;
  integrity?: string;
  link?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

export class Project {
  readonly folder: string;
  #close: (() => Promise<void> | void) | undefined;

  readonly setup: Setup;

  constructor(setup: Setup) {
    this.setup = setup;
    if (!projects) throw new Error('Start it by npm run consumers, which publishes what the set-ups install.');
    this.folder = join(projects, setup.id);
  }

  get #where(): Where {
    const isOld = Number.parseInt(process.versions.node) < 24;
    const binaries = this.setup.newerNode && isOld ? installLocked(new URL('../node/', import.meta.url)) : undefined;
    return { cwd: this.folder, binaries };
  }

  install(): Promise<void> {
    return this.#once('installed', async () => {
      const { source, page, manifest } = this.setup;
      mkdirSync(this.folder, { recursive: true });
      if (page) cpSync(new URL('../page', import.meta.url), this.folder, { recursive: true });
      cpSync(source, this.folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
      const text = JSON.stringify(manifest, null, 2).replaceAll(/("@blind-betting\/[^"]+": )"\*"/g, `$1"${version}"`);
      writeFileSync(join(this.folder, 'package.json'), text);
      writeFileSync(join(this.folder, '.npmrc'), `@blind-betting:registry=${registry}\n`);
      await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-progress'], this.#where);
    });
  }

  /** @returns what of ours was installed that is not what was published */
  async strangers(): Promise<string[]> {
    const { packages } = readJson(join(this.folder, 'node_modules/.package-lock.json')) as { packages: Record<string, Installed> };
    const ours = Object.entries(packages).filter(([path]) => path.includes('@blind-betting/'));
    if (ours.length === 0) return ['nothing of ours was installed'];
    const wrong = ours.map(async ([path, { integrity, link, version: found }]) => {
      const name = path.slice(path.lastIndexOf('@blind-betting/'));
      const answer = (await (await fetch(`${registry}${name}`)).json()) as { versions: Record<string, { dist: { integrity: string } }> };
      const published = answer.versions[found]?.dist.integrity;
      return link || found !== version || integrity !== published ? [`${name} ${found} is not what was published`] : [];
    });
    return (await Promise.all(wrong)).flat();
  }

  async build(): Promise<void> {
    await this.install();
    await this.#once('built', async () => {
      if (this.setup.manifest.scripts['build']) await run('npm', ['run', 'build'], this.#where);
    });
  }

  async types(): Promise<void> {
    await this.install();
    await run('npm', ['run', 'types'], this.#where);
  }

  /** @returns its address */
  async serve(): Promise<string> {
    await this.build();
    if (this.setup.serve !== undefined) {
      const { origin, close } = await serveFolder(join(this.folder, this.setup.serve));
      this.#close = close;
      return origin;
    }
    const port = await getPort({ host: '127.0.0.1' });
    const env = { PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' };
    const server = start('npm', ['start'], { ...this.#where, env });
    this.#close = () => stop(server);
    const origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 300; tries += 1) {
      if (server.exitCode !== null) break;
      if (await fetch(origin).catch(() => undefined)) return origin;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    stop(server);
    throw new Error(`npm start does not serve on port ${port}:\n${server.printed().slice(-4000)}`);
  }

  async close(): Promise<void> {
    await this.#close?.();
    this.#close = undefined;
  }

  /** @returns version of a package that is there */
  versionOf(name: string): string {
    return (readJson(join(this.folder, 'node_modules', name, 'package.json')) as Installed).version;
  }

  /** Done once for a run, also when a test that has failed is followed by another process. */
  async #once(step: string, work: () => Promise<void>): Promise<void> {
    const done = `${this.folder}.${step}`;
    if (!existsSync(done)) {
      const fault = await work().then(
        () => '',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      mkdirSync(projects, { recursive: true });
      writeFileSync(done, fault);
    }
    const fault = readFileSync(done, 'utf8');
    if (fault) throw new Error(`${this.setup.name} is not ${step}: ${fault}`);
  }
}
