import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valeurAbimee } from '../domain/accents.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { createDecoder } from './decode.ts';
import { type SingleByteEncoding, tableOf, UNDEFINED_UNIT } from './encodings.ts';

const ENCODAGES = ['iso-8859-15', 'windows-1252'] as const;
const utf8 = (texte: string) => new TextEncoder().encode(texte);

/** The bytes of a text in a single-byte encoding; null when it cannot write it. */
function enUnOctet(texte: string, encodage: SingleByteEncoding): Uint8Array | null {
  const table = [...tableOf(encodage)];
  const octets = [...texte].map((c) => table.indexOf(c.charCodeAt(0)));
  return octets.some((octet) => octet < 0 || table[octet] === UNDEFINED_UNIT) ? null : Uint8Array.from(octets);
}

/** What an encoding reads in the bytes of another: how a spoiled text looks. */
const luEn = (octets: Uint8Array, encodage: SingleByteEncoding) => {
  const table = tableOf(encodage);
  return String.fromCharCode(
    ...[...octets].map((octet) => (table[octet] === UNDEFINED_UNIT ? octet : table[octet]) ?? 0),
  );
};

function issue(octets: Uint8Array, pas = octets.length): string {
  const decodeur = createDecoder('utf-8', true);
  try {
    for (let i = 0; i < octets.length; i += pas) decodeur.write(octets.subarray(i, i + pas));
    decodeur.close();
    return 'lu';
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur.code;
    throw erreur;
  }
}

/** A document of that declaration whose only value is in those bytes, far from the declaration when `loin`. */
function document(encodage: string, valeur: Uint8Array, loin = 0): Uint8Array {
  const avant = utf8(`<?xml version="1.0" encoding="${encodage}"?>\n<A>${'<B>DUPONT</B>\n'.repeat(loin)}<C>`);
  const apres = utf8('</C>\n</A>\n');
  const tout = new Uint8Array(avant.length + valeur.length + apres.length);
  tout.set(avant);
  tout.set(valeur, avant.length);
  tout.set(apres, avant.length + valeur.length);
  return tout;
}

/** Letters beyond ASCII of each language that a single-byte encoding can write; capitals are theirs. */
const ALPHABETS = {
  français: 'àâäéèêëîïôöùûüÿçœæ',
  'langues kanak': 'âêîôûäëïöüéèàùçñ',
  'wallisien et futunien': 'âêîôûàèéù',
  'langues polynésiennes': 'âêîôûäëïöüñ',
  vietnamien: 'àáâãèéêìíòóôõùúý',
  portugais: 'àáâãçéêíóôõúü',
  espagnol: 'áéíñóúü',
  'langues slaves': 'šž',
  allemand: 'äöüß',
} as const;
const enCapitales = (lettres: string) => lettres.replace('ß', '').replace('ÿ', 'Ÿ').toUpperCase();

/** Invented people, as their papers would write them. */
const NOMS = [
  [
    'français',
    'BELBŒUVIN Anaïs',
    'NOËL-LÉVÊQUE Zoë',
    'D’ÂNSELME Maëlys',
    "L'ÉPÉE Françoise",
    'LOŸS Cœlia',
    'GUÉRIN-BÂ',
  ],
  ['langues kanak', 'WÊNIWA Jëmë', 'PWÂDÊ Hnêka', 'GÖÖPÂ Téâ', 'MÊÂ-TÛÛ Wîrî', 'KÂ’ÛRÛ', 'NÂÂ Xârâ'],
  ['wallisien et futunien', 'FALE’ALOÂ Sosefo', 'TU’Â', 'MULIAKAAKÂ Malia'],
  ['langues polynésiennes', 'TE’ÎHÔ Moânâ', "A'ÂU Hêrêiti", 'Ê’Â Ê'],
  ['vietnamien', 'TRÂN THÃ', 'HÒÃ Thúy', 'ÐÀ', 'VÕ Hòa', 'LÃ', 'Hà Lê'],
  ['portugais', 'JOÃO DA ASSUNÇÃO', 'SÃO-TOMÉ Conceição', 'MAGALHÃES Estêvão', 'GUIMARÃES', 'IRMÃ', 'SIMÕES Inês'],
  ['ailleurs', 'ŠIMIC', 'ŽUPAN Ž', 'Müßig', 'NUÑEZ Íñigo', 'Ælla'],
  [
    'textes',
    '12 € — « à côté »',
    'Salle n° 2 … “bis”',
    'SÃO º',
    'IRMÃ\u00A0MARIA',
    'LA MAÇÃ\u00A0»',
    'É\u00A0: §',
    'KÂ\u00A0?',
  ],
] as const;

describe('names that nobody spoiled', () => {
  const cas = NOMS.flatMap(([langue, ...noms]) => noms.map((nom) => [langue, nom] as const));
  it.each(cas)('%s: %s', (_langue, nom) => {
    expect(valeurAbimee(nom)).toBe(false);
    for (const encodage of ENCODAGES) {
      const octets = enUnOctet(nom, encodage);
      if (octets) expect(issue(document(encodage, octets)), encodage).toBe('lu');
    }
    expect(issue(document('UTF-8', utf8(nom))), 'UTF-8').toBe('lu');
    expect(issue(document('UTF-8', utf8(nom.normalize('NFD')))), 'UTF-8, decomposed').toBe('lu');
  });

  it.each(['ā ē ī ō ū Ā Ō ʻOKINA Vaʻa', 'NGUYỄN Thị Ánh Đức', 'Čamuhî ŋ', 'Łódź', 'Ὅμηρος', 'Åse ÅKERSTRÖM', '👍'])(
    'UTF-8 that says so: %s',
    (nom) => expect(issue(document('UTF-8', utf8(nom)))).toBe('lu'),
  );

  it.each(Object.entries(ALPHABETS))('any words of letters: %s', (_langue, lettres) => {
    const unite = fc.constantFrom(...lettres, ...enCapitales(lettres), ..."ABcdeLMnoqSTUz -'");
    const avecApostrophe = fc.constantFrom(...lettres, ...enCapitales(lettres), ...'AEilnOtw -’', ' €');
    const texte = fc.oneof(
      fc.string({ unit: unite, maxLength: 30 }),
      // No language elides after Ã, which « Ò » in UTF-8 would look like.
      fc.string({ unit: avecApostrophe, maxLength: 30 }).filter((t) => !/Ã’/.test(t)),
    );
    fc.assert(
      fc.property(texte, fc.constantFrom(...ENCODAGES), fc.integer({ min: 1, max: 50 }), (valeur, encodage, pas) => {
        const octets = enUnOctet(valeur, encodage);
        if (octets) expect(issue(document(encodage, octets, 60), pas)).toBe('lu');
        expect(issue(document('UTF-8', utf8(valeur), 60), pas)).toBe('lu');
      }),
      { numRuns: 300 },
    );
  });
});

/** What they become in one encoding or another (« Ä€ », « Ä’ », « ÄŒ », « Äš », « Æ » before a no-break space) could be written by hand: alone, they are let be. */
const AMBIGUES = /[ĀĒČĨƠỠ]/;

/** Words as they are written: in capitals, or with one capital, with accents where they come. */
const mot = (lettres: string) =>
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'abcdeilnorstu'), minLength: 1, maxLength: 6 }),
      fc.constantFrom(...lettres),
      fc.nat(6),
      fc.boolean(),
    )
    .map(([base, accent, ou, capitales]) => {
      const mot = base.slice(0, ou) + accent + base.slice(ou);
      return capitales && accent !== 'ß' ? enCapitales(mot) : (mot[0] ?? '').toUpperCase() + mot.slice(1);
    })
    .filter((texte) => /[^\0-\x7F]/.test(texte) && !AMBIGUES.test(texte));

describe('accents that another program spoiled', () => {
  const TOUTES = `${Object.values(ALPHABETS).join('')}āēīōūŋčăĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ`;

  it('one word of them is enough, under any declaration, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(mot(TOUTES), fc.constantFrom(...ENCODAGES, 'ISO-8859-1'), fc.nat(3), (texte, encodage, pas) => {
        expect(issue(document(encodage, utf8(texte), 60), pas + 1)).toBe('encodage-contradictoire');
      }),
      { numRuns: 1_000 },
    );
  });

  it('written once more into true UTF-8 or UTF-16, through any of the three encodings', () => {
    const parUnOctet = fc.constantFrom('iso-8859-1', 'iso-8859-15', 'windows-1252');
    fc.assert(
      fc.property(mot(TOUTES), parUnOctet, fc.integer({ min: 1, max: 9 }), (texte, encodage, pas) => {
        const abime = luEn(utf8(texte), encodage as SingleByteEncoding);
        expect(issue(document('UTF-8', utf8(abime), 60), pas)).toBe('encodage-contradictoire');
        const large = Uint8Array.from(
          [...`\uFEFF<A>${abime}</A>`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
        );
        expect(issue(large, 2 * pas)).toBe('encodage-contradictoire');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'Zo\uFFFD',
    '\uFFFD',
    'n° 2',
    'TÉL. §',
    'Vaʻa',
    'O’NEIL',
    'D‘AURE',
    '12 €',
    'Zoé'.normalize('NFD'),
    'ĐỨC',
    'Hà',
    'Hà Linh',
    'déjà vu',
    'à',
    'Août',
    'œ',
    'ŒUVRÉ',
    'LOŸS',
    'ŠIMON',
    'Ò',
    'DÒNG',
    'NUÑEZ',
    'voilà\u00A0!',
  ])('such as those of %s', (texte) => {
    for (const encodage of [...ENCODAGES, 'ISO-8859-1']) {
      expect(issue(document(encodage, utf8(texte))), encodage).toBe('encodage-contradictoire');
    }
  });

  it('lost ones count in true UTF-8 too', () => {
    expect(issue(document('UTF-8', utf8('WÃ\uFFFDniwa')))).toBe('encodage-contradictoire');
    expect(issue(document('UTF-8', utf8('W\uFFFDniwa'), 60), 1)).toBe('encodage-contradictoire');
    expect(issue(document('UTF-8', utf8('Wï¿½niwa')))).toBe('encodage-contradictoire');
  });

  it('are said to be what is wrong, without a line', () => {
    const decodeur = createDecoder('utf-8', true);
    expect(() => [decodeur.write(document('UTF-8', utf8('ZoÃ©'))), decodeur.close()]).toThrow(
      expect.objectContaining({ ligne: null, valeurs: { signe: expect.stringContaining('lettres accentuées') } }),
    );
  });

  it('are passed over unless they are watched for: a list of EDT is a list', () => {
    const decodeur = createDecoder();
    expect(decodeur.write(document('ISO-8859-15', utf8('Zoé'))) + decodeur.close()).toContain('ZoÃ©');
  });

  it('come before a byte that windows-1252 does not define, which alone is another problem', () => {
    expect(issue(document('windows-1252', utf8('NAÏM')))).toBe('encodage-contradictoire');
    expect(issue(document('windows-1252', Uint8Array.from([0x41, 0x8f])))).toBe('encodage-invalide');
  });
});
