import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** False in the preview of what is sent: the views are those of the report on screen, which has its names. */
export const OpenViews = createContext(true);

/** Renders links to views, or plain text where views cannot be opened. */
export function ViewLinks({ children }: { children: ComponentChildren }) {
  return useContext(OpenViews) ? children : null;
}
