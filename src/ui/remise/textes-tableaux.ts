import { enFrancais } from '../../domain/typographie.ts';
import type { TableWords } from '../../exports/tables.ts';
import { applicationsDe } from '../../procedure/gestes.ts';
import { ETATS_FICHIER, nomEtape } from '../commun/fr.ts';
import { DESTINS_MOTS } from '../destins/textes.ts';
import { GRAVITES_MOTS, MOTIFS_ABSENCE, SORTS } from '../rapport/textes-mots.ts';
import { EXPORTS_MOTS } from './textes-exports.ts';

/** The words of the tables that are exported, which come with what writes them. */
export const MOTS_TABLEAUX = enFrancais({
  titres: EXPORTS_MOTS.titresDesTableaux,
  colonnes: {
    gravite: 'Gravité',
    titre: 'Cause',
    consequence: 'Conséquence',
    correction: 'Que faire',
    applications: 'Dans',
    etapes: 'À refaire ensuite',
    eleves: 'Élèves',
    liens: 'Liens',
    groupes: 'Groupes',
    codes: 'Codes',
    nom: 'Nom',
    prenom: 'Prénom',
    division: 'Division',
    eleveId: 'ELEVE_ID',
    idPrv: 'ID_PRV_ELE',
    destin: 'Cette nuit',
    groupesAvant: 'Groupes d’aujourd’hui',
    groupesApres: 'Groupes de demain',
    sort: 'Sort prédit',
    code: 'Code',
    groupe: 'Groupe',
    message: 'Ce que dira SIECLE',
    reinitialiseeA: 'Date enregistrée',
    ligne: 'Ligne',
    motif: 'Raison',
    perdus: 'Perdus',
    ajoutes: 'Ajoutés',
    gardes: 'Gardés',
    avant: 'Aujourd’hui',
    demandes: 'Fichier',
    apres: 'Demain',
    entrants: 'Entrants',
    sortants: 'Sortants',
    document: 'Document',
    fichier: 'Fichier',
    entree: 'Dans l’archive',
    etat: 'État',
    uai: 'UAJ/RNE',
    annee: 'Année',
    dateExport: 'Export du',
    octets: 'Octets',
    probleme: 'Problème',
    aFaire: 'Que faire du fichier',
  },
  gravites: GRAVITES_MOTS,
  destins: DESTINS_MOTS,
  sorts: SORTS,
  motifs: MOTIFS_ABSENCE,
  etats: ETATS_FICHIER,
  etape: nomEtape,
  applicationsDe,
} satisfies TableWords);
