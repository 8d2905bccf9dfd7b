import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Modeles } from '../domain/dossier.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import type { SourceKind } from '../domain/source.ts';
import { creerDecodeur } from '../intake/decode.ts';
import { documentDepose } from '../intake/documents.ts';
import { lireRepertoire } from '../intake/zip-directory.ts';
import { lireEntree } from '../intake/zip-entry.ts';
import { creerLecteur } from './index.ts';

/** Samples that nobody here wrote; they stay outside the project. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const SANS_CORPUS = 'the corpus is not beside the project';

/** Reads a sample, the first entry of it when it is an archive. */
async function lireEchantillon<K extends SourceKind>(kind: K, chemin: string): Promise<Modeles[K]> {
  const fichier = new Blob([readFileSync(resolve(CORPUS, chemin))]);
  const entree = chemin.endsWith('.zip') ? (await lireRepertoire(fichier))[0] : null;
  const octets = entree ? lireEntree(fichier, entree) : documentDepose(fichier, chemin).contenu.lire();
  const decodeur = creerDecodeur('utf-8');
  const lecteur = creerLecteur(kind);
  for await (const morceau of octets) lecteur.write(decodeur.write(morceau));
  lecteur.write(decodeur.close());
  return lecteur.close();
}

describe.skipIf(!existsSync(CORPUS))(`genuine files (skipped when ${SANS_CORPUS})`, () => {
  it('reads the genuine Nomenclature to the count', async () => {
    const lue = await lireEchantillon('nomenclature', 'nomenclature/ExportXML_Nomenclature.zip');
    const comptes = [lue.mefs, lue.matieres, lue.programmes, lue.optionsObligatoires].map((liste) => liste.length);
    expect(comptes).toEqual([89, 100, 728, 324]);
    expect(new Set(lue.mefs.map(({ code }) => code)).size).toBe(89);
    expect(
      lue.programmes.every(({ codeMef, codeMatiere, codeModalite }) => codeMef && codeMatiere && codeModalite),
    ).toBe(true);
  });

  it.each(['simple', 'tout_niveau', 'code_modalite_elec_double'])('reads the cut nomenclature_%s', async (nom) => {
    const lue = await lireEchantillon('nomenclature', `nomenclature/nomenclature_${nom}.xml`);
    expect(lue.mefs.length + lue.matieres.length + lue.programmes.length).toBeGreaterThan(0);
    expect(lue.mefs.every(({ code }) => code !== '')).toBe(true);
  });

  it('reads the pupil: a division, a group, options', async () => {
    const lus = await lireEchantillon('eleves', 'eleves/eleves_avec_adresse_avec_double_structure.xml');
    expect(lus.parametres).toMatchObject({ anneeScolaire: 2019, horodatage: '2019-08-29T09:45:58' });
    expect(lus.orphelins).toEqual([]);
    const [eleve] = lus.eleves;
    expect(eleve).toMatchObject({ elenoet: null, dateNaissance: '2002-06-21', blocsStructures: 1 });
    expect([eleve?.divisions.length, eleve?.groupes.length]).toEqual([1, 1]);
    expect(eleve?.options).toContainEqual({ num: '1', codeModalite: 'O', codeMatiere: '030201' });
  });

  it('reads the people in charge, linked to each other', async () => {
    const lus = await lireEchantillon('responsables', 'responsables/responsables_avec_adresses_simple.xml');
    expect(lus.personnes).toHaveLength(3);
    expect(lus.liens.map(({ personneId }) => lus.personnes.includes(personneId ?? ''))).not.toContain(false);
    expect(lus.liens[0]).toMatchObject({ niveau: '1' });
  });

  it('reads sts_emp', async () => {
    const lu = await lireEchantillon('sts', 'sts/sts_emp_9839999Z_2018.xml');
    expect(lu).toMatchObject({ parametres: { uaj: '9839999Z', anneeScolaire: 2018 }, debut: '2018-02-19' });
    expect(lu.individus[0]).toMatchObject({ id: '8949', type: 'epp', prenom: 'Hélène' });
    expect(lu.divisions[0]?.services[0]).toMatchObject({ codeMatiere: '030201', codeModalite: 'CG' });
  });

  it('turns the Dossiers file down', async () => {
    const lecture = lireEchantillon('liens', 'prive/0750680GPRIVE2017180115162223.zip');
    await expect(lecture).rejects.toThrow(ProblemeLecture);
    await expect(lecture).rejects.toMatchObject({ code: 'dossiers-prive' });
  });
});
