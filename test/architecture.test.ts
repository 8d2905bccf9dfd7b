import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What every subject of the page may import from below it. */
const ECRAN = [
  'domain',
  'procedure',
  'lendemain',
  'rapport',
  'state',
  'exports',
  'preact',
  '@preact/signals',
  'type:store',
] as const;

/** The arrows of docs/architecture.md: what a folder may import, itself always included. `type:` = types only. */
const FLECHES: Record<string, readonly string[]> = {
  domain: [],
  procedure: ['domain'],
  rules: ['domain'],
  // The cases of a rule, for its test and the docs: no other file of `rules` reaches the example school.
  'rules/*.fixture': ['rules', 'domain', '../test/kit/exemple'],
  redaction: ['domain', 'procedure'],
  readers: ['domain', 'saxes'],
  engine: ['domain', 'rules/definition', 'type:rules/cause', 'redaction'],
  correspondances: ['domain', 'fastest-levenshtein'],
  lendemain: ['domain'],
  rapport: ['domain', 'procedure'],
  intake: ['domain', 'fflate'],
  'workers/control.worker': ['workers/requests', 'workers/protocol'],
  'workers/requests': ['domain', 'workers/stages', 'workers/messages', 'workers/protocol'],
  'workers/refused': ['domain', 'intake'],
  'workers/decoding': ['domain', 'intake', 'readers'],
  'workers/known-lists': ['domain', 'intake', 'readers', 'workers/decoding', 'workers/messages'],
  'workers/stages': [
    'domain',
    'intake',
    'readers',
    'rules/catalogue.gen',
    'engine',
    'workers/decoding',
    'workers/known-lists',
    'workers/messages',
    'workers/protocol',
    'workers/refused',
  ],
  'workers/lists.worker': ['workers/lists', 'workers/protocol'],
  'workers/lists': ['domain', 'intake', 'engine/assemblage', 'correspondances', 'workers/messages', 'workers/protocol'],
  'workers/messages': ['domain', 'workers/protocol'],
  'workers/protocol': ['domain'],
  'workers/deferred': ['domain', 'workers/protocol'],
  'workers/client': ['domain', 'workers/protocol'],
  'workers/held': ['domain', 'workers/protocol'],
  'workers/hand': ['domain', 'workers/held'],
  'workers/national-lists': ['domain', 'workers/held'],
  'workers/queue': ['domain', 'workers/protocol', 'workers/held'],
  'workers/links-survey': ['domain', 'workers/protocol', 'workers/client'],
  'workers/warm-up': ['domain', 'workers/protocol', 'workers/client'],
  'workers/record-requests': ['domain', 'workers/protocol', 'workers/client'],
  'workers/pool-settings': [],
  'workers/pool': [
    'domain',
    'workers/client',
    'workers/hand',
    'workers/held',
    'workers/national-lists',
    'workers/pool-settings',
    'workers/queue',
    'workers/record-requests',
    'workers/warm-up',
  ],
  school: ['domain', 'fflate'],
  store: ['domain', 'idb', 'type:lendemain'],
  state: ['domain', 'procedure', 'lendemain', 'rapport', '@preact/signals', 'type:exports', 'type:store'],
  exports: ['domain', 'redaction', 'type:rapport/apercu', 'write-excel-file', 'valibot'],
  // The subjects of the page: each may look down this list, never up.
  'ui/commun': [...ECRAN],
  'ui/fichiers': [...ECRAN, 'ui/commun'],
  'ui/glossaire': [...ECRAN, 'ui/commun'],
  'ui/demo': [...ECRAN, 'ui/commun'],
  'ui/destins': [...ECRAN, 'ui/commun'],
  'ui/rapport': [...ECRAN, 'ui/commun', 'ui/destins', 'ui/fichiers', 'ui/glossaire'],
  'ui/vues': [...ECRAN, 'ui/commun', 'ui/destins', 'ui/glossaire', 'ui/rapport'],
  'ui/lsu': [...ECRAN, 'ui/commun'],
  'ui/historique': [...ECRAN, 'ui/commun', 'ui/demo', 'ui/destins', 'ui/rapport'],
  'ui/lendemain': [...ECRAN, 'ui/commun', 'ui/demo', 'ui/destins', 'ui/fichiers', 'ui/historique', 'ui/rapport'],
  'ui/procedure': [...ECRAN, 'ui/commun'],
  'ui/correspondances': [...ECRAN, 'ui/commun'],
  'ui/reference': [...ECRAN, 'ui/commun', 'ui/rapport'],
  'ui/remise': [...ECRAN, 'ui/commun', 'ui/destins', 'ui/rapport', 'ui/vues'],
  'ui/resultat': [...ECRAN, 'ui/commun', 'ui/fichiers', 'ui/historique', 'ui/rapport', 'ui/remise', 'ui/vues'],
  'ui/etablissements': [...ECRAN, 'ui/commun', 'ui/destins', 'ui/fichiers', 'ui/historique', 'ui/rapport', 'ui/remise'],
  'ui/accueil': [...ECRAN, 'ui/commun', 'ui/fichiers', 'ui/historique', 'ui/lendemain', 'ui/resultat'],
  'ui/app': [...ECRAN, 'ui'],
  offline: ['type:state/computer'],
  early: ['ui/commun/drop'],
  sinks: [],
  sw: ['workbox-core', 'workbox-precaching'],
};

/** Only these folders may name the library. */
const RESERVEES: Record<string, readonly string[]> = {
  saxes: ['readers'],
  fflate: ['intake', 'school'],
  idb: ['store'],
  'write-excel-file/browser': ['exports'],
  valibot: ['exports'],
  'fastest-levenshtein': ['correspondances'],
  '@preact/signals': ['state', 'ui'],
};

/** Compiled without DOM or worker types; today and chance must arrive as data. */
const PURS = [
  'domain',
  'procedure',
  'readers',
  'rules',
  'engine',
  'redaction',
  'correspondances',
  'lendemain',
  'rapport',
];

interface Import {
  readonly cible: string;
  readonly typeSeul: boolean;
}

const fichiers = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
  .map((chemin) => chemin.replaceAll('\\', '/'))
  .filter((chemin) => /\.tsx?$/.test(chemin) && !/\.test\.tsx?$/.test(chemin) && !chemin.endsWith('.d.ts'));

const lire = (chemin: string) => readFileSync(join(SRC, chemin), 'utf8');

function imports(chemin: string): Import[] {
  const texte = lire(chemin);
  const statiques = [...texte.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)];
  const autres = [...texte.matchAll(/^import\s+()['"]([^'"]+)['"]|import\(\s*()['"]([^'"]+)['"]\s*\)/gm)];
  return [...statiques, ...autres].map((m) => {
    const cible = m[2] ?? m[4] ?? '';
    const local = cible.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(chemin), cible.replace(/\?.*$/, '')))
          .replaceAll('\\', '/')
          .replace(/\.(ts|tsx)$/, '')
      : cible;
    return { cible: local, typeSeul: Boolean(m[1]) };
  });
}

const sansCommentaires = (texte: string) => texte.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

function zone(chemin: string): string {
  const sansExtension = chemin.replace(/\.tsx?$/, '');
  const [dossier, sujet] = chemin.split('/') as [string, string];
  if (sansExtension in FLECHES) return sansExtension;
  if (sansExtension.endsWith('.fixture')) return 'rules/*.fixture';
  return dossier === 'ui' ? `ui/${sujet}` : dossier;
}

function permis({ cible, typeSeul }: Import, depuis: string): boolean {
  // A style stands beside its components; what several subjects show alike, in the module of `commun`.
  if (cible.endsWith('.css')) {
    return depuis.startsWith('ui/') && (dirname(cible) === depuis || cible === 'ui/commun/commun.module.css');
  }
  const droits = FLECHES[depuis] ?? [];
  return [depuis, ...droits].some((droit) => {
    const [, prefixe, base] = /^(type:)?(.*)$/.exec(droit) as unknown as [string, string | undefined, string];
    return (!prefixe || typeSeul) && (cible === base || cible.startsWith(`${base}/`));
  });
}

describe('architecture', () => {
  it('finds the files that it is meant to check', () => {
    expect(fichiers.length).toBeGreaterThan(60);
  });

  it.each(fichiers.filter((f) => f !== 'main.tsx'))('%s follows the arrows', (chemin) => {
    const depuis = zone(chemin);
    expect(Object.keys(FLECHES), `add « ${depuis} » to the map, or move ${chemin}`).toContain(depuis);
    const interdits = imports(chemin).filter((i) => !permis(i, depuis));
    expect(interdits, `${chemin} may not import these: see docs/architecture.md`).toEqual([]);
  });

  it.each(Object.entries(RESERVEES))('%s is named only where it belongs', (librairie, dossiers) => {
    const ailleurs = fichiers.filter(
      (f) =>
        f !== 'main.tsx' &&
        !dossiers.includes(f.split('/')[0] as string) &&
        imports(f).some((i) => i.cible === librairie),
    );
    expect(ailleurs).toEqual([]);
  });

  it.each(fichiers.filter((f) => PURS.includes(f.split('/')[0] as string)))(
    '%s holds no clock and no chance',
    (chemin) => {
      expect(sansCommentaires(lire(chemin))).not.toMatch(
        /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b/,
      );
    },
  );
});
