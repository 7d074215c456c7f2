// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { render } from '#src/testing/render.ts';
import { Lazy, lazyComponent } from './lazyComponent.tsx';

const Boat = ({ name }: { name: string }) => <p>{name}</p>;
const lazyBoat = () => lazyComponent(async () => Boat);
const shown = <output>waits</output>;

test('a component whose code is there is rendered with what surrounds it, as what waits is rendered last of all', async () => {
  const boat = lazyBoat();
  await boat.load();
  const host = render(<Lazy component={boat} props={{ name: 'Aurora' }} fallback={shown} />);
  expect(host.innerHTML).toBe('<p>Aurora</p>');
});

test('until its code is there, the fallback is shown', async () => {
  const host = render(<Lazy component={lazyBoat()} props={{ name: 'Aurora' }} fallback={shown} />);
  expect(host.innerHTML).toBe('<output>waits</output>');
  await vi.waitFor(() => expect(host.innerHTML).toBe('<p>Aurora</p>'));
});
