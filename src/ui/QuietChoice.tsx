import { useEffect, useRef } from 'react';

type Props<Value extends string> = {
  /** The name that the radio buttons share, one of its own on the page. */
  name: string;
  /** The name of the group, for screen readers. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  /** `step` is `replace` for what was chosen before the scripts ran. */
  onChange: (value: Value, step?: 'replace') => void;
};

/**
 * Renders a choice among a few words in a line. The stylesheet obeys what is checked, so that the choice works before the
 * scripts do and without them; what was chosen before hydration stays chosen.
 */
export function QuietChoice<Value extends string>({ name, label, options, value, onChange }: Props<Value>) {
  const group = useRef<HTMLFieldSetElement>(null);
  const served = useRef({ options, onChange });
  useEffect(() => {
    const { options, onChange } = served.current;
    const checked = group.current?.querySelector<HTMLInputElement>(':checked')?.value;
    for (const { value } of options) if (value === checked) onChange(value, 'replace');
  }, []);
  return (
    <fieldset ref={group} className="quiet-choice">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
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
