import type { EcartSchema, MotifEcart } from '../domain/elegroupe.ts';
import { creerEspaces } from './espaces.ts';
import type { ContenuAttendu, Feuille, Particule, Sequence } from './forme-attendue.ts';
import { horsDeLOrdre } from './ordre.ts';
import { sommet } from './pile.ts';
import { couper, reduire } from './valeurs.ts';
import { type Attributs, type EcouteXml, nomLocal } from './xml.ts';

export interface Validation extends EcouteXml {
  /** Departures so far, by line. */
  ecarts(): EcartSchema[];
}

/** One open element of the schema. */
interface Cadre {
  readonly nom: string;
  readonly ligne: number;
  readonly contenu: ContenuAttendu;
  /** The children of a sequence that have their place in it, each place once, in the order of the file. */
  readonly enfants: { readonly rang: number; readonly nom: string; readonly ligne: number }[];
  /** Places taken by an unknown element, so that the missing element is not reported too. */
  readonly remplacees: Set<Particule>;
  /** A stranger was found inside: its value means nothing. */
  trouble: boolean;
  /** Values that must differ inside this element. */
  readonly valeurs: Set<string>;
}

const VALEUR_MAX = 60;

const dedans = (): Pick<Cadre, 'enfants' | 'remplacees' | 'valeurs'> => ({
  enfants: [],
  remplacees: new Set(),
  valeurs: new Set(),
});
/** Of all the elements that hold a value: no child has its place in them. */
const RIEN_DEDANS = dedans();

/**
 * Walks the schema along a document and notes every departure, where SIECLE stops at « not valid ». One mistake makes
 * one departure: what stands in a stranger is not looked at, and a misplaced element is not missing elsewhere.
 * @param compte the element whose rank is given with the departures that stand in it
 */
export function valider(racine: string, contenu: Sequence, compte: string): Validation {
  const ecarts: EcartSchema[] = [];
  const pile: Cadre[] = [];
  const espaces = creerEspaces();
  let ignores = 0;
  let comptes = 0;

  const noter = (
    ligne: number,
    element: string,
    motif: MotifEcart,
    { valeur = null, attendu = null }: { valeur?: string | null; attendu?: string | null } = {},
  ) => {
    const eleve = pile.some(({ nom }) => nom === compte) ? comptes : null;
    ecarts.push({ ligne, eleve, element, motif, valeur: valeur && couper(valeur, VALEUR_MAX), attendu });
  };

  /** The schema's content for this element; null (and a departure noted) when unknown here. */
  const accueillir = (nom: string, ligne: number): ContenuAttendu | null => {
    const parent = pile[pile.length - 1];
    if (!parent) {
      if (nom !== racine) noter(ligne, nom, 'element-inattendu', { attendu: racine });
      return contenu;
    }
    const suite = 'suite' in parent.contenu ? parent.contenu.suite : [];
    const rang = suite.findIndex(({ choix }) => Object.hasOwn(choix, nom));
    const particule = suite[rang];
    if (!particule) {
      parent.trouble = true;
      const due = premiereDue(suite, parent);
      if (due) parent.remplacees.add(due);
      noter(ligne, nom, 'element-inattendu', { attendu: due && nomDe(due) });
      return null;
    }
    const present = parent.enfants.some((enfant) => enfant.rang === rang);
    if (present && !particule.repetable) {
      noter(ligne, nom, particule.enTrop);
      return null;
    }
    if (!present) parent.enfants.push({ rang, nom, ligne });
    return particule.choix[nom] as ContenuAttendu;
  };

  const verifierAttributs = (contenu: ContenuAttendu, attributs: Attributs, ligne: number) => {
    const permis = 'suite' in contenu ? contenu.attributs : {};
    for (const nom in attributs) {
      const valeur = attributs[nom] as string;
      const type = Object.hasOwn(permis, nom) ? permis[nom] : undefined;
      const motif = type ? type.verifier(valeur) : espaces.admet(nom) ? null : 'attribut-inattendu';
      if (motif) noter(ligne, nom, motif, { valeur, attendu: type?.forme ?? null });
    }
    for (const nom in permis) {
      if (attributs[nom] === undefined) noter(ligne, nom, 'attribut-manquant');
    }
  };

  const verifierSequence = ({ suite }: Sequence, cadre: Cadre, texte: string) => {
    const mots = reduire(texte);
    if (mots !== '') noter(cadre.ligne, cadre.nom, 'texte-inattendu', { valeur: mots });
    for (const { enfant, attendu } of horsDeLOrdre(cadre.enfants)) {
      noter(enfant.ligne, enfant.nom, 'element-inattendu', { attendu: attendu?.nom ?? null });
    }
    suite.forEach((particule, rang) => {
      const present = cadre.remplacees.has(particule) || cadre.enfants.some((enfant) => enfant.rang === rang);
      if (!present && !particule.facultatif) noter(cadre.ligne, nomDe(particule), particule.absent);
    });
  };

  const verifierValeur = ({ valeur, unicite }: Feuille, { nom, ligne }: Cadre, texte: string) => {
    const motif = valeur.verifier(texte);
    if (motif) return noter(ligne, nom, motif, { valeur: texte, attendu: valeur.forme });
    if (!unicite) return;
    const cle = `${nom} ${unicite.normaliser(texte)}`;
    // The schema puts nothing that must differ outside of the element in which it must.
    const { valeurs } = pile.find((cadre) => cadre.nom === unicite.dans) as Cadre;
    if (valeurs.has(cle)) noter(ligne, nom, unicite.motif, { valeur: texte });
    valeurs.add(cle);
  };

  return {
    debut(nomEcrit, attributs, ligne) {
      if (ignores > 0) {
        ignores++;
        return false;
      }
      const nom = nomLocal(nomEcrit);
      const etranger = espaces.entrer(nomEcrit, attributs);
      if (etranger !== null) noter(ligne, nom, 'espace-de-noms', { valeur: etranger });
      const contenu = accueillir(nom, ligne);
      if (!contenu) {
        ignores = 1;
        return false;
      }
      if (nom === compte) comptes++;
      // The root keeps the schema's name whatever its own, so that what must differ inside it is found.
      const cadre = pile.length === 0 ? racine : nom;
      pile.push({ nom: cadre, ligne, contenu, trouble: false, ...('suite' in contenu ? dedans() : RIEN_DEDANS) });
      verifierAttributs(contenu, attributs, ligne);
      return true;
    },
    fin(texte) {
      if (ignores > 0) {
        ignores--;
        return;
      }
      const cadre = sommet(pile);
      if ('suite' in cadre.contenu) verifierSequence(cadre.contenu, cadre, texte);
      else if (!cadre.trouble) verifierValeur(cadre.contenu, cadre, texte);
      pile.pop();
    },
    ecarts: () => [...ecarts].sort((a, b) => a.ligne - b.ligne),
  };
}

const nomDe = ({ choix }: Particule): string => Object.keys(choix)[0] as string;

/** The first compulsory place after the children met so far. */
function premiereDue(suite: readonly Particule[], { enfants, remplacees }: Cadre): Particule | null {
  const dernier = enfants[enfants.length - 1]?.rang ?? -1;
  return suite.find((place, rang) => rang > dernier && !place.facultatif && !remplacees.has(place)) ?? null;
}
