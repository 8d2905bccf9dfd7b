import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDivision, makeGroupe, makeIndividu, makeServices, makeSts } from '../../test/kit/sts.ts';
import type { Correspondances, GenreListe } from '../domain/correspondances.ts';
import type { Sts } from '../domain/sts.ts';
import { correspondre } from './correspondre.ts';

function faire(texte: string, sts: Sts, choix: GenreListe | null = null): Correspondances {
  const resultat = correspondre(texte, sts, choix);
  if (resultat.probleme) throw new Error(resultat.probleme);
  return resultat.correspondances;
}

/** `libellé: état > candidat (raison), …` */
const enClair = ({ correspondances }: Correspondances) =>
  correspondances.map(({ libelle, etat, candidats }) => {
    const cites = candidats.map((c) => c.libelle + (c.raison ? ` (${c.raison})` : '') + (c.disputee ? ' !' : ''));
    return [`${libelle}: ${etat}`, ...(cites.length > 0 ? [cites.join(', ')] : [])].join(' > ');
  });

describe('the example of the procedure (§3.1.2), with invented names', () => {
  const FENETRE = `
| Matières Professeurs | Classes | Groupes |
|--------------------|---------|--------|
| Enseignants EDT | Professeurs STSWEB | |
| Nom et prénom du professeur | Nom | Prénom |
| BELMORAND PAUL ANDRE | | |
| ROCHELOUBE DUPRAN MALIALINE | ROCHELOUBE | MALIALINE |
| TALAMOLE-BEN KOLO SILAMIA | TALAMOLE | SILAMIA |
| SAUVELANGE ANENA | SAUVELANGE | ANENA |
| FONTAPOREL HELOTHA | FONTAPOREL | HELOTA |
| MARVEDUPRAT TOMIRIC | MARVEDUPRAT | |
| BMP ARTS APPLIQUES | | |
| BMP EPS | | |
`;
  const STS = makeSts({
    individus: [
      makeIndividu('ROCHELOUBE, MALIALINE'),
      makeIndividu('TALAMOLE, SILAMIA'),
      makeIndividu('SAUVELANGE, ANENA'),
      makeIndividu('FONTAPOREL, HELOTA'),
      makeIndividu('MARVEDUPRAT,'),
      makeIndividu('WARIGARA, Naolas'),
      makeIndividu('COURTEMARSAN, Talissa', { fonction: 'DIR' }),
    ],
  });

  it('is read as EDT shows it', () => {
    const lues = faire(FENETRE, STS);
    expect([lues.genre, lues.selon]).toEqual(['enseignants', 'titres']);
    expect(enClair(lues)).toEqual([
      'BELMORAND PAUL ANDRE: aucune',
      'ROCHELOUBE DUPRAN MALIALINE: probable > ROCHELOUBE MALIALINE (nom composé)',
      'TALAMOLE-BEN KOLO SILAMIA: probable > TALAMOLE SILAMIA (nom composé)',
      'SAUVELANGE ANENA: sure > SAUVELANGE ANENA',
      'FONTAPOREL HELOTHA: probable > FONTAPOREL HELOTA (une lettre)',
      'MARVEDUPRAT TOMIRIC: probable > MARVEDUPRAT (même nom, sans prénom)',
      'BMP ARTS APPLIQUES: sans-personne',
      'BMP EPS: sans-personne',
    ]);
  });

  it('says who is in STS-Web and in no line, those who do not teach left out', () => {
    expect(faire(FENETRE, STS).sansContrepartie.map(({ libelle }) => libelle)).toEqual(['WARIGARA Naolas']);
  });
});

describe('teachers', () => {
  const qui = (liste: string, ...individus: string[]) =>
    enClair(faire(liste, makeSts({ individus: individus.map((texte) => makeIndividu(texte)) }), 'enseignants'));

  it.each([
    ['name and first name apart', 'Civilité;Nom;Prénom\nMme;BELMAR;Ana', ['BELMAR Ana: sure > BELMAR Ana']],
    ['no heading', 'Mme\tBELMAR\tAna\t18h00', ['BELMAR Ana: sure > BELMAR Ana']],
    ['a name in one cell', 'Mme BELMAR Ana', ['Mme BELMAR Ana: sure > BELMAR Ana']],
    [
      'the name of birth beside',
      'Nom;Nom de naissance;Prénom\nAUTRE;BELMAR;Ana',
      ['AUTRE Ana · BELMAR Ana: sure > BELMAR Ana'],
    ],
    ['the same line twice', 'BELMAR Ana\nBELMAR Ana', ['BELMAR Ana: sure > BELMAR Ana']],
  ])('are read with %s', (_, liste, attendu) => {
    expect(qui(liste, 'BELMAR, Ana')).toEqual(attendu);
  });

  it('are not certain when two have the name, nor when two lines claim one person', () => {
    const homonymes = makeSts({ individus: ['1', '2'].map((id) => makeIndividu('BELMAR, Ana', { id })) });
    expect(enClair(faire('BELMAR Ana', homonymes, 'enseignants'))).toEqual([
      'BELMAR Ana: plusieurs > BELMAR Ana (écriture identique), BELMAR Ana (écriture identique)',
    ]);
    expect(qui('BELMAR Ana\nBelmar Ana', 'BELMAR, Ana')).toEqual([
      'BELMAR Ana: probable > BELMAR Ana (écriture identique) !',
      'Belmar Ana: probable > BELMAR Ana (écriture identique) !',
    ]);
  });

  it('are not proposed for another line once they are certain', () => {
    expect(qui('BELMARSAN Ana\nBELMARSAN Anna', 'BELMARSAN, Ana')).toEqual([
      'BELMARSAN Ana: sure > BELMARSAN Ana',
      'BELMARSAN Anna: aucune',
    ]);
  });

  it('are several when several are as likely, the nearest first; letters that are all there put out the others', () => {
    expect(qui('BELMARSAN Jean', 'BELMARSAN, Jeanne', 'BELMARSAN, Jean-Yves', 'BELMARSAN, Jeane')).toEqual([
      'BELMARSAN Jean: plusieurs > BELMARSAN Jean-Yves (prénom composé), BELMARSAN Jeane (une lettre), BELMARSAN Jeanne (deux lettres)',
    ]);
    expect(qui('BELMARSAN Rene', 'BELMARSAN, René', 'BELMARSAN, Renée')).toEqual([
      'BELMARSAN Rene: probable > BELMARSAN René (accents, traits d’union ou espaces)',
    ]);
  });

  it('are never certain by the surname alone', () => {
    expect(qui('BELMAR', 'BELMAR,')).toEqual(['BELMAR: probable > BELMAR (même nom, sans prénom)']);
  });

  it('holds a post by a name of its own only when STS-Web has it', () => {
    expect(qui('BMP EPS\nBMP PHILO', 'BMP, EPS')).toEqual(['BMP EPS: sure > BMP EPS', 'BMP PHILO: sans-personne']);
  });

  it('are expected in the list when they have a service, whatever their function', () => {
    const enseignants = [{ id: '1', type: 'epp' }];
    const service = { codeMatiere: '100100', codeModalite: null, enseignants };
    const sts = makeSts({
      individus: [
        makeIndividu('BELMAR, Ana', { id: '1', fonction: null }),
        makeIndividu('SAUVE, Eno', { fonction: null }),
      ],
      divisions: [makeDivision('6 A', { services: [service] })],
    });
    expect(faire('X', sts, 'enseignants').sansContrepartie).toEqual([
      { cle: 'epp 1', libelle: 'BELMAR Ana', detail: '', services: ['EDUCATION PHYSIQUE ET SPORTIVE'] },
    ]);
  });
});

describe('subjects', () => {
  const quoi = (liste: string, choix: GenreListe | null = 'matieres') => enClair(faire(liste, makeSts(), choix));

  it.each([
    ['its code', '030201', 'ANGLAIS LV1'],
    ['its management code', 'AGL1', 'ANGLAIS LV1'],
    ['its label, whatever the case', 'Anglais LV1', 'ANGLAIS LV1'],
  ])('are told by %s', (_, liste, sts) => {
    expect(quoi(liste)).toEqual([`${liste}: sure > ${sts}`]);
  });

  it.each([
    ['ÉDUCATION PHYSIQUE ET SPORTIVE', 'EDUCATION PHYSIQUE ET SPORTIVE (accents)'],
    ['ESPAGNOLLV2', 'ESPAGNOL LV2 (espace manquante)'],
    ['ESPAGNOL', 'ESPAGNOL LV2 (début du libellé)'],
    ['ANGLAIS LV1 RENFORCE', 'ANGLAIS LV1 (début du libellé)'],
    ['ESPAGNL LV2', 'ESPAGNOL LV2 (un caractère)'],
    ['30201', 'ANGLAIS LV1 (zéros du début perdus)'],
  ])('%s is probably %s', (liste, sts) => {
    expect(quoi(liste)).toEqual([`${liste}: probable > ${sts}`]);
  });

  it.each(['ESPAGNOL LV1', '030202', '0302011', 'EDUCATIO', 'EDUCATION CIVIQUE', 'MATHEMATIQUES', 'LCA'])(
    '%s is none of them',
    (liste) => {
      expect(quoi(liste)).toEqual([`${liste}: aucune`]);
    },
  );

  it('are told by two columns, which may not agree', () => {
    expect(quoi('Code;Libellé\n030201;ANGLAIS LV1\n030602;EDUCATION PHYSIQUE ET SPORTIVE', null)).toEqual([
      'ANGLAIS LV1 · 030201: sure > ANGLAIS LV1',
      'EDUCATION PHYSIQUE ET SPORTIVE · 030602: plusieurs > EDUCATION PHYSIQUE ET SPORTIVE (écriture identique), ESPAGNOL LV2 (écriture identique)',
    ]);
  });
});

describe('classes and groups', () => {
  const STS = makeSts({
    divisions: ['6 A', '6 B'].map((code) => makeDivision(code)),
    groupes: [
      makeGroupe('4EME LV2 AJE', { libelle: '4EME AJIE', services: makeServices('030602') }),
      makeGroupe('4LATIN', { services: makeServices('020300', '020300') }),
      makeGroupe('4AVSPRO'),
    ],
  });

  it('are the same only as they are written', () => {
    expect(enClair(faire('6 A\n6B\n6 b', STS, 'divisions'))).toEqual([
      '6 A: sure > 6 A',
      '6B: probable > 6 B (espace manquante) !',
      '6 b: probable > 6 B (majuscules) !',
    ]);
    expect(enClair(faire('4EME LV2\n4AVSPR', STS, 'groupes'))).toEqual([
      '4EME LV2: probable > 4EME LV2 AJE (mêmes 8 premiers caractères)',
      '4AVSPR: probable > 4AVSPRO (un caractère)',
    ]);
    expect(enClair(faire('4eme Ajië', STS, 'groupes'))).toEqual(['4eme Ajië: probable > 4EME LV2 AJE (même libellé)']);
  });

  it('show the subjects of their services', () => {
    const { correspondances, sansContrepartie } = faire('4LATIN', STS, 'groupes');
    expect(correspondances[0]?.candidats[0]?.services).toEqual(["LANGUES ET CULTURES DE L'ANTIQUITE LATIN"]);
    expect(sansContrepartie.map(({ libelle, services }) => [libelle, services.length])).toEqual([
      ['4AVSPRO', 0],
      ['4EME LV2 AJE', 1],
    ]);
  });

  it('need in STS-Web a service of each subject that PRONOTE notes for a group', () => {
    const liste = `Groupe;Matière;Professeur
4EME LV2 AJE;ESPAGNOL LV2;BELMAR Ana
4EME LV2 AJE;Anglais LV1;BELMAR Ana
4LATIN;THEATRE;
5LATIN;ANGLAIS LV1;
4AVSPRO;EPS;
4AVSPRO;;`;
    const lues = faire(liste, STS);
    expect(lues.genre).toBe('groupes');
    expect(
      lues.correspondances.map(({ libelle, services }) => [libelle, ...services.map((s) => `${s.matiere} ${s.etat}`)]),
    ).toEqual([
      ['4EME LV2 AJE', 'ESPAGNOL LV2 present', 'Anglais LV1 absent'],
      ['4LATIN', 'THEATRE matiere-inconnue'],
      ['5LATIN', 'ANGLAIS LV1 groupe-inconnu'],
      ['4AVSPRO', 'EPS absent'],
    ]);
  });
});

describe('the kind of a list', () => {
  const STS = makeSts({
    individus: [makeIndividu('BELMAR, Ana'), makeIndividu('SAUVE, Eno')],
    divisions: [makeDivision('6 A'), makeDivision('6 B')],
    groupes: [makeGroupe('6LATIN'), makeGroupe('6AGL1')],
  });

  it.each([
    ['a heading', 'Nom et prénom\nX', 'enseignants', 'titres'],
    ['a heading', 'Nom;Prénom\nX;Y', 'enseignants', 'titres'],
    ['a heading', 'Classe\nX', 'divisions', 'titres'],
    ['a heading', 'Nom du groupe;Classe\nX;6 A', 'groupes', 'titres'],
    ['a heading', 'Matières\nX', 'matieres', 'titres'],
    ['what it holds', '6 A\n6 B\n7 C', 'divisions', 'contenu'],
    ['what it holds', 'ANGLAIS LV1\nSPORT', 'matieres', 'contenu'],
    ['what it holds', '6LATIN;6 A\n6AGL1;6 B', 'groupes', 'contenu'],
    ['what it holds', 'ANGLAIS LV1;Ana BELMAR;12', 'enseignants', 'contenu'],
    ['what it holds, under headings that say little', 'Code;Libellé\n6 A;SIXIEME', 'divisions', 'contenu'],
    ['what it resembles', 'SAUV Eno\nBELLMAR Ana', 'enseignants', 'contenu'],
  ])('is told by %s: %j', (_, liste, genre, selon) => {
    const lue = faire(liste, STS);
    expect([lue.genre, lue.selon]).toEqual([genre, selon]);
  });

  it('is what the user says, headings or not', () => {
    const lue = faire('Classe\n6LATIN', STS, 'groupes');
    expect([lue.genre, lue.selon, ...enClair(lue)]).toEqual(['groupes', 'choix', '6LATIN: sure > 6LATIN']);
  });

  it.each([
    ['', 'vide'],
    ['  \n;;\n', 'vide'],
    ['Nom;Prénom\n', 'vide'],
    ['12\n13\n14', 'nombres'],
    ['Bonjour à tous\nBonne journée', 'rien-reconnu'],
    ['x'.repeat(500_001), 'trop-grande'],
    [Array.from({ length: 3001 }, (_, i) => `ligne ${i}`).join('\n'), 'trop-grande'],
  ])('%#: a bad list is refused', (liste, probleme) => {
    expect(correspondre(liste, STS, null)).toEqual({ probleme });
  });

  it('that holds nothing known is still a list when the user says its kind', () => {
    expect(enClair(faire('12\n13', STS, 'divisions'))).toEqual(['12: aucune', '13: aucune']);
  });
});

describe('whatever the order', () => {
  const mot = fc.constantFrom('BEL', 'MAR', 'SAN', 'ANA', 'Ana', 'ANNA', 'ÉLA', 'ELA', 'JEAN');
  const nom = fc.array(mot, { minLength: 1, maxLength: 3 });
  const gens = fc.uniqueArray(
    fc.tuple(nom, nom).map(([usage, prenom]) => `${usage.join(' ')}, ${prenom.join('-')}`),
    { maxLength: 8 },
  );
  const listes = fc.uniqueArray(
    nom.map((mots) => mots.join(' ')),
    { minLength: 1, maxLength: 8 },
  );
  const melange = <T>(liste: readonly T[]) => fc.shuffledSubarray([...liste], { minLength: liste.length });

  it('the same line finds the same entries, and a certainty is used once', () => {
    const cas = fc.tuple(gens, listes).chain(([individus, lignes]) =>
      fc.record({
        individus: fc.constant(individus),
        lignes: fc.constant(lignes),
        autresIndividus: melange(individus),
        autresLignes: melange(lignes),
      }),
    );
    fc.assert(
      fc.property(cas, ({ individus, lignes, autresIndividus, autresLignes }) => {
        const sts = (textes: readonly string[]) => makeSts({ individus: textes.map((texte) => makeIndividu(texte)) });
        const une = faire(lignes.join('\n'), sts(individus), 'enseignants');
        const autre = faire(autresLignes.join('\n'), sts(autresIndividus), 'enseignants');
        expect(enClair(autre).sort()).toEqual(enClair(une).sort());
        expect(autre.sansContrepartie).toEqual(une.sansContrepartie);
        const sures = une.correspondances.filter(({ etat }) => etat === 'sure').flatMap(({ candidats }) => candidats);
        expect(new Set(sures.map(({ cle }) => cle)).size).toBe(sures.length);
        expect(sures.filter(({ disputee }) => disputee)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
