import styles from './Code.module.css';
import { hashRule } from './route.ts';

/** A rule's code, which opens its page in the catalogue. */
export function Code({ code }: { code: string }) {
  return (
    <a class={styles.code} href={hashRule(code)}>
      <code>{code}</code>
    </a>
  );
}
