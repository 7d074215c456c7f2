import type { CSSProperties } from 'react';
import type { FileRequest } from '#src/export/file/fileName.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import type { Elements } from '#src/ui/elements.ts';
import { type Medium, mediumOf } from './mediumOf.ts';

/** The colours of paper and of the words on it: literal, as paper is white in the dark too. */
const paper = {
  white: '#ffffff',
  transparent: '#dfe6ec',
  words: '#e3e8ed',
  wordsOnTint: '#cbd5dd',
  edge: '#d5dce3',
} as const;

type Props = {
  sheet: Sheet;
  background: FileRequest['background'];
  /** Renders the image of the sheet in its place. */
  children: (place: CSSProperties) => Elements;
};

/** Renders a page, a slide or a post with the place of a sheet in it; tinted where the sheet lets it shine through. */
export function MediumView({ sheet, background, children }: Props) {
  const medium = mediumOf(sheet);
  const width = widthOf(medium);
  const { x, y, ...size } = medium.sheet;
  const place = {
    position: 'absolute',
    left: percent(x, medium.width),
    top: percent(y, medium.height),
    width: percent(size.width, medium.width),
    height: percent(size.height, medium.height),
    outline: `1px solid ${paper.edge}`,
  } as const;
  const words = background === 'white' ? paper.words : paper.wordsOnTint;
  return (
    // A narrow screen crops the page around the sheet, not the sheet.
    <div style={{ overflow: 'hidden', clipPath: 'inset(0)' }}>
      <div
        style={{
          position: 'relative',
          width,
          aspectRatio: `${medium.width} / ${medium.height}`,
          // Where all of it does not fit, the sheet does, in the middle as far as the page reaches.
          marginLeft: `min(max(0px, (100% - ${width}) / 2), max(100% - ${width}, 50% - ${width} * ${(x + size.width / 2) / medium.width}))`,
          background: paper[background],
          forcedColorAdjust: 'none',
        }}
      >
        <svg viewBox={`0 0 ${medium.width} ${medium.height}`} aria-hidden="true" className="block w-full" fill={words}>
          {medium.lines.map((line) => (
            <rect key={`${line.x} ${line.y}`} {...line} />
          ))}
        </svg>
        {children(place)}
      </div>
    </div>
  );
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** Returns the width of a medium: all that there is as far as it is in sight whole, but the sheet is never tiny. */
function widthOf({ width, height, sheet }: Medium): string {
  const least = sheet.height > sheet.width ? '16rem' : '13rem';
  return `max(min(100%, 62dvh * ${width / height}), min(${least}, 94%) * ${width / sheet.width})`;
}
