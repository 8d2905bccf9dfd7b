import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive, EleveFictif, Entete, Etablissement } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml, siPresent } from './noeud.ts';
import { adresseDe, blocAdresses, ecrireExportSiecle } from './parametres.ts';

/**
 * ElevesAvecAdresses.xml (formats §1, §10). `avecGroupes: false` writes it as before the groups were made. What DPPS
 * holds was not seen.
 */
export function ecrireEleves(ecole: EcoleFictive, entete: Entete = ecole.entetes.eleves, avecGroupes = true): NoeudXml {
  const { eleves, etablissements } = ecole;
  const parRne = new Map(etablissements.map((etablissement) => [etablissement.rne, etablissement]));
  const structures = eleves.map((eleve) => structuresDe(eleve, avecGroupes ? eleve.groupes : []));
  return ecrireExportSiecle('BEE_ELEVES', '4.0', entete, [
    liste('ELEVES', eleves, (eleve) => ecrireEleve(eleve, ecole, parRne.get(eleve.anDernier.rne))),
    liste('OPTIONS', eleves, optionsDe),
    bloc('STRUCTURES', structures),
    liste('BOURSES', eleves.filter(estBoursier), bourse),
    bloc('DPPS', []),
    blocAdresses(ecole),
  ]);
}

const estBoursier = ({ elenoet }: EleveFictif): boolean => Number(elenoet) % 5 === 0;

const bourse = ({ eleveId }: EleveFictif): NoeudXml =>
  blocDe('BOURSE', { ELEVE_ID: eleveId }, [feuilleXml('CODE_BOURSE', '1')]);

const cles = ({ eleveId, elenoet }: EleveFictif) => ({ ELEVE_ID: eleveId, ELENOET: elenoet });

function ecrireEleve(
  eleve: EleveFictif,
  { uai, entetes, sansAdresses }: EcoleFictive,
  precedent?: Etablissement,
): NoeudXml {
  const sortie = eleve.dateSortie && dateFr(eleve.dateSortie);
  const enFrance = eleve.pays === '100';
  return blocDe('ELEVE', cles(eleve), [
    siPresent('ID_NATIONAL', eleve.ine),
    feuilleXml('ELENOET', eleve.elenoet),
    feuilleXml('ID_ELEVE_ETAB', eleve.elenoet.padStart(5, '0') + uai.slice(1, 7)),
    feuilleXml('NOM_DE_FAMILLE', eleve.nom),
    siPresent('NOM_USAGE', eleve.nomUsage),
    feuilleXml('PRENOM', eleve.prenom),
    siPresent('PRENOM2', eleve.prenom2),
    feuilleXml('DATE_NAISS', dateFr(eleve.naissance)),
    feuilleXml('DOUBLEMENT', eleve.doublement ? '1' : '0'),
    feuilleXml('CODE_PAYS', eleve.pays),
    feuilleXml('ACCEPTE_SMS', '0'),
    feuilleXml('DATE_MODIFICATION', dateFr(entetes.eleves.date)),
    siPresent('DATE_SORTIE', sortie),
    feuilleXml('CODE_REGIME', Number(eleve.elenoet) % 3 === 0 ? '2' : '0'),
    feuilleXml('DATE_ENTREE', dateFr(eleve.dateEntree)),
    feuilleXml('VILLE_NAISS', enFrance ? '' : 'VILLE IMAGINEE'),
    adresseDe(eleve.adresseId, sansAdresses),
    siPresent('CODE_MOTIF_SORTIE', sortie && '10'),
    feuilleXml('TEL_PERSONNEL', '+687000000'),
    feuilleXml('CODE_SEXE', eleve.sexe),
    feuilleXml('CODE_PAYS_NAT', '100'),
    feuilleXml('CODE_STATUT', 'ST'),
    siPresent('CODE_MEF', eleve.mef),
    siPresent('CODE_DEPARTEMENT_NAISS', enFrance ? '988' : null),
    siPresent('CODE_COMMUNE_INSEE_NAISS', enFrance ? eleve.communeNaissance : null),
    feuilleXml('ADHESION_TRANSPORT', '0'),
    feuilleXml('CODE_PROVENANCE', '1'),
    bloc('SCOLARITE_AN_DERNIER', [
      siPresent('CODE_MEF', eleve.anDernier.mef),
      siPresent('CODE_STRUCTURE', eleve.anDernier.division),
      feuilleXml('CODE_RNE', eleve.anDernier.rne),
      siPresent('CODE_NATURE', precedent?.nature ?? null),
      siPresent('SIGLE', precedent?.sigle ?? null),
      siPresent('DENOM_PRINC', precedent?.denomination ?? null),
    ]),
  ]);
}

function optionsDe(eleve: EleveFictif): NoeudXml {
  const options = eleve.options.map(({ modalite, matiere }, i) =>
    bloc('OPTIONS_ELEVE', [
      feuilleXml('NUM_OPTION', `${i + 1}`),
      feuilleXml('CODE_MODALITE_ELECT', modalite),
      feuilleXml('CODE_MATIERE', matiere),
    ]),
  );
  return blocDe('OPTION', cles(eleve), options);
}

/**
 * A pupil with neither division nor group has no STRUCTURES_ELEVE. The order of the structures is free: a group stands
 * before the division for three pupils in four (formats §10).
 */
function structuresDe(eleve: EleveFictif, groupes: readonly string[]): NoeudXml | null {
  const structures = [
    ...groupes.map((code) => structure(code, 'G')),
    ...(eleve.division === null ? [] : [structure(eleve.division, 'D')]),
  ];
  if (structures.length === 0) return null;
  return blocDe('STRUCTURES_ELEVE', cles(eleve), Number(eleve.elenoet) % 4 === 0 ? structures.reverse() : structures);
}

const structure = (code: string, type: 'D' | 'G'): NoeudXml =>
  bloc('STRUCTURE', [feuilleXml('CODE_STRUCTURE', code), feuilleXml('TYPE_STRUCTURE', type)]);
