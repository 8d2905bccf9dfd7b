import type { Rapport } from '../../src/domain/rapport.ts';
import { exampleRapport } from './rapport.ts';

/** A report with something of everything, and few enough pupils for every one of its nodes to be tried. */
export function petit(): Rapport {
  const rapport = exampleRapport();
  const { nuit, changements, eleves } = rapport;
  if (!nuit || !changements || !eleves) throw new Error('no night');
  const [rejete] = nuit.eleves.slice(-1);
  const [partiel] = nuit.eleves;
  if (!rejete || !partiel) throw new Error('no pupil');
  return {
    ...rapport,
    fichiers: rapport.fichiers.slice(-2).map((fichier) => ({ ...fichier, indices: ['bom'] })),
    nuit: { ...nuit, eleves: [partiel, rejete], absents: nuit.absents.slice(0, 1) },
    depot: { verdict: 'a-verifier', motifs: [{ code: 'D3', message: 'Le millésime est à vérifier.', ligne: 3 }] },
    constats: rapport.constats.map((c) => ({ ...c, sujets: c.sujets.slice(0, 1) })),
    causes: rapport.causes.map((cause, rang) => ({
      ...cause,
      anomalies: [[{ eleve: 1, anomalie: 0 }], [{ eleve: 0, anomalie: 0 }], [{ eleve: 0, anomalie: 1 }]][rang] ?? [],
    })),
    changements: { eleves: changements.eleves.slice(0, 1), groupes: changements.groupes.slice(0, 1) },
    eleves: eleves.slice(0, 1),
    etapesPlan: rapport.etapesPlan.slice(0, 1),
    pseudonymise: { petitsGroupes: ['3A'] },
  };
}
