/** The partner pages that can be looked at here, and what each shows. */
import { readComment } from '../../apps/partner-pages/read-comment.mjs';
import { canStandAlone, runsScripts } from '../hosts/host-page.mjs';

/** One page of `apps/partner-pages`. */
export interface Host {
  name: string;
  proves: string;
  /** False where the page forbids scripts, as its policy says. */
  scripts: boolean;
}

const sources = import.meta.glob<string>('../../apps/partner-pages/pages/*.html', { eager: true, query: '?raw', import: 'default' });

export const hosts: Host[] = Object.entries(sources)
  .filter(([, source]) => canStandAlone(source))
  .map(([path, source]) => ({
    name: path.replace(/.*\/|\.html$/g, ''),
    proves: readComment(source).proves.replace(/\s+/g, ' '),
    scripts: runsScripts(source),
  }));
