import type { Eleve } from '../../domain/exports-siecle.ts';
import { nomCanonique } from '../../domain/identite.ts';
import { parCle } from '../../domain/par-cle.ts';
import { ecrire, enumererMots, mots, personne, valeur } from '../../domain/phrase.ts';
import { estSortiLe } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { IDENTITE, nomDe, sujetEleve } from '../sujets.ts';

const COMMUN = { ine: mots`le même INE`, identite: mots`les mêmes nom, prénom et date de naissance` } as const;

/** SIECLE keeps the first hit of a search (import-rules §4.3): with twins it may be the other one (003.26). */
export const CTRL_ELEVES_05 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_05',
    titre: 'Élèves que SIECLE ne distingue pas',
    message: 'Dans SIECLE, {noms} ont {commun}.',
    cause:
      'Un élève est inscrit deux fois, ou deux élèves partagent cette donnée. En 6e, l’élève a pu être identifié deux fois, dans POESIE et dans ONDE. SIECLE retient le premier qu’il trouve.',
    trous: { noms: 'mots', commun: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      ine: {
        cas: 'Plusieurs fiches ont le même INE',
        faire: {
          '2': 'Vérifiez dans SIECLE si ces fiches sont d’un seul élève, puis corrigez l’INE ou la fiche en trop.',
        },
      },
      identite: {
        cas: 'Plusieurs fiches ont la même identité',
        faire: {
          '2': 'Vérifiez dans SIECLE si ces fiches sont d’un seul élève, puis corrigez la fiche en trop ou complétez les prénoms des homonymes.',
        },
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, recherche de l’élève, et DANE de Nouvelle-Calédonie' },
  },
  lit: ['eleves'],
  verifier({ eleves: { parametres, eleves } }) {
    const present = (eleve: Eleve) => !estSortiLe(eleve, parametres.dateExport);
    const parIne = jumeaux(eleves, (eleve) => eleve.idNational);
    const dejaDits = new Set(parIne.flat());
    const parIdentite = jumeaux(eleves, identite).filter((groupe) => !groupe.every((eleve) => dejaDits.has(eleve)));
    const atteinte = (correction: keyof typeof COMMUN) => (groupe: readonly Eleve[]) => {
      const identifiant = ({ eleveId }: Eleve) => valeur('identifiant', eleveId);
      const noms = enumererMots(groupe.map((e) => mots`${personne(nomDe(e), e.eleveId)} (${identifiant(e)})`));
      const sujets = groupe.map((eleve) => sujetEleve(eleve, mots`Identifiant SIECLE ${identifiant(eleve)}`));
      const valeurs = { noms, commun: COMMUN[correction] };
      return { valeurs, correction, cle: ecrire(noms), vise: VISE[correction], sujets };
    };
    return [
      ...parIne.filter((groupe) => groupe.some(present)).map(atteinte('ine')),
      ...parIdentite.filter((groupe) => groupe.some(present)).map(atteinte('identite')),
    ];
  },
});

const VISE = { ine: ['ID_NATIONAL'], identite: IDENTITE };

function identite({ nomFamille, prenom, dateNaissance }: Eleve): string | null {
  return dateNaissance && JSON.stringify([nomCanonique(nomFamille), nomCanonique(prenom), dateNaissance]);
}

/** Pupils who share a key; none is not a key. */
function jumeaux(eleves: readonly Eleve[], cle: (eleve: Eleve) => string | null): Eleve[][] {
  const groupes = parCle(eleves.filter(cle), cle);
  return [...groupes.values()].filter((groupe) => groupe.length > 1);
}
