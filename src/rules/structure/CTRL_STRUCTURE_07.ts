import { debutDe, LONGUEUR_EDT, replierCode } from '../../domain/codes-proches.ts';
import type { Groupe } from '../../domain/exports-siecle.ts';
import { parCle } from '../../domain/par-cle.ts';
import { enumererMots, mots, valeur } from '../../domain/phrase.ts';
import type { TypeSource } from '../../domain/source.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetGroupe } from '../sujets.ts';

/** The code is changed in STS-Web, then carried by 1 and 4a (003.183). */
export const CTRL_STRUCTURE_07 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_07',
    titre: 'Codes de groupes qui se confondent',
    message: 'Les groupes {groupes} de {application} se confondent : {raison}.',
    cause:
      'Un logiciel qui coupe ou récrit les codes des groupes ne distingue plus ceux-là. En les envoyant à STS-Web, EDT garde 8 caractères d’un nom, et ôte les signes qu’il n’admet pas.',
    trous: { groupes: 'mots', application: 'application', raison: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      renommer: {
        cas: 'Les codes ne diffèrent que par les espaces, les majuscules ou les accents',
        faire: { '1': 'Donnez des codes bien distincts à ces groupes dans STS-Web.', '4a': null },
      },
      surveiller: {
        cas: 'Les codes ont les mêmes 8 premiers caractères',
        faire: 'Vérifiez dans EDT et dans PRONOTE que ces groupes sont restés distincts et portent leur code entier.',
      },
    },
    source: {
      kind: 'atteste',
      ref: 'spécification des exports de SIECLE §11.3 et documentation d’EDT, de seconde main',
    },
  },
  lit: ['structures', 'sts'],
  verifier({ structures, sts }) {
    const confusions = [
      ...confusionsDe(structures.groupes, 'structures', 'SIECLE'),
      ...confusionsDe(sts.groupes, 'sts', 'STS-Web'),
    ];
    return [...parCle(confusions, ({ cle }) => cle).values()].map((memes) => {
      const { cle, coupes, groupes } = memes[0] as Confusion;
      return {
        valeurs: {
          groupes: enumererMots(groupes.map(({ code }) => mots`« ${valeur('code-groupe', code)} »`)),
          application: enListe(memes.map(({ application }) => application)),
          raison: coupes
            ? mots`mêmes ${valeur('nombre', String(LONGUEUR_EDT))} premiers caractères`
            : mots`seuls des espaces, majuscules ou accents diffèrent`,
        },
        correction: coupes ? ('surveiller' as const) : ('renommer' as const),
        gravite: coupes ? ('information' as const) : ('a-verifier' as const),
        cle,
        sujets: memes.flatMap(({ groupes, fichier }) => groupes.map((groupe) => sujetGroupe(groupe, fichier))),
      };
    });
  },
});

interface Confusion {
  /** The same codes confused in both applications are one thing to correct. */
  readonly cle: string;
  readonly coupes: boolean;
  readonly groupes: readonly Groupe[];
  readonly fichier: TypeSource;
  readonly application: string;
}

function confusionsDe(groupes: readonly Groupe[], fichier: TypeSource, application: string): Confusion[] {
  const confondus = (paquets: Iterable<readonly Groupe[]>, coupes: boolean): Confusion[] =>
    [...paquets]
      .filter((paquet) => new Set(paquet.map(({ code }) => code)).size > 1)
      .map((paquet) => {
        const tries = [...paquet].sort((a, b) => (a.code < b.code ? -1 : 1));
        return {
          cle: JSON.stringify([coupes, tries.map(({ code }) => code)]),
          coupes,
          groupes: tries,
          fichier,
          application,
        };
      });
  const replies = [...parCle(groupes, ({ code }) => replierCode(code)).values()];
  // one code represents those already reported as confused
  const distincts = replies.flatMap(([premier]) => (premier && premier.code.length >= LONGUEUR_EDT ? [premier] : []));
  return [...confondus(replies, false), ...confondus(parCle(distincts, ({ code }) => debutDe(code)).values(), true)];
}
