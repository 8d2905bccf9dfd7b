// `npm run school`: writes the ten files of an invented school, with the faults asked for, and says what SIECLE will do; or a whole academy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SOURCES } from '../src/domain/source.ts';
import {
  ecoleDemo,
  ecrireFichiers,
  FAUTES,
  type FauteDemandee,
  ficheAttendue,
  genererEcole,
  type OptionsEcole,
} from '../src/school/index.ts';
import { writeAcademy } from './academy.ts';
import { choice, integer, Usage } from './options.ts';

const HELP = `Writes the ten files of an invented school, as SIECLE, STS-Web, PRONOTE and EDT write them.

  npm run school -- --pupils 455 --seed 7 --faults groupe-inconnu:2,eleve-sans-mef:3 --out folder

  --out FOLDER        where to write (created if missing); required
  --pupils N          pupils of the year; those who left last year are on top (default 455; the largest school of New
                      Caledonia has about 1,200, its 80 schools 30,000)
  --seed N            same seed and options, same bytes (default 1)
  --faults LIST       name or name:count, separated by commas
  --digits 983999N    the school's number, 9839990 to 9839999 (default 9839991)
  --name TEXT         the school's name
  --year N            year of the pupils' first day (default 2018)
  --calendar KIND     austral or metropolitain (default austral)
  --encoding KIND     of the ELEGROUPE: UTF-8 or ISO-8859-15 (default UTF-8)
  --addresses KIND    avec, sans, or sans-mais-identifiants: the exports « sans adresses » (default avec)
  --schools N         schools of the national list (default 300; the real one has tens of thousands)
  --towns N           towns of Geographique (default 600)
  --demo              the demo school instead; only --out counts

A whole academy, its faults spread over it, and what is expected of each school in attendu.json:

  npm run school -- --academy 80 --pupils 30000 --lists 80000 --out folder

  --academy N         how many schools, 1 to 990; --out, --seed, --pupils and --towns count, and:
  --pupils N          pupils of the year, all schools together (default 375 a school)
  --lists N           schools of the national lists, which are then the same bytes in each school (the real one has
                      tens of thousands), with --towns N towns (default 38923); without it, each has short ones of its own
  --own-lists         lists of that length which each name their school in PARAMETRES, as SIECLE's exports do
  --zip               one archive a school instead of one folder

  --help              this text
`;

function faultList(): string {
  const largeur = Math.max(...[...FAUTES.keys()].map((nom) => nom.length));
  const lignes = [...FAUTES].map(
    ([nom, { effet, codes }]) => `  ${nom.padEnd(largeur)}  ${effet} (${codes.join(', ')})`,
  );
  return ['Faults:', ...lignes].join('\n');
}

function parseFaults(liste: string): FauteDemandee[] {
  return liste
    .split(',')
    .filter(Boolean)
    .map((faute) => {
      const [nom = '', nombre = '1'] = faute.trim().split(':');
      if (!FAUTES.has(nom)) throw new Usage(`unknown fault "${nom}"\n\n${faultList()}`);
      return { nom, nombre: integer('faults', nombre, 1) };
    });
}

function parseCommandLine() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      academy: { type: 'string' },
      lists: { type: 'string' },
      'own-lists': { type: 'boolean', default: false },
      zip: { type: 'boolean', default: false },
      pupils: { type: 'string' },
      seed: { type: 'string', default: '1' },
      faults: { type: 'string', default: '' },
      digits: { type: 'string', default: '9839991' },
      name: { type: 'string', default: 'COLLEGE FICTIF DES NIAOULIS' },
      year: { type: 'string', default: '2018' },
      calendar: { type: 'string', default: 'austral' },
      encoding: { type: 'string', default: 'UTF-8' },
      addresses: { type: 'string', default: 'avec' },
      schools: { type: 'string', default: '300' },
      towns: { type: 'string' },
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (!/^983999\d$/.test(values.digits)) throw new Usage(`--digits: 9839990 to 9839999, not "${values.digits}"`);
  return values;
}

function adresses(valeur: string): Pick<OptionsEcole, 'sansAdresses'> {
  const kind = choice('addresses', valeur, ['avec', 'sans', 'sans-mais-identifiants']);
  return kind === 'avec' ? {} : { sansAdresses: kind === 'sans' ? 'sans-identifiant' : 'avec-identifiant' };
}

function schoolFrom(options: ReturnType<typeof parseCommandLine>) {
  if (options.demo) return ecoleDemo();
  return genererEcole({
    graine: integer('seed', options.seed, 0),
    eleves: integer('pupils', options.pupils ?? '455', 4),
    chiffres: options.digits,
    denomination: options.name,
    annee: integer('year', options.year, 1990),
    calendrier: choice('calendar', options.calendar, ['austral', 'metropolitain']),
    encodage: choice('encoding', options.encoding, ['UTF-8', 'ISO-8859-15']),
    ...adresses(options.addresses),
    etablissements: integer('schools', options.schools, 1),
    communes: integer('towns', options.towns ?? '600', 33),
    fautes: parseFaults(options.faults),
  });
}

function writeWholeAcademy(folder: string, options: ReturnType<typeof parseCommandLine>): void {
  const ecoles = integer('academy', options.academy ?? '', 1);
  const etablissements = options.lists && integer('lists', options.lists, ecoles + 90);
  writeAcademy(
    folder,
    {
      graine: integer('seed', options.seed, 0),
      ecoles,
      eleves: integer('pupils', options.pupils ?? `${375 * ecoles}`, ecoles),
      zipped: options.zip,
      ...(etablissements && {
        listes: {
          etablissements,
          communes: integer('towns', options.towns ?? '38923', 33),
          propres: options['own-lists'],
        },
      }),
    },
    ({ uai, nom, verdict, nuit }) => console.log(`${uai}  ${`${nuit?.eleves ?? '-'}`.padStart(5)}  ${verdict}  ${nom}`),
  );
}

function main(): void {
  const options = parseCommandLine();
  if (options.help) {
    console.log(`${HELP}\n${faultList()}`);
    return;
  }
  if (!options.out) throw new Usage('--out says where to write');
  if (options.academy) {
    writeWholeAcademy(options.out, options);
    return;
  }
  const inventee = schoolFrom(options);
  mkdirSync(options.out, { recursive: true });
  for (const { nom, octets } of ecrireFichiers(inventee, SOURCES)) {
    writeFileSync(join(options.out, nom), octets);
    console.log(`${`${octets.length}`.padStart(10)}  ${nom}`);
  }
  const { depot, compteurs, liens, codes } = ficheAttendue(inventee);
  console.log(`\nExpected: ${JSON.stringify({ depot, compteurs, liens, codes })}`);
}

try {
  main();
} catch (erreur) {
  const deNous = !(
    erreur instanceof Usage ||
    erreur instanceof RangeError ||
    (erreur as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  );
  if (deNous) throw erreur;
  console.error(`${(erreur as Error).message}\n\n\`npm run school -- --help\` lists the options and the faults.`);
  process.exitCode = 2;
}
