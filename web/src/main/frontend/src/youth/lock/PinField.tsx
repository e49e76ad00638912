import type { Ref } from 'preact';

interface Props {
  label: string;
  value: string;
  hint?: string;
  invalid?: boolean;
  field?: Ref<HTMLInputElement>;
  describedBy?: string;
  onChange: (digits: string) => void;
}

/** Digits that nobody reads over a shoulder, with the big keys of a phone. */
export function PinField({ label, value, hint, invalid, field, describedBy, onChange }: Props) {
  return (
    <label class="pin">
      <span class="pin__label">{label}</span>
      {hint && <span class="pin__hint">{hint}</span>}
      <input
        {...(field && { ref: field })}
        class="utrecht-textbox pin__field"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        dir="ltr"
        aria-invalid={invalid ?? false}
        aria-describedby={describedBy}
        value={value}
        onInput={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 8);
          event.currentTarget.value = digits;
          onChange(digits);
        }}
      />
    </label>
  );
}
