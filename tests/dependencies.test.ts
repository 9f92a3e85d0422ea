import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  /** Its own name, where it is installed under another. */
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const locked = Object.entries(read('package-lock.json')['packages'] as Record<string, Locked>).filter(
  ([path]) => path !== '',
);
const allowed = read('package.json')['allowScripts'] as Record<string, boolean>;

describe('GIVEN the packages that are installed', () => {
  test('THEN those that run a script are listed, and SECURITY.md says why', () => {
    const security = readFileSync('SECURITY.md', 'utf8');
    const named = (name: string) =>
      security.includes(`\`${name}\``) || security.includes(`\`${name.replace(/\/.*/, '/*')}\``);
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ''));
    expect(running).not.toHaveLength(0);
    for (const name of running) {
      expect(Object.keys(allowed), name).toContain(name);
      expect(named(name), `${name} in SECURITY.md`).toBe(true);
    }
    expect(Object.keys(allowed).filter((name) => !running.includes(name))).toEqual([]);
  });

  test('THEN each comes from the registry that npm uses unless told otherwise, with its checksum', () => {
    for (const [path, { resolved, integrity }] of locked) {
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity ?? '', path).toMatch(/^sha512-/);
    }
  });
});
