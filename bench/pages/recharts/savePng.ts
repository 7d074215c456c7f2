import { font, look } from '../look.mjs';

const image = { width: 1600, height: 900 };

/** Saves an SVG of the page as a PNG by the usual way: as text, read as an image, drawn on a canvas. */
export async function savePng(svg: SVGSVGElement): Promise<void> {
  const drawing = URL.createObjectURL(new Blob([asFile(svg)], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = drawing;
  await picture.decode();
  URL.revokeObjectURL(drawing);

  const canvas = Object.assign(document.createElement('canvas'), image);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas can be drawn on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(picture, 0, 0, image.width, image.height);
  // A blob would be encoded only when the browser thinks itself idle, which may be a second later.
  const href = canvas.toDataURL('image/png');
  Object.assign(document.createElement('a'), { href, download: 'figure.png' }).click();
}

function asFile(svg: SVGSVGElement): string {
  const copy = document.importNode(svg, true);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${look.width} ${look.height}`);
  copy.setAttribute('width', String(image.width));
  copy.setAttribute('height', String(image.height));
  copy.style.fontFamily = font;
  copy.style.fontSize = `${look.fontSize}px`;
  return new XMLSerializer().serializeToString(copy);
}
