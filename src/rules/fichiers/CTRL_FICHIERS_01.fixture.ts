import { exemple, type Fixture } from '../../../test/kit/exemple.ts';
import type { Modeles } from '../../domain/dossier.ts';

/** The example school with the national lists that the other fixtures do without. */
function complet() {
  const dossier = exemple();
  const { parametres } = dossier.modeles.eleves as Modeles['eleves'];
  const modeles: Modeles = {
    ...(dossier.modeles as Modeles),
    responsables: { parametres, personnes: [], liens: [] },
    nomenclature: { parametres, mefs: [], matieres: [], programmes: [], optionsObligatoires: [] },
    etablissements: { parametres, codesRne: [] },
    geographique: { parametres, codesPays: [], codesDepartements: [], codesCommunes: [] },
  };
  return { ...dossier, modeles };
}

function sans(...kinds: (keyof Modeles)[]) {
  const dossier = complet();
  const modeles: Partial<Modeles> = { ...dossier.modeles };
  for (const kind of kinds) delete modeles[kind];
  return { ...dossier, modeles };
}

export const fixtures: readonly Fixture[] = [
  { nom: 'les neuf sont là', dossier: complet() },
  {
    nom: 'Communs et sts_emp manquent',
    dossier: sans('communs', 'sts'),
    messages: ['Ces fichiers manquent ou ne se lisent pas, et ce qui en dépend n’est pas contrôlé.'],
    refaire: [[]],
    sujets: [
      [
        'Communs | communs | les dates des liens et le millésime ne sont pas vérifiés. À prendre dans SIECLE > Mise à jour > Exportations > En XML',
        'sts_emp | sts | on ne peut pas dire si un groupe inconnu de SIECLE est dans STS-Web. À prendre dans STS-Web > Exports > Emploi du temps',
      ],
    ],
  },
];
