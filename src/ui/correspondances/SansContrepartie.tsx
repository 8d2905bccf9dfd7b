import type { Correspondances } from '../../domain/correspondances.ts';
import commun from '../commun/commun.module.css';
import { Disclosure } from '../commun/Disclosure.tsx';
import { CORRESPONDANCES } from './textes.ts';

/** What STS-Web has and the list does not: the other half of what goes unsaid. */
export function SansContrepartie({
  correspondances: { genre, sansContrepartie },
}: {
  correspondances: Correspondances;
}) {
  const textes = CORRESPONDANCES;
  if (sansContrepartie.length === 0) return <p>{textes.toutTrouve}</p>;
  return (
    <Disclosure resume={textes.sansContrepartie(sansContrepartie.length)} imprime>
      {() => (
        <>
          <p class="discret">{textes.sansContrepartieAide}</p>
          <ul class={commun.sujets}>
            {sansContrepartie.map(({ cle, libelle, detail, services }) => (
              <li key={cle}>
                {libelle}
                {detail && <span class="discret"> {detail}</span>}
                {genre !== 'matieres' && services.length > 0 && (
                  <span class="discret"> · {textes.services(services)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
