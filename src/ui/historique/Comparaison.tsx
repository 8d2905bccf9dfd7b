import type { Cause } from '../../domain/constat.ts';
import { nombre } from '../../domain/francais.ts';
import { tousLesMembres } from '../../domain/unions.ts';
import type { CleCompteur, Comparaison as UneComparaison } from '../../rapport/comparaison.ts';
import { type CausesComparees, departager, type Paire } from '../../rapport/comparaison-causes.ts';
import commun from '../commun/commun.module.css';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { GRAVITE_SHAPE, Icon } from '../commun/Icon.tsx';
import { PlainTable } from '../commun/PlainTable.tsx';
import { TEXTES_RAPPORT } from '../rapport/textes.ts';
import { GRAVITES_MOTS } from '../rapport/textes-mots.ts';
import { COMPARAISON } from './textes-comparaison.ts';

type Possible = Extract<UneComparaison, { possible: true }>;

/** The causes by what became of them, what is new first: it is what remains to be done. */
export function CausesDeLaComparaison({ causes: toutes }: { causes: CausesComparees }) {
  const textes = COMPARAISON;
  const { aCorriger: causes, informations } = departager(toutes);
  return (
    <>
      <Partie titre={textes.nouvelles(causes.nouvelles.length)} causes={causes.nouvelles} />
      {causes.restantes.length > 0 && (
        <Section titre={textes.restantes(causes.restantes.length)}>
          {causes.restantes.map((paire) => (
            <UneCause key={paire.apres.id} cause={paire.apres} dit={evolution(paire)} />
          ))}
        </Section>
      )}
      <Partie titre={textes.nonRevues(causes.nonRevues.length)} aide={textes.nonRevuesAide} causes={causes.nonRevues} />
      <Partie titre={textes.reglees(causes.reglees.length)} causes={causes.reglees} />
      {informations.length > 0 && (
        <Section titre={textes.informations(informations.length)}>
          <ul>
            {informations.map(({ cause, partie }) => (
              <li key={`${partie} ${cause.id}`}>
                {cause.titre} <span class="discret">({textes.parties[partie]})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Partie({ titre, aide, causes }: { titre: string; aide?: string; causes: readonly Cause[] }) {
  if (causes.length === 0) return null;
  return (
    <Section titre={titre}>
      {aide && <p>{aide}</p>}
      {causes.map((cause) => (
        <UneCause key={cause.id} cause={cause} dit={coutDe(cause)} />
      ))}
    </Section>
  );
}

function UneCause({ cause: { gravite, titre, groupes }, dit }: { cause: Cause; dit: string }) {
  return (
    <article class={commun.cause} data-gravite={gravite}>
      <p class={commun.gravite}>
        <Icon forme={GRAVITE_SHAPE[gravite]} /> {GRAVITES_MOTS[gravite]}
      </p>
      <Heading>{titre}</Heading>
      <UnderHeading>
        {dit && <p>{dit}</p>}
        {groupes.length > 0 && <p class="discret">{TEXTES_RAPPORT.causes.groupes(groupes)}</p>}
      </UnderHeading>
    </article>
  );
}

const coutDe = ({ eleves, liens }: Cause): string => COMPARAISON.cout(eleves, liens);

function evolution({ avant, apres }: Paire<Cause>): string {
  const [un, autre] = [coutDe(avant), coutDe(apres)];
  return un === autre ? COMPARAISON.inchangee(un) : COMPARAISON.evolution(un, autre);
}

const COMPTEURS = tousLesMembres<CleCompteur>()([
  'lus',
  'complets',
  'partiels',
  'rejetes',
  'absents',
  'crees',
  'perdus',
]);

/** The counters of SIECLE's page side by side; « Inconnu » where the night could not be simulated. */
export function CompteursCompares({ compteurs: { avant, apres } }: Pick<Possible, 'compteurs'>) {
  const { colonnes, noms, ecart, inconnu, compteurs } = COMPARAISON;
  const dire = (valeur: number | undefined) => (valeur === undefined ? inconnu : nombre(valeur));
  return (
    <PlainTable
      titre={compteurs}
      titreVisible
      class={commun.chiffres}
      colonnes={[colonnes.compteur, colonnes.avant, colonnes.apres, colonnes.ecart]}
      lignes={COMPTEURS}
    >
      {(cle) => [
        noms[cle],
        dire(avant?.[cle]),
        dire(apres?.[cle]),
        avant && apres ? ecart(apres[cle] - avant[cle]) : inconnu,
      ]}
    </PlainTable>
  );
}
