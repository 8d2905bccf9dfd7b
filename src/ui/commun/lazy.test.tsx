// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Heading } from './Heading.tsx';
import { Lazily, type Lazy, lazy, preloadAll } from './lazy.tsx';

afterEach(cleanup);

const broken = () => Promise.reject(new Error('the line is cut'));

describe('code that comes apart', () => {
  it('is asked for once, and is then here', async () => {
    const ask = vi.fn(async () => 'code');
    const part = lazy(ask);
    expect(part.code).toBeNull();
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect([part.code, ask.mock.calls.length]).toEqual(['code', 1]);
  });

  it('is asked for again after it failed to come, which stops no other', async () => {
    const ask = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('the line is cut'));
    const [part, other] = [lazy(ask), lazy(async () => 'other')];
    await preloadAll([part, other]);
    expect([part.code, other.code]).toEqual([null, 'other']);
    await expect(part.load()).resolves.toBe('code');
  });
});

describe('what it shows', () => {
  const show = (part: Lazy<string>, heading?: string) =>
    render(
      <Lazily part={part} {...(heading !== undefined && { heading })}>
        {(code) => <Heading>{code}</Heading>}
      </Lazily>,
    );
  const title = () => screen.getByRole('heading', { level: 1 });

  it('stands under its heading until it is here, then takes the focus that the heading had', async () => {
    show(
      lazy(async () => 'Here'),
      'Waiting',
    );
    expect(title().textContent).toBe('Waiting');
    title().focus();
    await screen.findByRole('heading', { name: 'Here' });
    expect(document.activeElement).toBe(title());
  });

  it('says so when it does not come, under its heading', async () => {
    show(lazy<string>(broken), 'Waiting');
    expect((await screen.findByText(/n’a pas pu être chargée/)).getAttribute('role')).toBe('status');
    expect(title().textContent).toBe('Waiting');
  });

  it('is asked for again by a button, which stays until it is here and then gives the focus to its heading', async () => {
    const ask = vi.fn(broken as () => Promise<string>).mockImplementationOnce(broken);
    show(lazy(ask), 'Waiting');
    const again = await screen.findByRole('button', { name: 'Réessayer' });
    again.focus();
    fireEvent.click(again);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/n’a pas pu être chargée/));
    expect([ask.mock.calls.length, document.activeElement]).toEqual([2, again]);

    ask.mockImplementation(async () => 'Here');
    fireEvent.click(again);
    expect(await screen.findByText('Cette page arrive.')).toBeTruthy();
    await screen.findByRole('heading', { name: 'Here' });
    expect(document.activeElement).toBe(title());
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is drawn though it came between the drawing and what waits for it', async () => {
    let arrived = false;
    const late: Lazy<string> = {
      ...lazy(async () => 'Here'),
      get code() {
        return arrived ? 'Here' : null;
      },
      // Nobody is told: it had come already.
      load: async () => {
        arrived = true;
        return 'Here';
      },
    };
    show(late, 'Waiting');
    await screen.findByRole('heading', { name: 'Here' });
  });

  it('is drawn wherever it is awaited, once it is asked for again in one place, which gives the focus to the heading', async () => {
    const part = lazy(vi.fn(async () => 'Here').mockImplementationOnce(broken));
    const Place = () => <Lazily part={part}>{(code) => <p class="place">{code}</p>}</Lazily>;
    const { container } = render(
      <>
        <Heading>Start</Heading>
        <Place />
        <Place />
      </>,
    );
    const [again] = await screen.findAllByRole('button', { name: 'Réessayer' });
    again?.focus();
    fireEvent.click(again as HTMLElement);
    await waitFor(() => expect(container.querySelectorAll('.place').length).toBe(2));
    expect([screen.queryByRole('button'), document.activeElement]).toEqual([null, title()]);
  });

  it('is nothing without a heading, until it is here or does not come', async () => {
    const { container } = show(lazy(async () => 'Here'));
    expect(container.textContent).toBe('');
    await screen.findByRole('heading', { name: 'Here' });
    cleanup();
    show(lazy(vi.fn(async () => 'Here').mockImplementationOnce(broken)));
    expect(await screen.findByText(/^Cette partie de l’écran n’a pas pu être chargée/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByRole('heading', { name: 'Here' });
  });
});
