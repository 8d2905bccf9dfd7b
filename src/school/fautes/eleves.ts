import { jour } from '../calendrier.ts';
import { nomDeFamille, prenom } from '../noms.ts';
import { type Faute, parEleve, parEnsemble, TAILLE } from './definir.ts';

/** What SIECLE does not say: absents who lose their groups, the wrong pupil, odd enrolments. */
export const FAUTES_ELEVES = {
  'absents-groupes-perdus': {
    effet: 'a pupil who has groups today and whom the file forgets',
    codes: ['CTRL_ELEVES_06'],
    injecter: parEleve((inscrit, chantier) => {
      chantier.oublier(inscrit);
      inscrit.eleve.absence = 'groupes-perdus';
    }),
  },
  'eleve-sans-division': {
    effet: 'a pupil of the base with neither division nor group, so not in the file',
    codes: ['CTRL_ELEVES_04'],
    injecter: parEleve((inscrit, chantier) => {
      chantier.oublier(inscrit);
      inscrit.eleve.division = null;
      inscrit.eleve.groupes = [];
      inscrit.eleve.absence = 'sans-division';
    }),
  },
  'identite-differente': {
    effet: "a good ELEVE_ID under another pupil's name: SIECLE enrols the wrong pupil in silence",
    codes: ['CTRL_ELEVES_01'],
    injecter: parEleve(({ lien }, chantier) => {
      const { hasard, ecole } = chantier;
      lien.nom = nomDeFamille(hasard);
      lien.nomUsage = null;
      lien.prenom = prenom(hasard, '1');
      lien.naissance = jour(ecole.jours.annee - 9, 1 + hasard.entier(12), 1 + hasard.entier(28));
      lien.confondu = true;
    }),
  },
  'eleve-sorti-present': {
    effet: 'a pupil of the file who has left the school',
    codes: ['CTRL_ELEVES_02'],
    injecter: parEleve(({ eleve }, chantier) => {
      eleve.dateSortie = chantier.ecole.jours.passes.at(-1) ?? null;
      eleve.absence = 'sorti';
    }),
  },
  'division-etrangere': {
    effet: `${TAILLE} pupils in a group that does not hold their division`,
    codes: ['CTRL_ELEVES_03'],
    injecter: parEnsemble((membres, chantier) => {
      const leurs = new Set(membres.map(({ eleve }) => eleve.division));
      const mef = membres[0]?.eleve.mef;
      const autre = chantier.ecole.structures.divisions.find(({ code }) => !leurs.has(code));
      // a division of their MEF too: otherwise the group would be an inclusion, which is no fault
      if (autre && mef && !autre.mefs.includes(mef)) autre.mefs.push(mef);
      const divisions = autre ? [autre.code] : [];
      chantier.ajouterGroupe({ code: `${chantier.numero()}ETRANG`, membres, dans: ['siecle', 'sts'], divisions });
    }),
  },
  'ine-en-double': {
    effet: 'two pupils of the base with the same INE',
    codes: ['CTRL_ELEVES_05'],
    injecter(chantier, nombre) {
      for (let i = 0; i < nombre; i += 1) {
        const [un, autre] = chantier.prendre(2, ({ eleve }) => eleve.ine !== null);
        if (un && autre) autre.eleve.ine = un.eleve.ine;
      }
    },
  },
} satisfies Record<string, Faute>;
