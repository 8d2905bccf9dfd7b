import { masquerIne } from '../../domain/ine.ts';
import { IDENTIFIANTS_INCONNUS } from '../causes/identifiants-inconnus.ts';
import { definirRegle } from '../definition.ts';
import { IDENTIFIANTS } from '../sujets.ts';

export const REJELEGROUPE_01 = definirRegle({
  moment: 'recherche',
  meta: {
    code: 'REJELEGROUPE_01',
    titre: 'Élève introuvable dans SIECLE',
    message:
      'SIECLE ne trouve cet élève ni par son identifiant ({identifiant}) ni par son identité : aucun lien n’est importé.',
    bilan: 'SIECLE ne trouve pas {eleves} du fichier : aucun lien n’est importé.',
    cause: 'L’identifiant gardé par PRONOTE est périmé, ou l’élève n’est pas inscrit dans la base de l’établissement.',
    trous: { identifiant: 'identifiant' },
    gravite: 'eleve-rejete',
    vise: IDENTIFIANTS,
    corrections: {
      actualiser: {
        cas: 'L’élève est inconnu de l’export des élèves',
        faire: { '2': 'Vérifiez que [cet élève est inscrit|ces élèves sont inscrits] dans SIECLE.', export: null },
      },
    },
    rejoint: { cause: IDENTIFIANTS_INCONNUS },
    montre: 'eleves-reconnus',
    source: { kind: 'atteste', ref: 'spécification d’import, rejets' },
  },
  lit: ['liens', 'eleves'],
  verifier({ lien, trouve, identifiable }) {
    if (trouve || !identifiable) return [];
    const ine = lien.idNational && masquerIne(lien.idNational);
    return [{ valeurs: { identifiant: lien.eleveId || ine || lien.idPrv || 'aucun' }, correction: 'actualiser' }];
  },
});
