/** The set-ups, each a folder of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleOf, isWhole } from '../../../scripts/testing/sample.js';
import type { Column } from './expectations.js';

const folder = new URL('../setups/', import.meta.url);

/** What the key `consumer` of its package.json says. */
interface Said {
  /** As a person calls it. */
  name: string;
  /** What it is tried for: of each kind, a sample has one. */
  kind: 'bundler' | 'framework' | 'server' | 'plain';
  /** Whose version the table shows. */
  package: string;
  /** Folder of files to serve; without it `npm start` serves, on the port in PORT. */
  serve?: string;
  /** Gets the page of `page/`, as any bundler does. */
  page?: boolean;
  /** Wants a newer Node than 20. */
  newerNode?: boolean;
  /** The server draws the elements, by Lit's renderer; else it sends what stands between the tags. */
  drawn?: boolean;
  /** Why the page sent by a server holds no drawn elements. */
  notDrawn?: string;
  /** What it cannot do, and why: the check must fail then. */
  cannot?: Partial<Record<Column, string>>;
  /** What the table says in place of "yes": by which detour it can. */
  how?: Partial<Record<Column, string>>;
  /** Why it has no `types`. */
  noTypes?: string;
  /** Files with lines between `#region example` and `#endregion`. */
  example: string[];
}

interface Manifest {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface Setup extends Said {
  /** Name of the folder. */
  id: string;
  /** Where it lies in the repository. */
  source: string;
  /** Its package.json, without what is said for this test alone. */
  manifest: Manifest;
}

function read(id: string): Setup {
  const { consumer, ...manifest } = JSON.parse(readFileSync(new URL(`${id}/package.json`, folder), 'utf8')) as Manifest & {
    consumer: Said;
  };
  return { ...consumer, id, manifest, source: fileURLToPath(new URL(id, folder)) };
}

const KINDS = ['bundler', 'framework', 'server', 'plain'];

/** All of them, by kind and name. */
export const setups = readdirSync(folder)
  .map(read)
  .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.name.localeCompare(other.name, 'en'));

/** Those of this run. */
export const chosen = isWhole
  ? setups
  : KINDS.flatMap((kind) =>
      sampleOf(
        setups.filter((setup) => setup.kind === kind),
        1,
      ),
    );
