import { compte } from '../../domain/francais.ts';
import { LIBELLES, type TypeSource } from '../../domain/source.ts';
import { enFrancais } from '../../domain/typographie.ts';

const FAITS: Readonly<Record<string, string>> = {
  calendrier: 'les dates des élèves dans Communs',
  'annee-siecle': 'l’année scolaire dans un export de SIECLE',
};

/** A document or a fact that a rule reads. */
export const nomDuFait = enFrancais((fait: string): string => FAITS[fait] ?? LIBELLES[fait as TypeSource]?.nom ?? fait);

/** The texts of the catalogue of rules, which come with its pages. */
export const TEXTES_CATALOGUE = enFrancais({
  toutes: 'Toutes les règles',
  chapeau: (n: number) =>
    `${compte(n, 'règle')}, dans l’ordre où Veilleuse les applique. Chacune dit ce qui se passe, pourquoi, et que faire.`,
  inconnue: 'Cette règle n’est pas dans le catalogue de cette version de Veilleuse.',
  quoi: 'Ce qui se passe',
  cas: (nom: string) => `Exemple inventé : ${nom}.`,
  phrase: 'Pour chaque élève, lien ou document :',
  source: (attestation: string, reference: string) => `${attestation} : ${reference}.`,
  fondement: 'D’où vient cette règle',
  atteste: 'Cette source le dit.',
  deduit: 'C’est notre lecture, là où aucune source ne le dit.',
  lit: (noms: string) => `Pour la contrôler, il faut : ${noms}.`,
});
