import { type Exemple, exemple, type Fixture, unEleve, unLien, unResponsable } from '../../../test/kit/exemple.ts';

/** As many pupils of the file, the first `connus` of whom SIECLE knows. */
function fichier(total: number, connus: number, change: Exemple = {}) {
  const rangs = Array.from({ length: total }, (_, i) => i + 1);
  const un = (rang: number) => ({ eleveId: String(1000 + rang), idNational: null, prenom: `Élève ${rang}` });
  return exemple({
    eleves: rangs.slice(0, connus).map((rang) => unEleve(un(rang))),
    liens: rangs.map((rang) => unLien({ rang, ...un(rang) })),
    ...change,
  });
}

export const fixtures: readonly Fixture[] = [
  { nom: 'tous connus', dossier: fichier(4, 4) },
  { nom: 'la moitié n’est pas plus de la moitié', dossier: fichier(4, 2) },
  { nom: 'trois élèves sont trop peu pour conclure', dossier: fichier(3, 0) },
  {
    nom: 'trois inconnus sur quatre',
    dossier: fichier(4, 1),
    messages: ['SIECLE ne trouve pas 3 des 4 élèves du fichier.'],
    refaire: [['2', '5']],
    sujets: [['POUNGUI Élève 2 | liens:12', 'POUNGUI Élève 3 | liens:12', 'POUNGUI Élève 4 | liens:12']],
  },
  {
    nom: 'aucun n’est connu',
    dossier: fichier(5, 0),
    messages: ['SIECLE ne trouve pas 5 des 5 élèves du fichier.'],
    refaire: [['2', '5']],
  },
  {
    nom: 'aucun n’est dans l’export des élèves, et celui des responsables les connaît',
    dossier: fichier(5, 0, {
      responsables: [1, 2, 3, 4, 5].map((rang) => unResponsable({ eleveId: String(1000 + rang) })),
    }),
  },
  { nom: 'sans ELEGROUPE ni élèves', dossier: exemple({ sans: ['liens', 'eleves'] }), manquants: ['liens', 'eleves'] },
];
