import { useMemo } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import type { Bilan } from '../../lendemain/bilan.ts';
import { comparerDestins } from '../../lendemain/destins-constates.ts';
import { Section } from '../commun/Heading.tsx';
import { BarreDesDestins } from '../destins/BarreDesDestins.tsx';
import { LENDEMAIN } from './textes.ts';

/** The bar of the evening, then the same one as SIECLE's page tells it. Nothing when the copy is not whole. */
export function DestinsDuMatin({ bilan, prevision }: { bilan: Bilan; prevision: Rapport }) {
  const compares = useMemo(() => comparerDestins(prevision, bilan), [prevision, bilan]);
  if (!compares) return null;
  const { prevus, constates } = LENDEMAIN.destins;
  return (
    <>
      <Section titre={constates}>
        <BarreDesDestins titre={constates} comptes={compares.constates} />
      </Section>
      <Section titre={prevus}>
        <BarreDesDestins titre={prevus} comptes={compares.prevus} />
      </Section>
    </>
  );
}
