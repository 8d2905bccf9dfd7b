import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive, Eleve, Entete, Etablissement } from '../modele.ts';
import { bloc, feuille, type Noeud, siPresent } from './noeud.ts';
import { adresseDe, blocAdresses, exportSiecle } from './parametres.ts';

/** ElevesAvecAdresses.xml (formats §1). `avecGroupes: false` writes it as before the groups were made. */
export function ecrireEleves(ecole: EcoleFictive, entete: Entete = ecole.entetes.eleves, avecGroupes = true): Noeud {
  const { eleves, etablissements } = ecole;
  const parRne = new Map(etablissements.map((etablissement) => [etablissement.rne, etablissement]));
  const structures = eleves.map((eleve) => structuresDe(eleve, avecGroupes ? eleve.groupes : []));
  return exportSiecle('BEE_ELEVES', '3.0', entete, [
    bloc(
      'ELEVES',
      eleves.map((eleve) => ecrireEleve(eleve, ecole, parRne.get(eleve.anDernier.rne))),
    ),
    bloc('OPTIONS', eleves.map(optionsDe)),
    bloc('STRUCTURES', structures),
    bloc('BOURSES', []),
    blocAdresses(ecole),
  ]);
}

const cles = ({ eleveId, elenoet }: Eleve) => ({ ELEVE_ID: eleveId, ELENOET: elenoet });

function ecrireEleve(eleve: Eleve, { uai, entetes, sansAdresses }: EcoleFictive, precedent?: Etablissement): Noeud {
  const sortie = eleve.dateSortie && dateFr(eleve.dateSortie);
  const enFrance = eleve.pays === '100';
  return bloc(
    'ELEVE',
    [
      siPresent('ID_NATIONAL', eleve.ine),
      feuille('ELENOET', eleve.elenoet),
      feuille('ID_ELEVE_ETAB', eleve.elenoet.padStart(5, '0') + uai.slice(1, 7)),
      feuille('NOM_DE_FAMILLE', eleve.nom),
      siPresent('NOM_USAGE', eleve.nomUsage),
      feuille('PRENOM', eleve.prenom),
      siPresent('PRENOM2', eleve.prenom2),
      feuille('DATE_NAISS', dateFr(eleve.naissance)),
      feuille('DOUBLEMENT', eleve.doublement ? '1' : '0'),
      feuille('CODE_PAYS', eleve.pays),
      feuille('ACCEPTE_SMS', '0'),
      feuille('DATE_MODIFICATION', dateFr(entetes.eleves.date)),
      siPresent('DATE_SORTIE', sortie),
      feuille('CODE_REGIME', Number(eleve.elenoet) % 3 === 0 ? '2' : '0'),
      feuille('DATE_ENTREE', dateFr(eleve.dateEntree)),
      feuille('VILLE_NAISS', enFrance ? '' : 'VILLE IMAGINEE'),
      adresseDe(eleve.adresseId, sansAdresses),
      siPresent('CODE_MOTIF_SORTIE', sortie && '10'),
      feuille('TEL_PERSONNEL', '+687000000'),
      feuille('CODE_SEXE', eleve.sexe),
      feuille('CODE_PAYS_NAT', '100'),
      feuille('CODE_STATUT', 'ST'),
      siPresent('CODE_MEF', eleve.mef),
      siPresent('CODE_DEPARTEMENT_NAISS', enFrance ? '988' : null),
      siPresent('CODE_COMMUNE_INSEE_NAISS', enFrance ? eleve.communeNaissance : null),
      feuille('ADHESION_TRANSPORT', '0'),
      feuille('CODE_PROVENANCE', '1'),
      bloc('SCOLARITE_AN_DERNIER', [
        siPresent('CODE_MEF', eleve.anDernier.mef),
        siPresent('CODE_STRUCTURE', eleve.anDernier.division),
        feuille('CODE_RNE', eleve.anDernier.rne),
        siPresent('CODE_NATURE', precedent?.nature ?? null),
        siPresent('SIGLE', precedent?.sigle ?? null),
        siPresent('DENOM_PRINC', precedent?.denomination ?? null),
      ]),
    ],
    cles(eleve),
  );
}

function optionsDe(eleve: Eleve): Noeud {
  const options = eleve.options.map(({ modalite, matiere }, i) =>
    bloc('OPTIONS_ELEVE', [
      feuille('NUM_OPTION', `${i + 1}`),
      feuille('CODE_MODALITE_ELECT', modalite),
      feuille('CODE_MATIERE', matiere),
    ]),
  );
  return bloc('OPTION', options, cles(eleve));
}

/** A pupil with neither division nor group has no STRUCTURES_ELEVE; the order of the structures is free in real files. */
function structuresDe(eleve: Eleve, groupes: readonly string[]): Noeud | null {
  const structures = [
    ...(eleve.division === null ? [] : [structure(eleve.division, 'D')]),
    ...groupes.map((code) => structure(code, 'G')),
  ];
  if (structures.length === 0) return null;
  return bloc('STRUCTURES_ELEVE', Number(eleve.elenoet) % 7 === 0 ? structures.reverse() : structures, cles(eleve));
}

const structure = (code: string, type: 'D' | 'G'): Noeud =>
  bloc('STRUCTURE', [feuille('CODE_STRUCTURE', code), feuille('TYPE_STRUCTURE', type)]);
