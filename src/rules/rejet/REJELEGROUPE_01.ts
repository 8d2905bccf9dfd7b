import type { Eleve } from '../../domain/exports-siecle.ts';
import { masquerIne } from '../../domain/ine.ts';
import { estPresqueLui } from '../../domain/meme-personne.ts';
import { enumererMots, type Mots, mots, personne } from '../../domain/phrase.ts';
import { IDENTIFIANTS_INCONNUS } from '../causes/identifiants-inconnus.ts';
import { definirRegle } from '../definition.ts';
import { IDENTIFIANTS, nomDe } from '../sujets.ts';
import { estHorsExport } from './hors-export.ts';

export const REJELEGROUPE_01 = definirRegle({
  moment: 'recherche',
  meta: {
    code: 'REJELEGROUPE_01',
    titre: 'Élève introuvable dans SIECLE',
    message:
      'SIECLE ne trouve cet élève ni par son identifiant ({identifiant}) ni par son identité{voisin} : aucun lien n’est importé.',
    bilan: 'SIECLE ne trouve pas {eleves} du fichier : aucun lien n’est importé.',
    cause:
      'L’identifiant gardé par PRONOTE est périmé, ou l’élève n’est pas inscrit dans la base de l’établissement{precision}.',
    trous: { identifiant: 'identifiant', voisin: 'mots', precision: 'mots' },
    gravite: 'eleve-rejete',
    vise: IDENTIFIANTS,
    corrections: {
      actualiser: {
        cas: 'L’élève est inconnu de l’export des élèves',
        faire: {
          '2': 'Vérifiez que [cet élève est inscrit|ces élèves sont inscrits] dans SIECLE.',
          export: 'Dans PRONOTE, essayez d’abord « Récupérer les identifiants des élèves », qui doit suffire (déduit).',
        },
      },
      'hors-export': {
        cas: 'L’export des élèves n’a pas l’élève, que celui des responsables connaît',
        titre: 'Élève que l’export des élèves ne contient pas',
        faire: { '2': 'Vérifiez que l’export des élèves est entier, toutes classes comprises.', depot: null },
      },
    },
    rejoint: { cause: IDENTIFIANTS_INCONNUS, branches: ['actualiser'] },
    montre: 'eleves-reconnus',
    source: { kind: 'atteste', ref: 'spécification d’import, rejets' },
  },
  lit: ['liens', 'eleves'],
  verifier({ lien, trouve, identifiable }, ecole) {
    if (trouve || !identifiable) return [];
    const ine = lien.idNational && masquerIne(lien.idNational);
    const presque = ecole.modeles.eleves.eleves.filter((eleve) => estPresqueLui(lien, eleve));
    const identifiant = lien.eleveId || ine || lien.idPrv || 'aucun';
    const correction = estHorsExport(lien, ecole) ? 'hors-export' : 'actualiser';
    return [{ valeurs: { identifiant, voisin: voisin(presque), precision: PRECISIONS[correction] }, correction }];
  },
});

const PRECISIONS = {
  actualiser: mots``,
  'hors-export': mots` ; mais l’export « Responsables avec adresses » connaît cet identifiant : celui des élèves n’est sans doute pas entier`,
} as const;

/** « NOM--NOM » for « NOM-NOM »: shown, never taken for him, since SIECLE compares names as they are written. */
function voisin(eleves: readonly Eleve[]): Mots {
  if (eleves.length === 0) return mots``;
  const noms = eleves.map((eleve) => mots`« ${personne(nomDe(eleve), eleve.eleveId)} »`);
  return mots` (mais SIECLE connaît ${enumererMots(noms)}, de même date de naissance)`;
}
