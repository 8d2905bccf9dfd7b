import { jour } from '../calendrier.ts';
import { debutDansLAnnee } from '../depot.ts';
import type { LienGroupeFictif } from '../modele-depot.ts';
import { MEFS } from '../nomenclatures.ts';
import { nomDeFamille, prenom } from '../noms.ts';
import type { Inscrit } from './chantier.ts';
import { type Faute, parEleve, parEnsemble, TAILLE } from './definir.ts';

/** What goes wrong in the night: pupils not found or found twice, links refused, dates reset (import-rules §4). */
export const FAUTES_NUIT = {
  'eleve-inconnu': {
    effet: 'a pupil of the file whom SIECLE does not know',
    codes: ['REJELEGROUPE_01'],
    injecter: parEleve((inscrit, chantier) => {
      const { hasard, ecole } = chantier;
      chantier.repeter(inscrit, {
        eleveId: chantier.idInconnu(),
        nom: nomDeFamille(hasard),
        nomUsage: null,
        prenom: prenom(hasard, '2'),
        // Younger than every pupil of a collège: the identity cannot be found either.
        naissance: jour(ecole.jours.annee - 9, 1 + hasard.entier(12), 1 + hasard.entier(28)),
        trouve: null,
        rejet: 'REJELEGROUPE_01',
      });
    }),
  },
  'identifiants-perimes': {
    effet: 'a stale ELEVE_ID: the pupil is found by identity',
    codes: ['CTRL_ELEVES_07'],
    injecter(chantier, nombre) {
      for (const { lien } of chantier.prendre(nombre)) lien.eleveId = chantier.idInconnu();
    },
  },
  'eleve-deux-fois': {
    effet: 'the same pupil twice, the second time under a stale ELEVE_ID',
    codes: ['REJELEGROUPE_03', 'CTRL_ELEVES_08'],
    injecter: parEleve((inscrit, chantier) => {
      chantier.repeter(inscrit, { eleveId: chantier.idInconnu(), rejet: 'REJELEGROUPE_03' });
    }),
  },
  homonyme: {
    effet: 'two pupils of the base with one identity and stale ELEVE_ID: SIECLE finds the first one twice',
    codes: ['REJELEGROUPE_03', 'CTRL_ELEVES_05', 'CTRL_ELEVES_07'],
    injecter(chantier, nombre) {
      const { depot } = chantier.ecole;
      for (let i = 0; i < nombre; i += 1) {
        const [un, autre] = chantier.prendreEnsemble(2) as [Inscrit, Inscrit];
        const { nom, prenom: prenomCommun, naissance } = un.eleve;
        Object.assign(autre.eleve, { nom, prenom: prenomCommun, naissance, absence: 'groupes-perdus' });
        for (const { lien } of [un, autre]) {
          Object.assign(lien, { nom, prenom: prenomCommun, naissance, nomUsage: null });
          lien.eleveId = chantier.idInconnu();
          lien.trouve = un.eleve.eleveId;
        }
        const second = depot.eleves.indexOf(un.lien) < depot.eleves.indexOf(autre.lien) ? autre : un;
        second.lien.rejet = 'REJELEGROUPE_03';
      }
    },
  },
  'groupe-inconnu': {
    effet: `a group that neither STS-Web nor SIECLE knows, ${TAILLE} pupils in it`,
    codes: ['GROUPE_A_01'],
    injecter: parEnsemble((membres, chantier) => {
      refuser(chantier.ajouterGroupe({ code: `MPERMANGR${chantier.numero()}`, membres, dans: [] }), 'GROUPE_A_01');
    }),
  },
  'structure-non-transferee': {
    effet: `a group of STS-Web that was not transferred to SIECLE (4a), ${TAILLE} pupils in it`,
    codes: ['GROUPE_A_01', 'CTRL_STRUCTURE_01'],
    injecter: parEnsemble((membres, chantier) => {
      const code = `${chantier.numero()}TRANSF`;
      refuser(chantier.ajouterGroupe({ code, membres, dans: ['sts'] }), 'GROUPE_A_01');
    }),
  },
  'eleve-sans-mef': {
    effet: 'a pupil without MEF in SIECLE: all his links are lost',
    codes: ['GROUPE_B_01', 'CTRL_ELEVES_04'],
    injecter: parEleve(({ eleve, lien }) => {
      eleve.mef = null;
      lien.sansMef = true;
    }),
  },
  'groupe-hors-mef': {
    effet: `a group attached to another MEF than that of its ${TAILLE} pupils`,
    codes: ['GROUPE_B_02'],
    injecter: parEnsemble((membres, chantier) => {
      const autre = MEFS.find(({ code }) => code !== membres[0]?.eleve.mef)?.code ?? '';
      const code = `${chantier.numero()}HORSMEF`;
      refuser(chantier.ajouterGroupe({ code, membres, dans: ['siecle', 'sts'], mefs: [autre] }), 'GROUPE_B_02');
    }),
  },
  'dates-inversees': {
    effet: 'a link that starts after its end, both in the year',
    codes: ['ELEGRP_A_01'],
    injecter: parEleve(({ eleve, lien }, chantier) => {
      const { jours } = chantier.ecole;
      const groupe = premier(lien.groupes);
      groupe.debut = jours.futur;
      groupe.fin = jours.passes[0] ?? jours.export;
      const reinitialiseeA = debutDansLAnnee(eleve, jours.calendrier.debutEleve);
      groupe.dates.push({ code: 'ELEGRP_A_01', reinitialiseeA });
    }),
  },
  'debut-hors-annee': {
    effet: "a link that starts on the teachers' first day",
    codes: ['ELEGRP_A_02'],
    injecter: parEleve(({ eleve, lien }, chantier) => {
      const { calendrier } = chantier.ecole.jours;
      const groupe = premier(lien.groupes);
      groupe.debut = calendrier.debutProf;
      const reinitialiseeA = debutDansLAnnee(eleve, calendrier.debutEleve);
      groupe.dates.push({ code: 'ELEGRP_A_02', reinitialiseeA });
    }),
  },
  'fin-hors-annee': {
    effet: 'a link that ends after the year',
    codes: ['ELEGRP_A_03'],
    injecter: parEleve(({ lien }, chantier) => {
      const { jours } = chantier.ecole;
      const groupe = premier(lien.groupes);
      groupe.fin = jours.apres;
      groupe.dates.push({ code: 'ELEGRP_A_03', reinitialiseeA: jours.calendrier.finEleve });
    }),
  },
  'fin-dernier-jour-profs': {
    effet: "every link ends on the teachers' last day, as PRONOTE does by default",
    codes: ['ELEGRP_A_03', 'CTRL_CALENDRIER_02'],
    enDernier: true,
    injecter({ ecole: { depot, eleves, jours } }) {
      const { finEleve, finProf } = jours.calendrier;
      const parId = new Map(eleves.map((eleve) => [eleve.eleveId, eleve]));
      for (const lien of depot.eleves) {
        const sortie = lien.trouve === null ? null : parId.get(lien.trouve)?.dateSortie;
        for (const groupe of lien.groupes.filter(({ fin }) => fin === finEleve)) {
          groupe.fin = finProf;
          groupe.dates.push({ code: 'ELEGRP_A_03', reinitialiseeA: sortie ?? finEleve });
        }
      }
    },
  },
} satisfies Record<string, Faute>;

function refuser(liens: readonly LienGroupeFictif[], rejet: LienGroupeFictif['rejet']): void {
  for (const lien of liens) lien.rejet = rejet;
}

function premier(groupes: readonly LienGroupeFictif[]): LienGroupeFictif {
  const [groupe] = groupes;
  if (!groupe) throw new RangeError('this pupil has no group');
  return groupe;
}
