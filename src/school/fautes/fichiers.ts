import { uaiDe } from '../../domain/identifiants.ts';
import type { ExportSiecle } from '../../domain/source.ts';
import { joursDeLAnnee } from '../calendrier.ts';
import type { Faute } from './definir.ts';

/** The exports that a fault may spoil without changing tonight's import, in the order in which it takes them. */
const SECONDAIRES: readonly ExportSiecle[] = ['nomenclature', 'responsables', 'geographique', 'etablissements'];

/** A long vowel of Wallisian, which ISO-8859-15 does not have. */
const MACRONS: Readonly<Record<string, string>> = { A: 'Ā', E: 'Ē', I: 'Ī', O: 'Ō', U: 'Ū' };

/** Files mixed up: another school's, another year's, an older one, characters lost. */
export const FAUTES_FICHIERS = {
  'autre-etablissement': {
    effet: 'an export of another school',
    codes: ['CTRL_FICHIERS_02'],
    injecter({ ecole: { entetes, uai } }, nombre) {
      const chiffres = uai.slice(0, 7) === '9839999' ? '9839998' : '9839999';
      for (const kind of SECONDAIRES.slice(0, nombre)) entetes[kind].uai = uaiDe(chiffres);
    },
  },
  'annee-suivante': {
    effet: "an export of next year's base",
    codes: ['CTRL_FICHIERS_07'],
    injecter({ ecole: { entetes } }, nombre) {
      for (const kind of SECONDAIRES.slice(0, nombre)) entetes[kind].annee += 1;
    },
  },
  'export-ancien': {
    effet: "a second pupils' export, of an earlier day, when nobody had a group",
    codes: ['CTRL_FICHIERS_05'],
    injecter({ ecole }) {
      ecole.exportAncien = { ...ecole.entetes.eleves, date: ecole.jours.exportAncien };
    },
  },
  'point-interrogation': {
    effet: 'a name with a character that SIECLE cannot write and exports as « ? »',
    codes: ['CTRL_FICHIERS_08'],
    injecter(chantier, nombre) {
      for (const { eleve, lien } of chantier.prendre(nombre, ({ eleve: { nom } }) => /[AEIOU]/.test(nom))) {
        eleve.nom = eleve.nom.replace(/[AEIOU]/, (voyelle) => MACRONS[voyelle] ?? voyelle);
        lien.nom = eleve.nom;
      }
    },
  },
  'sts-annee': {
    effet: "STS-Web's year is neither SIECLE's nor the next one",
    codes: ['CTRL_ANNEE_02'],
    injecter({ ecole: { sts, entetes } }) {
      sts.annee = entetes.eleves.annee + 2;
    },
  },
  'sts-annee-suivante': {
    effet: "next year's sts_emp, prepared from May on: its label and its days are a year later",
    codes: ['CTRL_ANNEE_02'],
    injecter({ ecole: { sts, jours } }) {
      sts.annee += 1;
      sts.calendrier = joursDeLAnnee(jours.annee + 1, jours.austral ? 'austral' : 'metropolitain').calendrier;
    },
  },
  'calendrier-absent': {
    effet: 'Communs holds no date of the year: dates cannot be predicted',
    codes: ['CTRL_CALENDRIER_01'],
    injecter({ ecole }) {
      ecole.calendrier = null;
    },
  },
} satisfies Record<string, Faute>;
