import { describe, expect, it } from 'vitest';
import { ecrireNom, lireNom, lirePersonne, type NomsPersonne, nomsComplets, ressemblanceDeNom } from './noms.ts';

/** `USAGE (NAISSANCE), Prénom` */
function personne(texte: string): NomsPersonne {
  const [, usage = '', naissance = '', prenom = ''] = /^(.*?)(?: \((.*)\))?, ?(.*)$/.exec(texte) ?? [];
  return { usage, naissance, prenom };
}

describe('ressemblanceDeNom', () => {
  it.each([
    ['BELMARSAN ANELYS', 'BELMARSAN, Anélys', 'accents, traits d’union ou espaces'],
    ['LE BELMAR ANELYS', 'LEBELMAR, Anélys', 'accents, traits d’union ou espaces'],
    ['N GAIOLE JEAN YVES', 'N’GAIOLE, Jean-Yves', 'accents, traits d’union ou espaces'],
    ['CŒURPOREL Anélys', 'COEURPOREL, Anélys', 'accents, traits d’union ou espaces'],
    ['SAUVELANGE Anélys', 'BELMARSAN (SAUVELANGE), Anélys', 'nom de naissance'],
    ['Anélys BELMARSAN', 'BELMARSAN, Anélys', 'prénom et nom inversés'],
    ['Anélys SAUVELANGE', 'BELMARSAN (SAUVELANGE), Anélys', 'prénom et nom inversés'],
    ['ROCHELOUBE DUPRAN VERONIE', 'ROCHELOUBE, VERONIE', 'nom composé'],
    ['TALAMOLE-BEN KOLO SABRIE', 'TALAMOLE, SABRIE', 'nom composé'],
    ['Sabrie KOLO', 'TALAMOLE-KOLO, Sabrie', 'nom composé'],
    ['BELMARSAN SAUVELANGE Anélys', 'BELMARSAN (SAUVELANGE), Anélys', 'nom composé'],
    ['BELMARSAN Jean', 'BELMARSAN, Jean-Yves', 'prénom composé'],
    ['BELMARSAN Yves', 'BELMARSAN, Jean-Yves', 'prénom composé'],
    ['BELMARSAN A.', 'BELMARSAN, Anélys', 'initiale du prénom'],
    ['A. BELMARSAN', 'BELMARSAN, Anélys', 'initiale du prénom'],
    ['BELMARSAN Anélys', 'BELMARSAN, A.', 'initiale du prénom'],
    ['FONTAGRANDIER VERONIQE', 'FONTAGRANDIER, VERONIQUE', 'une lettre'],
    ['FONTAGRANDIER VERONIQUE', 'FONTAGRANDIER, VERONIE', 'deux lettres'],
    ['BELMARSAN', 'BELMARSAN, Anélys', 'même nom, sans prénom'],
    ['BELMARSAN Anélys', 'BELMARSAN,', 'même nom, sans prénom'],
  ])('%s is near %s: %s', (nom, sts, raison) => {
    expect(ressemblanceDeNom(lireNom(nom), lirePersonne(personne(sts)))?.raison).toBe(raison);
  });

  it.each([
    ['BELMARSAN Anélys', 'SAUVELANGE, Anélys', 'another surname'],
    ['BELMARSAN Anélys', 'BELMARSAN, Tomiric', 'another first name'],
    ['BELMARSAN Anélys', 'BELMARSAN,Malia', 'another first name'],
    ['LI AN', 'LE AN, ', 'too short for one letter'],
    ['BELMAR ANA', 'BELMER, ENA', 'too short for two letters'],
    ['DE ROCHE Anélys', 'DE SAUVE, Anélys', 'only a particle in common'],
    ['BELMARSAN T.', 'BELMARSAN, Anélys', 'another initial'],
    ['', 'BELMARSAN, Anélys', 'nothing to read'],
  ])('%s is not near %s: %s', (nom, sts) => {
    expect(ressemblanceDeNom(lireNom(nom), lirePersonne(personne(sts)))).toBeNull();
  });

  it('ranks what has the same letters before the rest', () => {
    const rang = (nom: string, sts: string) => ressemblanceDeNom(lireNom(nom), lirePersonne(personne(sts)))?.rang ?? -1;
    expect(rang('BELMARSAN ANELYS', 'BELMARSAN, Anélys')).toBeLessThan(rang('BELMARSAN A', 'BELMARSAN, Anélys'));
  });
});

describe('a full name', () => {
  it.each([
    ['Mme Belmarsan  Anélys', 'BELMARSAN ANÉLYS'],
    ['M. BELMARSAN Tomiric', 'BELMARSAN TOMIRIC'],
    ['MARVE Anélys', 'MARVE ANÉLYS'],
    ['M.', 'M.'],
  ])('%j is written %j', (nom, ecrit) => {
    expect(ecrireNom(nom)).toBe(ecrit);
  });

  it('stands in a list under either surname, in either order', () => {
    expect(nomsComplets(personne('BELMAR (SAUVE), Ana'))).toEqual([
      'BELMAR Ana',
      'Ana BELMAR',
      'SAUVE Ana',
      'Ana SAUVE',
    ]);
    expect(nomsComplets(personne('BELMAR (BELMAR),'))).toEqual(['BELMAR']);
  });
});
