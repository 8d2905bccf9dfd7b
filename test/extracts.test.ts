import { describe, expect, it } from 'vitest';
import type { Fichier } from '../src/domain/fichier.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { type Enregistrement, enregistrementDe, enregistrementDeLAnomalie } from '../src/rapport/enregistrements.ts';
import { FAUTES } from '../src/school/index.ts';
import { extractRecord, recognise } from '../src/workers/stages.ts';
import { control, type WholeFile } from './kit/pipeline.ts';
import { filesOf } from './kit/schools.ts';

/**
 * From every finding of a school with every fault, back to its record in the bytes of the file: what the report says
 * of a place is there, and what it looks at is marked.
 */

const fautes = [...FAUTES.keys()].filter((nom) => nom !== 'calendrier-absent').map((nom) => ({ nom, nombre: 1 }));
const fichiers = filesOf({ graine: 3, eleves: 150, etablissements: 30, communes: 40, fautes });

interface Place extends Enregistrement {
  readonly code: string;
}

function placesDe(rapport: Rapport): Place[] {
  const sujets = rapport.constats.flatMap((constat) =>
    constat.sujets.flatMap((sujet) => {
      const enregistrement = enregistrementDe(sujet, constat);
      return enregistrement ? [{ ...enregistrement, code: constat.code }] : [];
    }),
  );
  const anomalies = (rapport.nuit?.eleves ?? []).flatMap((eleve) =>
    eleve.anomalies.flatMap((anomalie) => {
      const enregistrement = enregistrementDeLAnomalie(rapport, eleve, anomalie);
      return enregistrement ? [{ ...enregistrement, code: anomalie.code }] : [];
    }),
  );
  return [...sujets, ...anomalies];
}

async function extraireDe(entiers: readonly WholeFile[], retenus: readonly Fichier[], { type, repere }: Place) {
  const { nom, entree } = retenus.find((f) => f.type === type && f.etat === 'lu') as Fichier;
  const { octets } = entiers.find((f) => f.nom === nom) as WholeFile;
  const blob = new Blob([octets as Uint8Array<ArrayBuffer>]);
  const vu = (await recognise(blob, nom)).find((document) => document.entree === entree);
  return extractRecord(blob, nom, vu?.chemin ?? [], type, repere);
}

describe('from a finding back to its record', () => {
  it('every place of every finding is there, and what it looks at is marked', async () => {
    const rapport = await control(fichiers);
    const places = placesDe(rapport);
    expect(new Set(places.map(({ type }) => type)).size, 'places in several documents').toBeGreaterThanOrEqual(4);
    const vues = new Map<string, number>();
    for (const place of places) {
      // One of each rule and document, and a few more: the whole would take minutes.
      const cle = `${place.code} ${place.type}`;
      const deja = vues.get(cle) ?? 0;
      vues.set(cle, deja + 1);
      if (deja > 2) continue;
      const { elements, valeur } = place.repere;
      const issue = await extraireDe(fichiers, rapport.fichiers, place);
      const quoi = `${cle}, ligne ${place.repere.ligne}`;
      if (issue.etat !== 'lu') throw new Error(`${quoi}: ${issue.etat}`);
      const marques = issue.extrait.lignes.flatMap((ligne) => [
        ...(ligne.marquee ? [ligne] : []),
        ...ligne.attributs.filter(({ marque }) => marque),
      ]);
      expect(marques.length, quoi).toBeGreaterThan(0);
      expect(issue.extrait.autres, quoi).toBe(0);
      const presents = issue.extrait.lignes.flatMap(({ nom, attributs }) => [nom, ...attributs.map((a) => a.nom)]);
      if (elements.some((element) => presents.includes(element))) {
        expect(elements, quoi).toContain(marques[0]?.nom);
      }
      if (valeur && elements.length === 0 && issue.extrait.lignes.some((ligne) => ligne.valeur === valeur)) {
        expect(marques[0]?.valeur, quoi).toBe(valeur);
      }
    }
    expect(vues.size).toBeGreaterThan(15);
  });
});
