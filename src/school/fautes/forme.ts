import { dateFr } from '../../domain/dates.ts';
import type { MotifEcart } from '../../domain/elegroupe.ts';
import { copier } from '../depot.ts';
import { bloc, blocDe, enfants, feuilleXml, type NoeudXml } from '../ecriture/noeud.ts';
import type { LienEleveFictif } from '../modele-depot.ts';
import type { Chantier } from './chantier.ts';
import { type Faute, parEleve } from './definir.ts';

/** Departures from the import schema (import-rules §2), one for each count. SIECLE refuses the file without saying why. */
export const FAUTES_FORME = {
  'date-jjmmaaaa': surEleves('DATE_NAISS written JJ/MM/AAAA', 'valeur-incorrecte', (eleve, lien) =>
    remplacer(eleve, 'DATE_NAISS', [feuilleXml('DATE_NAISS', dateFr(lien.naissance))]),
  ),
  'nom-schema-13': surEleves('NOM, of the old schema 1.3, for NOM_DE_FAMILLE', 'element-inattendu', nommerComme13),
  'pronote-ancien': {
    effet: 'a PRONOTE of before the update: the whole file follows the old schema 1.3',
    codes: ['D4'],
    enDernier: true,
    injecter(chantier) {
      const { depot } = chantier.ecole;
      depot.version = '1.3';
      for (const lien of depot.eleves) {
        const avant = lien.retouche;
        lien.retouche = (noeud) => nommerComme13(avant(noeud), lien);
        ecarter(chantier, 'element-inattendu');
      }
    },
  },
  'deux-identifiants': surEleves('ELEVE_ID and ID_PRV_ELE in one pupil', 'plusieurs-identifiants', (eleve, lien) =>
    remplacer(eleve, 'ELEVE_ID', [
      feuilleXml('ELEVE_ID', lien.eleveId),
      feuilleXml('ID_PRV_ELE', lien.eleveId.slice(-5)),
    ]),
  ),
  'ordre-inverse': surEleves('PRENOM before NOM_DE_FAMILLE', 'element-inattendu', (eleve, lien) =>
    remplacer(remplacer(eleve, 'PRENOM', []), 'NOM_DE_FAMILLE', [
      feuilleXml('PRENOM', lien.prenom),
      feuilleXml('NOM_DE_FAMILLE', lien.nom),
    ]),
  ),
  'groupe-en-double': {
    effet: 'the same group twice in one pupil',
    codes: ['D4'],
    injecter: parEleve(({ lien }, chantier) => {
      lien.groupes = lien.groupes.flatMap((groupe, i) => (i === 0 ? [groupe, copier(groupe)] : [groupe]));
      ecarter(chantier, 'groupe-en-double');
    }),
  },
  'eleve-sans-groupe': {
    effet: 'a pupil of the file with no group',
    codes: ['D4'],
    injecter: parEleve(({ lien }, chantier) => {
      lien.groupes = [];
      ecarter(chantier, 'aucun-groupe');
    }),
  },
  'eleve-en-double': {
    effet: 'the same pupil twice under one ELEVE_ID',
    codes: ['D4', 'REJELEGROUPE_03'],
    injecter: parEleve((inscrit, chantier) => {
      chantier.repeter(inscrit, { rejet: 'REJELEGROUPE_03' });
      ecarter(chantier, 'identifiant-en-double');
    }),
  },
  'eleve-non-identifiable': {
    effet: 'a pupil with neither identifier nor birth date',
    codes: ['D4', 'REJELEGROUPE_02'],
    injecter: parEleve(({ eleve, lien }, chantier) => {
      lien.retouche = (noeud) => remplacer(remplacer(noeud, 'ELEVE_ID', []), 'DATE_NAISS', []);
      lien.trouve = null;
      lien.rejet = 'REJELEGROUPE_02';
      eleve.absence = 'groupes-perdus';
      ecarter(chantier, 'aucun-identifiant', 'element-manquant');
    }),
  },
  'sans-version': surRacine('no VERSION attribute', 'attribut-manquant', ({ nom, contenu }) => bloc(nom, contenu)),
  'espace-de-noms': surRacine('a default namespace', 'espace-de-noms', ({ nom, contenu, attributs }) =>
    blocDe(nom, { xmlns: 'urn:fictif:import-eleves', ...attributs }, contenu),
  ),
  'logiciel-trop-long': {
    effet: 'LOGICIEL over 10 characters',
    codes: ['D4'],
    injecter(chantier) {
      chantier.ecole.depot.logiciel = 'PRONOTE RESEAU';
      ecarter(chantier, 'valeur-trop-longue');
    },
  },
} satisfies Record<string, Faute>;

function nommerComme13(eleve: NoeudXml, { nom }: LienEleveFictif): NoeudXml {
  return remplacer(eleve, 'NOM_DE_FAMILLE', [feuilleXml('NOM', nom)]);
}

function surEleves(
  effet: string,
  motif: MotifEcart,
  change: (eleve: NoeudXml, lien: LienEleveFictif) => NoeudXml,
): Faute {
  return {
    effet,
    codes: ['D4'],
    injecter: parEleve(({ lien }, chantier) => {
      lien.retouche = (noeud) => change(noeud, lien);
      ecarter(chantier, motif);
    }),
  };
}

function surRacine(effet: string, motif: MotifEcart, change: (racine: NoeudXml) => NoeudXml): Faute {
  return {
    effet,
    codes: ['D4'],
    injecter(chantier) {
      const { depot } = chantier.ecole;
      const avant = depot.retouche;
      depot.retouche = (racine) => change(avant(racine));
      ecarter(chantier, motif);
    },
  };
}

function ecarter({ ecole: { depot } }: Chantier, ...motifs: readonly MotifEcart[]): void {
  depot.ecarts.push(...motifs);
  depot.motifs.push('D4');
}

/** The node with its child `nom` replaced by others, in place. */
function remplacer(noeud: NoeudXml, nom: string, par: readonly NoeudXml[]): NoeudXml {
  return blocDe(
    noeud.nom,
    noeud.attributs,
    enfants(noeud).flatMap((enfant) => (enfant.nom === nom ? par : [enfant])),
  );
}
