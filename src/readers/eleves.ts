import { lireDateFr, lireDateTolerante } from '../domain/dates.ts';
import type { Eleve, Eleves, OptionEleve } from '../domain/exports-siecle.ts';
import { type Champs, element, fiche, type LecteurArbre } from './arbre.ts';
import { champDateFr, lecteurExportSiecle, sectionAdresses } from './export-siecle.ts';

const CHAMPS = [
  ...['ELEVE_ID', 'ELENOET', 'ID_NATIONAL', 'INE_BEA', 'INE_RNIE', 'ID_PRV_ELE'],
  ...['NOM_DE_FAMILLE', 'NOM', 'NOM_USAGE', 'PRENOM', 'PRENOM2', 'PRENOM3', 'DATE_NAISS'],
  ...['DOUBLEMENT', 'DATE_ENTREE', 'DATE_SORTIE', 'CODE_MOTIF_SORTIE'],
  ...['CODE_MEF', 'CODE_STATUT', 'CODE_REGIME', 'CODE_PROVENANCE'],
  ...['CODE_PAYS', 'CODE_PAYS_NAT', 'CODE_DEPARTEMENT_NAISS', 'CODE_COMMUNE_INSEE_NAISS'],
] as const;

type ChampsEleve = Champs<(typeof CHAMPS)[number]>;
type AnDernier = Eleve['anDernier'];

/** What STRUCTURES says of one pupil. */
interface Affectation {
  blocs: number;
  readonly divisions: Set<string>;
  readonly groupes: Set<string>;
}

/** Reads ElevesAvecAdresses.xml (formats §1) or ElevesSansAdresses.xml (§10). Its sections come in any order, so they are joined at the end. */
export function lireEleves(): LecteurArbre<Eleves> {
  const lus: { champs: ChampsEleve; ligne: number; anDernier: AnDernier }[] = [];
  const options = new Map<string, OptionEleve[]>();
  const affectations = new Map<string, Affectation>();
  const adresses = sectionAdresses();

  const donnees = element({
    ELEVES: element({ ELEVE: ficheEleve((champs, ligne, anDernier) => lus.push({ champs, ligne, anDernier })) }),
    OPTIONS: sectionOptions((eleveId, lues) => options.set(eleveId, [...(options.get(eleveId) ?? []), ...lues])),
    STRUCTURES: sectionStructures(affectations),
    ADRESSES: adresses.noeud,
  });

  return lecteurExportSiecle(donnees, (parametres) => {
    return {
      parametres,
      ...adresses.sansAdresses(),
      eleves: lus.map(({ champs, ligne, anDernier }) => {
        const eleveId = champs.ELEVE_ID ?? '';
        return eleve(champs, ligne, anDernier, affectations.get(eleveId), options.get(eleveId));
      }),
    };
  });
}

function ficheEleve(lue: (champs: ChampsEleve, ligne: number, anDernier: AnDernier) => void) {
  let anDernier: AnDernier = null;
  const scolarite = fiche(['CODE_MEF', 'CODE_STRUCTURE', 'CODE_RNE'], (champs) => {
    anDernier = { codeMef: champs.CODE_MEF, codeStructure: champs.CODE_STRUCTURE, codeRne: champs.CODE_RNE };
  });
  const fin = (champs: ChampsEleve, ligne: number) => {
    lue(champs, ligne, anDernier);
    anDernier = null;
  };
  return fiche(CHAMPS, fin, { SCOLARITE_AN_DERNIER: scolarite });
}

/** OPTION holds OPTIONS_ELEVE; the names are swapped in some files (formats §1). */
function sectionOptions(lues: (eleveId: string, options: OptionEleve[]) => void) {
  let options: OptionEleve[] = [];
  const option = fiche(['NUM_OPTION', 'CODE_MODALITE_ELECT', 'CODE_MATIERE'], (champs) => {
    options.push({
      num: champs.NUM_OPTION,
      codeModalite: champs.CODE_MODALITE_ELECT,
      codeMatiere: champs.CODE_MATIERE,
    });
  });
  const parEleve = fiche(
    ['ELEVE_ID'],
    ({ ELEVE_ID }) => {
      lues(ELEVE_ID ?? '', options);
      options = [];
    },
    { OPTIONS_ELEVE: option, OPTION: option },
  );
  return element({ OPTION: parEleve, OPTIONS_ELEVE: parEleve });
}

/** A group may come before the division, and a pupil may have several blocks: their codes are put together. */
function sectionStructures(affectations: Map<string, Affectation>) {
  let codes: { code: string; type: string | null }[] = [];
  const structure = fiche(['CODE_STRUCTURE', 'TYPE_STRUCTURE'], (champs) => {
    if (champs.CODE_STRUCTURE) codes.push({ code: champs.CODE_STRUCTURE, type: champs.TYPE_STRUCTURE });
  });
  const parEleve = fiche(
    ['ELEVE_ID'],
    ({ ELEVE_ID }) => {
      const eleveId = ELEVE_ID ?? '';
      const affectation = affectations.get(eleveId) ?? { blocs: 0, divisions: new Set(), groupes: new Set() };
      affectations.set(eleveId, affectation);
      affectation.blocs++;
      for (const { code, type } of codes) {
        if (type === 'D') affectation.divisions.add(code);
        if (type === 'G') affectation.groupes.add(code);
      }
      codes = [];
    },
    { STRUCTURE: structure },
  );
  return element({ STRUCTURES_ELEVE: parEleve });
}

/** A date in another form is still the pupil's: the night compares it, and CTRL_ELEVES_12 tells the form. */
function naissance(ecrite: string | null): Pick<Eleve, 'dateNaissance' | 'naissanceEcrite'> {
  if (!ecrite || lireDateFr(ecrite)) return { dateNaissance: champDateFr(ecrite) };
  return { dateNaissance: lireDateTolerante(ecrite), naissanceEcrite: ecrite };
}

function eleve(
  champs: ChampsEleve,
  ligne: number,
  anDernier: AnDernier,
  affectation: Affectation | undefined,
  options: OptionEleve[] = [],
): Eleve {
  return {
    ligne,
    eleveId: champs.ELEVE_ID ?? '',
    elenoet: champs.ELENOET,
    idNational: champs.ID_NATIONAL,
    ineBea: champs.INE_BEA,
    ineRnie: champs.INE_RNIE,
    idPrv: champs.ID_PRV_ELE,
    nomFamille: champs.NOM_DE_FAMILLE ?? champs.NOM ?? '',
    nomUsage: champs.NOM_USAGE,
    prenom: champs.PRENOM ?? '',
    prenom2: champs.PRENOM2,
    prenom3: champs.PRENOM3,
    ...naissance(champs.DATE_NAISS),
    doublement: champs.DOUBLEMENT,
    dateEntree: champDateFr(champs.DATE_ENTREE),
    dateSortie: champDateFr(champs.DATE_SORTIE),
    codeMotifSortie: champs.CODE_MOTIF_SORTIE,
    codeMef: champs.CODE_MEF,
    codeStatut: champs.CODE_STATUT,
    codeRegime: champs.CODE_REGIME,
    codeProvenance: champs.CODE_PROVENANCE,
    codePaysNaissance: champs.CODE_PAYS,
    codePaysNationalite: champs.CODE_PAYS_NAT,
    codeDepartementNaissance: champs.CODE_DEPARTEMENT_NAISS,
    codeCommuneNaissance: champs.CODE_COMMUNE_INSEE_NAISS,
    anDernier,
    divisions: [...(affectation?.divisions ?? [])],
    groupes: [...(affectation?.groupes ?? [])],
    blocsStructures: affectation?.blocs ?? 0,
    options,
  };
}
