import { expect, it } from 'vitest';
import { SOURCES } from '../src/domain/source.ts';
import { toCsv } from '../src/exports/csv.ts';
import { exportFileName, toJson } from '../src/exports/json.ts';
import { pseudonymise } from '../src/exports/pseudonymise.ts';
import { tablesOf } from '../src/exports/tables.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { ecrireXml, FAUTES, genererEcole } from '../src/school/index.ts';
import type { EcoleFictive } from '../src/school/modele.ts';
import { MOTS_TABLEAUX } from '../src/ui/remise/textes-tableaux.ts';
import { canaryName, partsOfCanaries } from './kit/canaries.ts';
import { figure } from './kit/figures.ts';
import { conclude, INSTANT, readAll, type WholeFile } from './kit/pipeline.ts';
import { found, secretsOf } from './kit/secrets.ts';
import { forgeZip } from './kit/zip.ts';

/** How many schools. */
const SCHOOLS = Number(process.env.VEILLEUSE_CANARIES ?? 25);

/** A school with a handful of faults of any kind; null where they do not fit in it. */
function schoolOf(seed: number): EcoleFictive | null {
  const hasard = creerHasard(seed, 'canaris');
  const fautes = hasard.tirer([...FAUTES.keys()], 6).map((nom) => ({ nom, nombre: 1 + hasard.entier(2) }));
  try {
    return genererEcole({ graine: seed, eleves: 60, etablissements: 5, communes: 5, fautes });
  } catch (erreur) {
    if (erreur instanceof RangeError) return null;
    throw erreur;
  }
}

/** Its files, where every name of somebody is a canary: the same name, the same canary. */
function filesWithCanaries(ecole: EcoleFictive): WholeFile[] {
  const noms = /<(NOM[A-Z_]*|PRENOM\d?)>([^<]+)</g;
  return SOURCES.map((kind) => {
    const texte = ecrireXml(ecole, kind).replace(
      noms,
      (_, balise: string, nom: string) => `<${balise}>${canaryName(nom)}<`,
    );
    const contenu = Buffer.from(texte, /encoding="UTF-8"/i.test(texte) ? 'utf8' : 'latin1');
    if (kind !== 'liens') return { nom: `${kind}.xml`, octets: Uint8Array.from(contenu) };
    return { nom: ecole.depot.archive, octets: forgeZip([{ nom: ecole.depot.entree, contenu }]) };
  });
}

it(
  `no canary of ${SCHOOLS} schools, nor four letters of one, is in what is shared without names`,
  async () => {
    let lues = 0;
    for (let seed = 1; lues < SCHOOLS; seed++) {
      const ecole = schoolOf(seed);
      if (!ecole) continue;
      lues++;
      const lectures = await readAll(filesWithCanaries(ecole));
      const rapport = conclude(lectures, 'test', INSTANT);
      if (rapport.nuit)
        expect(partsOfCanaries(toJson(rapport)).length, `seed ${seed}: the report names people`).toBeGreaterThan(0);
      const partage = pseudonymise(rapport);
      const tables = tablesOf(partage, MOTS_TABLEAUX).map(toCsv);
      const tout = [toJson(partage), exportFileName(partage, 'json'), exportFileName(rapport, 'json'), ...tables].join(
        '\n',
      );
      expect(partsOfCanaries(tout), `seed ${seed}`).toEqual([]);
      expect(found(tout, secretsOf(lectures)), `seed ${seed}`).toEqual([]);
    }
    figure('schools of canaries: read, canaries in the shared report, its tables and its file name', `${lues}, 0`);
  },
  60_000 + 4_000 * SCHOOLS,
);
