import { useId } from 'react';

type Props<Value extends string> = {
  /** The name of the group, for screen readers. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Renders radio buttons side by side in one bar, for a choice among a few options. */
export function RadioGroup<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="inline-flex min-w-0 max-w-full flex-wrap print:hidden">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative -ms-px flex min-h-9 grow cursor-pointer items-center border border-ink px-2.5 min-[36rem]:px-3.5 text-small first-of-type:ms-0 first-of-type:rounded-s last-of-type:rounded-e has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
