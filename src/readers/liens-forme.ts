import { feuille, place, type Sequence, sequence, type Unicite } from './forme-attendue.ts';
import { DATE, entier, motif, reduire, texte } from './valeurs.ts';

/** `\d` and `\w` of XSD: any decimal digit; any letter, mark, digit or symbol, but no underscore. */
const CHIFFRES = (nombre: number) => new RegExp(`^\\p{Nd}{${nombre}}$`, 'u');
const MOT = (nombre: number) => new RegExp(`^[^\\p{P}\\p{Z}\\p{C}]{${nombre}}$`, 'u');

const NOM = texte(1, 100);

const dansLeFichier = (normaliser: Unicite['normaliser']): Unicite => ({
  dans: 'IMPORT_ELEVES',
  motif: 'identifiant-en-double',
  normaliser,
});
const nombre = (brut: string) => `${Number(reduire(brut))}`;

const PARAMETRES = sequence([
  place({ UAJ: feuille(motif(MOT(8), '8 chiffres et lettres')) }),
  place({ ANNEE_SCOLAIRE: feuille(motif(CHIFFRES(4), 'AAAA')) }),
  place({ DATE_IMPORT: feuille(motif(/^\p{Nd}{2}\/\p{Nd}{2}\/\p{Nd}{4}$/u, 'JJ/MM/AAAA')) }),
  place({ NUM_ENVOI: feuille(entier(99_999, 'admis')) }),
  place({ LOGICIEL: feuille(texte(1, 10)) }),
]);

/** Schema 1.4 says at most 8 characters for CODE_GROUPE; SIECLE took 12 in 2018, so longer is no departure. */
const GROUPE = sequence([
  place({
    CODE_GROUPE: feuille(texte(1, Number.POSITIVE_INFINITY), {
      dans: 'ELEVE',
      motif: 'groupe-en-double',
      normaliser: (code) => code,
    }),
  }),
  place({ DATE_DEBUT_GROUPE: feuille(DATE) }, { facultatif: true }),
  place({ DATE_FIN_GROUPE: feuille(DATE) }, { facultatif: true }),
]);

const ELEVE = sequence([
  place(
    {
      ELEVE_ID: feuille(entier(4_294_967_295, 'refuse'), dansLeFichier(nombre)),
      ID_NATIONAL: feuille(
        motif(MOT(11), '11 chiffres et lettres'),
        dansLeFichier((ine) => ine),
      ),
      ID_PRV_ELE: feuille(entier(99_999, 'admis'), dansLeFichier(nombre)),
    },
    { absent: 'aucun-identifiant', enTrop: 'plusieurs-identifiants' },
  ),
  place({ NOM_DE_FAMILLE: feuille(NOM) }),
  place({ NOM_USAGE: feuille(NOM) }, { facultatif: true }),
  place({ PRENOM: feuille(NOM) }),
  place({ PRENOM2: feuille(NOM) }, { facultatif: true }),
  place({ PRENOM3: feuille(NOM) }, { facultatif: true }),
  place({ DATE_NAISS: feuille(DATE) }),
  place(
    { GROUPES: sequence([place({ GROUPE }, { repetable: true, absent: 'aucun-groupe' })]) },
    { absent: 'aucun-groupe' },
  ),
]);

/** The import schema of the ELEGROUPE (import-rules §2), as the content of its root. */
export const IMPORT_ELEVES: Sequence = sequence(
  [
    place({ PARAMETRES }),
    place({
      DONNEES: sequence([
        place(
          { ELEVES: sequence([place({ ELEVE }, { repetable: true, absent: 'aucun-eleve' })]) },
          { absent: 'aucun-eleve' },
        ),
      ]),
    }),
  ],
  { VERSION: texte(0, 10, 'reduits') },
);
