import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { mutantDe } from '../kit/mutants.ts';
import { oddZips } from '../kit/odd-zips.ts';
import { ORDINARY } from '../kit/ordinary-zips.ts';
import { type Contents, OTHERS, veilleuse } from './readers.ts';

const others = Object.entries(OTHERS);

interface Case {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
}

/** What we and the others say of each archive. */
async function answers(cases: readonly Case[]) {
  const octets = cases.map((archive) => archive.octets);
  const ours = await veilleuse(octets);
  const theirs = await Promise.all(others.map(([, lire]) => lire(octets)));
  return cases.map(({ nom }, rang) => ({
    nom,
    ours: ours[rang] ?? null,
    theirs: theirs.map((lus): Contents => lus[rang] ?? null),
  }));
}

/** What tools that are here write of two files; each is named by its command. */
function written(): Case[] {
  const dossier = mkdtempSync(join(tmpdir(), 'veilleuse-'));
  const lancer = (commande: string, ...args: string[]) =>
    spawnSync(commande, args, { cwd: dossier, input: '<BEE_COMMUN/>' });
  const tools: readonly (readonly [commande: string, ...args: string[]])[] = [
    ['zip', '-q', 'o.zip', 'a.xml', 'b.xml'],
    ['zip', '-q', '-0', 'o.zip', 'a.xml', 'b.xml'],
    ['zip', '-q', '-X', '-fz', 'o.zip', 'a.xml', 'b.xml'],
    ['zip', '-q', 'o.zip', '-'],
    ['7z', 'a', 'o.zip', 'a.xml', 'b.xml'],
    ['7zz', 'a', 'o.zip', 'a.xml', 'b.xml'],
    ['7zz', 'a', '-mx=0', 'o.zip', 'a.xml', 'b.xml'],
    ['python3', '-m', 'zipfile', '-c', 'o.zip', 'a.xml', 'b.xml'],
    ['bsdtar', '--format', 'zip', '-cf', 'o.zip', 'a.xml', 'b.xml'],
    ['jar', '-cfM', 'o.zip', 'a.xml', 'b.xml'],
  ];
  try {
    writeFileSync(join(dossier, 'a.xml'), '<BEE_COMMUN/>'.repeat(100));
    writeFileSync(join(dossier, 'b.xml'), '<BEE_STRUCTURES/>');
    return tools.flatMap(([commande, ...args]) => {
      if (lancer(commande, ...args).status !== 0) return [];
      const octets = Uint8Array.from(readFileSync(join(dossier, 'o.zip')));
      rmSync(join(dossier, 'o.zip'));
      return [{ nom: [commande, ...args].join(' '), octets }];
    });
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

it('reads every ordinary archive that all the others read, to the same bytes', async () => {
  const cases = [...ORDINARY, ...written()];
  for (const { nom, ours, theirs } of await answers(cases)) {
    expect(theirs, nom).toEqual(theirs.map(() => ours));
    expect(ours, nom).not.toBeNull();
  }
  figure('ordinary archives: read alike by all', cases.length);
});

/**
 * What we alone refuse: headers that contradict each other, two archives glued, what chance spoils, and four that are made
 * to cost. Never a comment, a prefix or a tail.
 */
const STRICT =
  /(?: says \d+|itself before|^mutant \d+|^two entries on the same bytes|^a bomb by its (?:count|size)|^an end that points at itself)$/;

/** Names are only shown here, never followed: hostile ones, and their encoding, are nothing to refuse. */
const ONLY_NAMES = /^hostile names$|drapeaux says 0$/;

it('accepts no odd archive that most refuse, and never reads it to other bytes than they', async () => {
  const originaux = ORDINARY.map(({ octets }) => octets);
  const mutants = Array.from({ length: 5_000 }, (_, graine) => ({
    nom: `mutant ${graine}`,
    octets: mutantDe(originaux, graine),
  }));
  const all = await answers([...oddZips(), ...mutants]);
  const alone = all.filter(({ ours, theirs }) => ours && theirs.filter((lu) => lu).length < others.length / 2);
  expect(alone.map(({ nom }) => nom).filter((nom) => !ONLY_NAMES.test(nom))).toEqual([]);
  // One of them may take an entry for a folder; none may find in it what we did not.
  const otherwise = all.filter(({ ours, theirs }) => ours && theirs.some((lu) => lu?.some((c) => !ours.includes(c))));
  expect(otherwise.map(({ nom }) => nom)).toEqual([]);
  const strict = all.filter(({ ours, theirs }) => !ours && theirs.every((lu) => lu)).map(({ nom }) => nom);
  expect(strict.filter((nom) => !STRICT.test(nom))).toEqual([]);
  figure(
    `odd archives beside ${others.map(([nom]) => nom).join(', ')}: compared, refused by us alone`,
    `${all.length}, ${strict.length}`,
  );
});
