import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const racine = resolve(import.meta.dirname, '..');
const page = readFileSync(join(racine, 'docs/decisions/003-where-the-sources-are-silent.md'), 'utf8');
const numeros = [...page.matchAll(/^### (003\.\d{2,3}) · \S/gm)].map(([, numero]) => numero as string);

const citees = (readdirSync(join(racine, 'src'), { recursive: true, encoding: 'utf8' }) as string[])
  .filter((chemin) => /\.tsx?$/.test(chemin))
  .flatMap((chemin) => {
    const source = readFileSync(join(racine, 'src', chemin), 'utf8');
    return [...source.matchAll(/(?<![\d.])003\.\d{2,3}\b/g)].map(([numero]) => ({ chemin, numero }));
  });

describe('docs/decisions/003', () => {
  it('gives every decision a number of its own', () => {
    expect(page.match(/^### /gm)).toHaveLength(numeros.length);
    expect(new Set(numeros).size).toBe(numeros.length);
  });

  it('says what it decides under every heading, and nothing outside of one', () => {
    expect(page).not.toMatch(/^### [^\n]*\n+#/m);
    expect(page).not.toMatch(/^- /m);
  });

  it('holds every decision that the code cites', () => {
    expect(citees.length).toBeGreaterThan(0);
    expect(citees.filter(({ numero }) => !numeros.includes(numero))).toEqual([]);
  });
});
