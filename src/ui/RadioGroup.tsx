import { useId } from 'react';

type Option<Value extends string> = {
  value: Value;
  label: string;
  /** What it is for, beside its name: a screen reader says it after that. */
  hint?: string;
};

type Props<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Renders radio buttons under the name of their group, as many side by side as there is room for. */
export function RadioGroup<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0 print:hidden">
      <legend className="text-small text-muted">{label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,7.5rem),1fr))] gap-x-3">
        {options.map((option) => (
          <label key={option.value} className="flex cursor-pointer gap-2 py-1 text-small pointer-coarse:min-h-11">
            <input
              type="radio"
              className="mt-[0.1875rem] size-3.5 shrink-0 accent-ink"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${name}-${option.value}`}
              aria-describedby={option.hint === undefined ? undefined : `${name}-${option.value}-hint`}
              onChange={() => onChange(option.value)}
            />
            <span className="min-w-0">
              <span id={`${name}-${option.value}`} className="block font-semibold">
                {option.label}
              </span>
              {option.hint !== undefined && <span id={`${name}-${option.value}-hint`}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
