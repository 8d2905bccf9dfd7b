import styles from './Code.module.css';
import { hashRegle } from './route.ts';

/** A rule's code, which opens its page in the catalogue. */
export function Code({ code }: { code: string }) {
  return (
    <a class={styles.code} href={hashRegle(code)}>
      <code>{code}</code>
    </a>
  );
}
