import { type Vision, visionMatrices, visions } from '#src/figures/colourVision.ts';

const idOf = (vision: Vision) => `seen-${vision}`;

/** Returns the CSS filter by which an image is seen in a way; `VisionFilters` has to be on the page. */
export const filterOf = (vision: Vision): string | undefined =>
  vision === 'colour' ? undefined : `url(#${idOf(vision)})`;

/** Renders the filters of all ways of seeing, which reckon in linear light. */
export function VisionFilters() {
  return (
    <svg aria-hidden="true" width="0" height="0" style={{ position: 'absolute' }}>
      {visions.map((vision) =>
        vision === 'colour' ? null : (
          <filter key={vision} id={idOf(vision)} colorInterpolationFilters="linearRGB">
            <feColorMatrix
              type="matrix"
              values={[...visionMatrices[vision].map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].flat().join(' ')}
            />
          </filter>
        ),
      )}
    </svg>
  );
}
