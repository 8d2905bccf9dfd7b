import type { Constat } from '../src/domain/constat.ts';
import type { FicheRegle } from '../src/domain/fiche-regle.ts';
import { typographier } from '../src/domain/typographie.ts';
import { conclureSur } from '../src/engine/conclusion.ts';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import type { Regle } from '../src/rules/definition.ts';
import { type Fixture, UAI_EXEMPLE } from '../test/kit/exemple.ts';

/** What docs/regles.md and the page of the catalogue share, drawn from the rules and their fixtures. */

const FAMILIES: Record<Regle['moment'], string> = {
  depot: 'Au dépôt, le jour même',
  recherche: 'La nuit : la recherche de l’élève',
  lien: 'La nuit : chaque lien',
  eleve: 'La nuit : l’élève',
  dates: 'La nuit : les dates du lien',
  controle: 'Nos contrôles, au-delà de ceux de SIECLE',
};

const MODULES = import.meta.glob<{ fixtures: readonly Fixture[] }>('../src/rules/*/*.fixture.ts', { eager: true });

export const fixturesOf = (code: string): readonly Fixture[] =>
  Object.entries(MODULES).find(([chemin]) => chemin.endsWith(`/${code}.fixture.ts`))?.[1].fixtures ?? [];

/** The first case that fails. */
export const exampleOf = (code: string): Fixture | undefined => fixturesOf(code).find((fixture) => fixture.messages);

/** The catalogue, one family after the other. */
export function families(): readonly { readonly titre: string; readonly regles: readonly Regle[] }[] {
  const moments = [...new Set(CATALOGUE.map((regle) => regle.moment))];
  return moments.map((moment) => ({
    titre: FAMILIES[moment],
    regles: CATALOGUE.filter((regle) => regle.moment === moment),
  }));
}

export const ruleSheets = (): readonly FicheRegle[] =>
  families().flatMap(({ titre, regles }) => regles.map((regle) => sheetOf(regle, typographier(titre))));

/** The page's JSON, as it is kept in src/ui, without invisible characters. */
export const ruleSheetsJson = (): string =>
  `[\n${ruleSheets()
    .map((sheet) => JSON.stringify(sheet).replace(/[\u00A0\u202F]/g, echapper))
    .join(',\n')}\n]\n`;

const echapper = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** How many rules there are, for the screens of a report, which lists those that have something to say. */
export const nombreEnTs = (): string =>
  `/** Made by \`npm run docs\` from src/rules: how many rules this Veilleuse has. */\nexport const NOMBRE_DE_REGLES = ${CATALOGUE.length};\n`;

/** The holes of its sentences are filled by the example: the engine itself says what the page shows. */
function sheetOf({ meta, lit }: Regle, famille: string): FicheRegle {
  const exemple = exampleOf(meta.code);
  const constat = exemple && findingOf(exemple, meta.code);
  if (!exemple || !constat) throw new Error(`${meta.code}: no fixture makes it say anything`);
  return {
    code: meta.code,
    famille,
    gravite: meta.gravite,
    titre: meta.titre,
    bilan: constat.message,
    cause: constat.cause,
    corrections: correctionsOf(meta),
    exemple: { nom: typographier(exemple.nom), phrase: typographier(exemple.messages?.[0] ?? '') },
    lit: lit,
    source: { kind: meta.source.kind, ref: typographier(meta.source.ref) },
  };
}

/** Each correction as a fixture makes the engine say it: its holes filled, with what is redone in each application. */
export function correctionsOf({ code, corrections }: Regle['meta']): FicheRegle['corrections'] {
  const dites = fixturesOf(code).flatMap((fixture) => constatsSur(fixture, code));
  return Object.entries(corrections).map(([branche, { cas }]) => {
    const dite = dites.find((constat) => constat.branche === branche);
    if (!dite) throw new Error(`${code}: no fixture makes it say « ${branche} »`);
    return { cas, texte: dite.correction, refaire: dite.etapes };
  });
}

const findingOf = (fixture: Fixture, code: string): Constat | undefined => constatsSur(fixture, code)[0];

function constatsSur({ dossier, uai, fichiers }: Fixture, code: string): readonly Constat[] {
  const { constats } = conclureSur(
    { dossier, uai: uai === undefined ? UAI_EXEMPLE : uai, fichiers: fichiers ?? [] },
    { catalogue: CATALOGUE, application: 'docs', etabliLe: '2018-07-24T00:00:00Z' },
  );
  return constats.filter((constat) => constat.code === code);
}
