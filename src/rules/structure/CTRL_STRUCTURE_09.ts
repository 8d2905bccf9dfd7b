import type { Modeles } from '../../domain/dossier.ts';
import { compte } from '../../domain/francais.ts';
import { parCle } from '../../domain/par-cle.ts';
import { definirControle, type SujetLeve } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetDivision, sujetEleve, sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_09 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_09',
    titre: 'MEF inconnu',
    message: 'Le MEF {mef} est inconnu de {ou} : {qui}.',
    cause: 'Ce MEF n’est pas, ou n’est plus, parmi ceux de l’établissement.',
    trous: { mef: 'code', ou: 'application', qui: 'nombre' },
    gravite: 'a-verifier',
    vise: ['CODE_MEF'],
    corrections: {
      nomenclature: {
        cas: 'Le MEF n’est pas dans la Nomenclature de SIECLE',
        faire:
          'Vérifiez ce MEF dans SIECLE et corrigez ceux qui le portent ; si la Nomenclature a changé, refaites son export et ajoutez-le ici.',
      },
      sts: {
        cas: 'Le MEF n’est pas dans STS-Web',
        faire: 'Vérifiez dans STS-Web que ce MEF est ouvert dans l’établissement pour l’année en cours.',
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  lit: ['eleves', 'structures', 'nomenclature', 'sts'],
  verifier(modeles) {
    const listes = [
      { ou: 'la Nomenclature', mefs: modeles.nomenclature.mefs, correction: 'nomenclature', gravite: 'a-verifier' },
      // STS-Web knows the MEFs that it gives hours to: another one is no fault by itself
      { ou: 'STS-Web', mefs: modeles.sts.mefs, correction: 'sts', gravite: 'information' },
    ] as const;
    const porteurs = parCle(porteursDe(modeles), ({ mef }) => mef);
    return listes.flatMap(({ ou, mefs, correction, gravite }) => {
      // an absent list proves nothing
      if (mefs.length === 0) return [];
      const connus = new Set(mefs.map(({ code }) => code));
      return [...porteurs]
        .filter(([mef]) => !connus.has(mef))
        .map(([mef, siens]) => ({
          valeurs: { mef, ou, qui: enMots(siens) },
          correction,
          gravite,
          cle: mef,
          valeur: mef,
          sujets: siens.map(({ sujet }) => sujet),
        }));
    });
  },
});

interface Porteur {
  readonly mef: string;
  readonly genre: 'division' | 'groupe' | 'élève';
  readonly sujet: SujetLeve;
}

/** Everything that bears a MEF; a leaver keeps the one he had. */
function porteursDe({ eleves, structures }: Pick<Modeles, 'eleves' | 'structures'>): Porteur[] {
  const fichier = 'structures' as const;
  return [
    ...structures.divisions.flatMap((division) =>
      division.mefs.map((mef): Porteur => ({ mef, genre: 'division', sujet: sujetDivision(division, fichier) })),
    ),
    ...structures.groupes.flatMap((groupe) =>
      groupe.mefs.map((mef): Porteur => ({ mef, genre: 'groupe', sujet: sujetGroupe(groupe, fichier) })),
    ),
    ...eleves.eleves.flatMap((eleve): Porteur[] =>
      eleve.codeMef && !eleve.dateSortie ? [{ mef: eleve.codeMef, genre: 'élève', sujet: sujetEleve(eleve) }] : [],
    ),
  ];
}

/** `1 division, 2 groupes et 12 élèves`. */
const enMots = (porteurs: readonly Porteur[]): string =>
  enListe([...parCle(porteurs, ({ genre }) => genre)].map(([genre, siens]) => compte(siens.length, genre)));
