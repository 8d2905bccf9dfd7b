import { describe, expect, it } from 'vitest';
import type { Modeles } from '../src/domain/dossier.ts';
import { ProblemeLecture } from '../src/domain/problemes.ts';
import type { TypeSource } from '../src/domain/source.ts';
import { createDecoder } from '../src/intake/decode.ts';
import { droppedDocument } from '../src/intake/documents.ts';
import { readDirectory } from '../src/intake/zip-directory.ts';
import { readEntry } from '../src/intake/zip-entry.ts';
import { creerLecteur } from '../src/readers/index.ts';
import { archiveDe, latin, NOM_PRIVE, SAMPLES } from './kit/samples.ts';

/** Reads a document from its bytes, the first entry of them when they are an archive's. */
async function lireOctets<K extends TypeSource>(kind: K, nom: string, contenu: Uint8Array<ArrayBuffer>) {
  const fichier = new Blob([contenu]);
  const entree = nom.endsWith('.zip') ? (await readDirectory(fichier))[0] : null;
  const octets = entree ? readEntry(fichier, entree) : droppedDocument(fichier, nom).content.read();
  const decodeur = createDecoder('iso-8859-15');
  const lecteur = creerLecteur(kind);
  for await (const morceau of octets) lecteur.write(decodeur.write(morceau));
  lecteur.write(decodeur.close());
  return lecteur.close() as Modeles[K];
}

describe('documents in the shape of genuine ones', () => {
  it('reads a Nomenclature from its archive, to the count', async () => {
    const archive = archiveDe('Nomenclature.xml', SAMPLES.nomenclature);
    const lue = await lireOctets('nomenclature', 'ExportXML_Nomenclature.zip', archive);
    const comptes = [lue.mefs, lue.matieres, lue.programmes, lue.optionsObligatoires].map((liste) => liste.length);
    expect(comptes).toEqual([3, 2, 3, 1]);
    expect(lue.programmes.map(({ codeModalite }) => codeModalite)).toEqual(['O', 'S', 'S']);
  });

  it('reads the pupil: a division, a group, options', async () => {
    const lus = await lireOctets('eleves', 'ElevesAvecAdresses.xml', latin(SAMPLES.eleves));
    expect(lus.parametres).toMatchObject({ anneeScolaire: 2018, horodatage: '2018-07-24T09:45:58' });
    const [eleve] = lus.eleves;
    expect(eleve).toMatchObject({
      elenoet: null,
      prenom: 'Océane',
      dateNaissance: '2004-03-14',
      blocsStructures: 1,
    });
    expect([eleve?.divisions.length, eleve?.groupes.length]).toEqual([1, 1]);
    expect(eleve?.options).toContainEqual({ num: '1', codeModalite: 'O', codeMatiere: '030201' });
  });

  it('reads the people in charge, linked to each other', async () => {
    const lus = await lireOctets('responsables', 'ResponsablesAvecAdresses.xml', latin(SAMPLES.responsables));
    expect(lus.personnes).toHaveLength(3);
    expect(lus.liens.map(({ personneId }) => lus.personnes.includes(personneId ?? ''))).toEqual([true, true]);
    expect(lus.liens[0]).toMatchObject({ niveau: '1' });
  });

  it('reads sts_emp', async () => {
    const lu = await lireOctets('sts', 'sts_emp_9839990S_2018.xml', latin(SAMPLES.sts));
    expect(lu).toMatchObject({ parametres: { uaj: '9839990S', anneeScolaire: 2018 }, debut: '2018-02-19' });
    expect(lu.individus[0]).toMatchObject({ id: '31', type: 'epp', prenom: 'Zoé' });
    expect(lu.divisions[0]?.services[0]).toMatchObject({ codeMatiere: '030201', codeModalite: 'CG' });
  });

  it('reads emp_sts, and nothing of its staff', async () => {
    const lu = await lireOctets('emp_sts', 'emp_sts_9839990S_2018.xml', latin(SAMPLES.empSts));
    expect(lu).toEqual({
      parametres: { uaj: '9839990S', anneeScolaire: 2018, dateExport: null, horodatage: null },
      divisions: [{ ligne: 21, code: '3 A', services: [] }],
      groupes: [
        {
          ligne: 23,
          code: '3AGL1GR1',
          divisions: ['3 A'],
          effectif: 12,
          services: [{ codeMatiere: '030201', codeModalite: 'CG', enseignants: [{ id: '31', type: 'epp' }] }],
        },
      ],
    });
  });

  it('turns the Dossiers file down', async () => {
    const lecture = lireOctets('liens', `${NOM_PRIVE}.zip`, archiveDe(`${NOM_PRIVE}.xml`, SAMPLES.prive));
    await expect(lecture).rejects.toThrow(ProblemeLecture);
    await expect(lecture).rejects.toMatchObject({ code: 'dossiers-prive' });
  });
});
