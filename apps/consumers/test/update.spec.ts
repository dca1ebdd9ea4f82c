/** Proves: with a real npm and a real registry, a folder is brought up to the newest data, and survives whatever goes wrong on the way. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesOf } from '../../../packages/embed/testing/folder-bytes.mjs';
import { writeRelease } from '../../../packages/embed/testing/next-release.mjs';
import { badLine } from '../lib/bad-line.mjs';
import { run, start, type Where } from './command.js';

const {
  CONSUMERS_REGISTRY: registry = '',
  CONSUMERS_VERSION: version = '',
  CONSUMERS_FOLDER: projects = '',
  CONSUMERS_USERCONFIG: userconfig = '',
} = process.env;

/** The helpline of Belgium, and one that a later release has in its place. */
const OLD = '+3278055800';
const NEW = '+3278055899';
const folder = join(projects, 'update');
const site = join(folder, 'site');

/** The versions after the one that all set-ups install. */
const [major = '', minor = ''] = version.split('.');
const later = (patch: number) => `${major}.${minor}.${patch}`;
const changed = { country: 'BE', from: OLD, to: NEW };
const recalled = {
  country: 'BE',
  service: 'be-one',
  name: 'A helpline',
  number: OLD,
  reason: 'changed',
  since: '2026-02-01',
  versions: { first: version, last: version },
  replacement: NEW,
};

async function publish(next: string, changes: Parameters<typeof writeRelease>[3]): Promise<void> {
  const place = join(folder, 'releases', next);
  // The later releases are made of the first one, as npm brought it.
  writeRelease(join(site, 'node_modules/@blind-betting/embed'), place, next, changes);
  // npm keeps what it has brought or published once: nobody may find the same bytes again without the line.
  writeFileSync(join(place, 'dist/run.txt'), crypto.randomUUID());
  const parameters = ['publish', '--registry', registry, '--userconfig', userconfig, '--cache', join(folder, 'publisher')];
  await run('npm', parameters, { cwd: place });
}

interface Ended {
  status: number | null;
  printed: string;
}

/** Every request fails at once that fails at all. */
const quick = { npm_config_fetch_retries: '0' };

async function call(command: string[], more: Partial<Where> = {}): Promise<Ended> {
  const [program = '', ...parameters] = command;
  const child = start(program, parameters, { cwd: site, ...more, env: { ...quick, ...more.env } });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, printed: child.printed() };
}

test('update, from a folder of an older version to the newest', async () => {
  mkdirSync(site, { recursive: true });
  const line = await badLine(registry);
  try {
    writeFileSync(join(site, 'package.json'), JSON.stringify({ name: 'site', private: true }));
    writeFileSync(join(site, '.npmrc'), `@blind-betting:registry=${line.address}\n`);
    await run('npm', ['install', `@blind-betting/embed@${version}`, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: site });
    const old = `kit/${version}`;
    // As a partner types it, in a project that has the first of the versions.
    const copied = await call(['npx', '@blind-betting/embed', 'copy', old, '--countries', 'BE', '--languages', 'nl', '--name', 'help']);
    expect(copied, copied.printed).toMatchObject({ status: 0 });
    const kit = join(site, 'kit');
    const before = bytesOf(kit);
    const isUntouched = () => {
      expect(readdirSync(kit)).toEqual([version]);
      expect(bytesOf(kit)).toEqual(before);
    };

    const installed = join(site, 'node_modules/@blind-betting/embed/cli/blind-betting.mjs');
    const update = [process.execPath, installed, 'update', old];
    expect(await call([...update, '--check'])).toMatchObject({ status: 0 });
    await publish(later(1), { number: changed });

    for (const state of ['cut', 'changed', 'none'] as const)
      await test.step(`a download that is ${state}`, async () => {
        line.set(state);
        const { status, printed } = await call(update);
        expect(status, printed).toBe(2);
        expect(printed).toMatch(
          state === 'none' ? /registry was asked which versions/ : new RegExp(`Version ${later(1)} was to be brought`),
        );
        expect(printed).not.toMatch(/\n\s+at /);
        isUntouched();
      });

    for (const signal of ['SIGINT', 'SIGKILL'] as const)
      await test.step(`${signal} while it waits for the new version`, async () => {
        line.set('held');
        const child = start(process.execPath, update.slice(1), { cwd: site, env: quick });
        const ended = once(child, 'close');
        await expect.poll(line.asked, { timeout: 60_000 }).toBeGreaterThan(0);
        // As the terminal does, to all that it has started.
        process.kill(-(child.pid ?? 0), signal);
        await ended;
        isUntouched();
      });
    line.set('good');

    await test.step('--check: newer data, and a number that is recalled', async () => {
      const newer = await call([...update, '--check']);
      expect(newer, newer.printed).toMatchObject({ status: 3 });
      expect(newer.printed).toContain(`${later(1)} is there`);
      await publish(later(2), { number: changed, recalled: [recalled] });
      const harmful = await call([...update, '--check']);
      expect(harmful, harmful.printed).toMatchObject({ status: 4 });
      expect(harmful.printed).toMatch(/^RECALLED {2}BE, A helpline: \+3278055800 .*now \+3278055899$/m);
      isUntouched();
    });

    const newest = join(folder, 'newest/node_modules/@blind-betting/embed/cli/blind-betting.mjs');
    await test.step('a full disk', async () => {
      mkdirSync(join(folder, 'newest'));
      writeFileSync(join(folder, 'newest/.npmrc'), readFileSync(join(site, '.npmrc')));
      await run('npm', ['install', `@blind-betting/embed@${later(2)}`, '--prefix', join(folder, 'newest')], {
        cwd: join(folder, 'newest'),
      });
      const { status, printed } = await call(fullDisk(`"${process.execPath}" "${newest}" update ${old}`));
      expect(status, printed).toBe(2);
      expect(printed).toMatch(/could not be written: (ENOSPC|EFBIG)/);
      expect(printed).not.toMatch(/left behind|\n\s+at /);
      isUntouched();
    });

    await test.step('the update', async () => {
      const { status, printed } = await call(['npx', '@blind-betting/embed', 'update', old]);
      expect(status, printed).toBe(0);
      expect(printed).toMatch(/BE +\S.* to call +.*\+3278055800.* \+3278055899/);
      expect(readdirSync(kit).sort()).toEqual([version, later(2)]);
      const { files } = JSON.parse(readFileSync(join(kit, later(2), 'manifest.json'), 'utf8')) as {
        files: Record<string, { page?: string; integrity: string }>;
      };
      const page = Object.keys(files).find((file) => files[file]?.page?.startsWith('BE nl'));
      expect(printed).toContain(
        `src="https://your.site/kit/${later(2)}/${page}" crossorigin="anonymous" integrity="${files[page ?? '']?.integrity}"`,
      );
      expect(Object.entries(bytesOf(kit)).filter(([file]) => file.startsWith(`${version}/`))).toEqual(Object.entries(before));
      for (const command of [
        ['update', `kit/${later(2)}`, '--check'],
        ['verify', `kit/${later(2)}`],
      ]) {
        const ended = await call([process.execPath, newest, ...command]);
        expect(ended, ended.printed).toMatchObject({ status: 0 });
      }
    });
  } finally {
    await line.close();
  }
});

/**
 * On a disk of its own that has no room for a second folder; where the machine lets nobody make one, with a limit for each file.
 * @returns a command that ends as the other one does
 */
function fullDisk(command: string): string[] {
  const isAllowed = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
  if (!isAllowed) return ['bash', '-c', `ulimit -f 8 && ${command}`];
  const disk = join(folder, 'disk');
  rmSync(disk, { recursive: true, force: true });
  mkdirSync(disk);
  // The rest of the blocks that the old folder takes, and a little.
  const room = `size=$(( $(du -sk kit | cut -f1) + 64 ))k`;
  const script = `mount -t tmpfs -o "${room}" none ${disk} && cp -a kit package.json .npmrc ${disk} && cd ${disk} && { ${command}; code=$?; diff -r kit "$OLDPWD/kit" && test "$(ls -A kit | wc -l)" = 1 || echo left behind; exit $code; }`;
  return ['unshare', '-rm', 'bash', '-c', script];
}
