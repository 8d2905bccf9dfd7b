import { prochesDe } from '../../domain/codes-proches.ts';
import { estDeRangement } from '../../domain/presence.ts';
import { definirControle } from '../definition.ts';
import { sujetDivision } from '../sujets.ts';

export const CTRL_STRUCTURE_03 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_03',
    titre: 'Division d’un seul côté',
    message: 'La division « {division} » est dans {la} et n’est pas dans {absente}.',
    cause: 'La structure a changé dans STS-Web depuis le dernier transfert vers SIECLE (4a).',
    trous: { division: 'code', la: 'application', absente: 'application' },
    gravite: 'a-verifier',
    corrections: {
      transferer: {
        cas: 'La division est dans STS-Web seulement',
        faire: { '4a': 'Envoyez [cette division|ces divisions] avec la structure.' },
      },
      renommee: {
        cas: 'Une division de STS-Web, que SIECLE n’a pas, porte presque le même nom',
        faire: { '4a': 'C’est sans doute la même division, renommée dans STS-Web.' },
      },
      decider: {
        cas: 'La division est dans SIECLE seulement',
        faire: {
          main: 'Recréez [cette division|ces divisions] dans STS-Web si [elle existe|elles existent] encore.',
          '4a': null,
        },
      },
    },
    montre: 'structures-egales',
    source: { kind: 'deduit', ref: 'procédure §3.4.1' },
  },
  lit: ['structures', 'sts'],
  /** Pupils are parked in SIECLE alone: that division is no structure of STS-Web. */
  verifier({ structures, sts }) {
    const sens = [
      { la: 'STS-Web', absente: 'SIECLE', ici: sts.divisions, ailleurs: structures.divisions, fichier: 'sts' },
      { la: 'SIECLE', absente: 'STS-Web', ici: structures.divisions, ailleurs: sts.divisions, fichier: 'structures' },
    ] as const;
    return sens.flatMap(({ la, absente, ici, ailleurs, fichier }) => {
      const connues = new Set(ailleurs.map((division) => division.code));
      const siennes = new Set(ici.map((division) => division.code));
      const nouvelles = [...connues].filter((code) => !siennes.has(code));
      const correctionDe = (code: string) => {
        if (fichier === 'sts') return 'transferer';
        return prochesDe(code, nouvelles).some(({ memeGroupe }) => memeGroupe) ? 'renommee' : 'decider';
      };
      return ici
        .filter(({ code }) => !connues.has(code) && !estDeRangement(code))
        .map(({ code, ligne }) => ({
          valeurs: { division: code, la, absente },
          correction: correctionDe(code),
          cle: code,
          sujets: [sujetDivision({ code, ligne }, fichier)],
        }));
    });
  },
});
