import { useId } from 'react';
import { type Vision, visions } from '#src/figures/colourVision.ts';
import { QuietChoice } from '#src/ui/QuietChoice.tsx';

const labels: Record<Vision, string> = {
  colour: 'In colour',
  grey: 'In grey',
  protanopia: 'Protanopia',
  deuteranopia: 'Deuteranopia',
  tritanopia: 'Tritanopia',
};

/** What stands below the choice, so that nothing moves when another is chosen. */
const explanations: Record<Vision, string> = {
  colour: 'How others see it: the file stays as it is.',
  grey: 'As a printer without colours prints it.',
  protanopia: 'As seen without cones for red.',
  deuteranopia: 'As seen without cones for green.',
  tritanopia: 'As seen without cones for blue.',
};

const options = visions.map((value) => ({ value, label: labels[value] }));

type Props = { vision: Vision; onChange: (vision: Vision) => void };

/** Renders the choice among the ways in which the preview is seen. */
export function VisionChoice({ vision, onChange }: Props) {
  const name = useId();
  return (
    <div className="mt-2 text-small">
      <div className="*:flex-wrap">
        <QuietChoice name={name} label="Seen" options={options} value={vision} onChange={onChange} />
      </div>
      <p className="text-muted">{explanations[vision]}</p>
    </div>
  );
}
