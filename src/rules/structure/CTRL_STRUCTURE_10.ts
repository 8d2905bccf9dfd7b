import type { Division, Groupe, Structures } from '../../domain/exports-siecle.ts';
import { parCle } from '../../domain/par-cle.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import type { Sts } from '../../domain/sts.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetDivision, sujetGroupe } from '../sujets.ts';

export const CTRL_STRUCTURE_10 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_10',
    titre: 'Un code pour plusieurs structures',
    message: 'Le code « {code} » sert plusieurs fois : {ou}.',
    cause: 'Dans STS-Web comme dans SIECLE, un code désigne une seule division ou un seul groupe.',
    trous: { code: 'code-groupe', ou: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      distinguer: {
        cas: 'Une division et un groupe ont le même code',
        faire: {
          main: 'Donnez [au groupe|aux groupes] un autre code dans STS-Web.',
          '4a': null,
          export: 'Donnez le même code dans EDT et dans PRONOTE.',
        },
      },
      reunir: {
        cas: 'Le fichier donne plusieurs fois la même division ou le même groupe',
        faire: {
          main: 'Vérifiez ce code dans STS-Web et, s’il désigne plusieurs groupes, donnez-leur des codes distincts.',
          '4a': null,
        },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.4.1' },
  },
  lit: ['structures', 'sts'],
  verifier({ structures, sts }) {
    const portees = [...porteesDe(structures, 'structures'), ...porteesDe(sts, 'sts')];
    return [...parCle(portees, ({ code }) => code)].flatMap(([code, memes]) => [
      ...confondues(code, memes),
      ...memes.filter(({ lignes }) => lignes.length > 1).map(repetee),
    ]);
  },
});

/** A division or a group, where a document gives its code. */
interface Portee {
  readonly code: string;
  readonly genre: 'division' | 'groupe';
  readonly fichier: 'structures' | 'sts';
  readonly lignes: readonly number[];
}

function porteesDe({ divisions, groupes }: Structures | Sts, fichier: Portee['fichier']): readonly Portee[] {
  const de = (genre: Portee['genre'], liste: readonly (Division | Groupe)[]) =>
    liste.map(({ code, ligne, aussi = [] }) => ({ code, genre, fichier, lignes: [ligne, ...aussi] }));
  return [...de('division', divisions), ...de('groupe', groupes)];
}

const sujetsDe = ({ code, genre, fichier, lignes }: Portee) =>
  lignes.map((ligne) => (genre === 'groupe' ? sujetGroupe : sujetDivision)({ code, ligne }, fichier));

const dans = (portees: readonly Portee[]) =>
  valeur('application', enListe(portees.map(({ fichier }) => (fichier === 'sts' ? 'STS-Web' : 'SIECLE'))));

/** A division's code that is a group's too; where SIECLE has both, CTRL_STRUCTURE_06 tells it. */
function confondues(code: string, memes: readonly Portee[]) {
  const de = (genre: Portee['genre']) => memes.filter((portee) => portee.genre === genre);
  const [divisions, groupes] = [de('division'), de('groupe')];
  const deSiecle = memes.filter(({ fichier }) => fichier === 'structures');
  if (divisions.length === 0 || groupes.length === 0 || deSiecle.length > 1) return [];
  const ensemble = dans(divisions).texte === dans(groupes).texte;
  return [
    {
      valeurs: {
        code,
        ou: ensemble
          ? mots`une division et un groupe le portent dans ${dans(groupes)}`
          : mots`une division le porte dans ${dans(divisions)}, un groupe dans ${dans(groupes)}`,
      },
      correction: 'distinguer' as const,
      cle: code,
      sujets: memes.flatMap(sujetsDe),
    },
  ];
}

/** A code that one document gives several times: it is read as one structure (003.131, 003.143), and harms nothing tonight. */
function repetee(portee: Portee) {
  const ou: Mots =
    portee.genre === 'groupe'
      ? mots`plusieurs groupes le portent dans ${dans([portee])}`
      : mots`plusieurs divisions le portent dans ${dans([portee])}`;
  return {
    valeurs: { code: portee.code, ou },
    correction: 'reunir' as const,
    gravite: 'information' as const,
    cle: JSON.stringify([portee.fichier, portee.genre, portee.code]),
    sujets: sujetsDe(portee),
  };
}
