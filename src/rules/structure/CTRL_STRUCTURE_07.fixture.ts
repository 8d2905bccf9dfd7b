import { exemple, type Fixture, unGroupe } from '../../../test/kit/exemple.ts';

const groupes = (...codes: string[]) => codes.map((code) => unGroupe({ code }));

export const fixtures: readonly Fixture[] = [
  { nom: 'codes distincts', dossier: exemple({ groupes: groupes('4LATIN', '4GREC') }) },
  { nom: 'un caractère suffit', dossier: exemple({ groupes: groupes('4LATIN1', '4LATIN2') }) },
  { nom: 'le même code deux fois', dossier: exemple({ groupes: groupes('4LATIN', '4LATIN') }) },
  { nom: 'de longs codes distincts', dossier: exemple({ groupes: groupes('MPERMANGR1', 'THEATREGR1') }) },
  {
    nom: 'les espaces, les majuscules et les accents ; une seule ligne pour les deux applications',
    dossier: exemple({ groupes: groupes('4 latin', '4LATIN', '4THÉÂTRE', '4THEATRE') }),
    messages: [
      'Les groupes « 4 latin » et « 4LATIN » de SIECLE et STS-Web se confondent : seuls des espaces, majuscules ou accents diffèrent.',
      'Les groupes « 4THEATRE » et « 4THÉÂTRE » de SIECLE et STS-Web se confondent : seuls des espaces, majuscules ou accents diffèrent.',
    ],
    refaire: [
      ['1', '4a'],
      ['1', '4a'],
    ],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [
      [
        '4 latin | 4 latin | structures:20',
        '4LATIN | 4LATIN | structures:20',
        '4 latin | 4 latin | sts:20',
        '4LATIN | 4LATIN | sts:20',
      ],
      [
        '4THEATRE | 4THEATRE | structures:20',
        '4THÉÂTRE | 4THÉÂTRE | structures:20',
        '4THEATRE | 4THEATRE | sts:20',
        '4THÉÂTRE | 4THÉÂTRE | sts:20',
      ],
    ],
  },
  {
    nom: 'les 8 premiers caractères, dans STS-Web seulement',
    dossier: exemple({ groupes: groupes('4LATIN'), groupesSts: groupes('MPERMANGR2', 'MPERMANGR1', '4LATIN') }),
    messages: ['Les groupes « MPERMANGR1 » et « MPERMANGR2 » de STS-Web se confondent : mêmes 8 premiers caractères.'],
    refaire: [[]],
    gravites: ['information'],
    sujets: [['MPERMANGR1 | MPERMANGR1 | sts:20', 'MPERMANGR2 | MPERMANGR2 | sts:20']],
  },
  {
    nom: 'un code de 7 caractères n’est pas coupé, même si l’autre l’est au même endroit',
    dossier: exemple({ groupes: groupes('4 LATIN12', '4LATIN1') }),
  },
  {
    nom: 'un code de 8 caractères et sa suite',
    dossier: exemple({ groupes: groupes('MPERMANG', 'MPERMANGR1', 'MPERMAN') }),
    messages: [
      'Les groupes « MPERMANG » et « MPERMANGR1 » de SIECLE et STS-Web se confondent : mêmes 8 premiers caractères.',
    ],
    refaire: [[]],
  },
  { nom: 'sans sts_emp', dossier: exemple({ sans: ['sts'] }), manquants: ['sts'] },
];
