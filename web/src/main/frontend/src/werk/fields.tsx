import type { ComponentChildren } from 'preact';
import type { IsoDate, Uuid } from '../shared/contract';

interface DateProps {
  label: string;
  value: IsoDate;
  min: IsoDate;
  required?: boolean;
  onChange: (value: IsoDate) => void;
}

/** A day, in the way of the browser. */
export function DateField({ label, value, min, required, onChange }: DateProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="utrecht-textbox"
        type="date"
        required={required}
        min={min}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

export interface Colleague {
  id: Uuid;
  name: string;
}

interface ColleagueProps {
  label: string;
  /** What stands there as long as nobody is chosen. */
  none: string;
  people: Colleague[];
  value: Uuid | '';
  first?: boolean;
  describedBy?: string;
  onChange: (id: Uuid | '') => void;
  children?: ComponentChildren;
}

/** One of the colleagues, or nobody. */
export function ColleagueField(props: ColleagueProps) {
  return (
    <label class="field">
      <span class="field__label">{props.label}</span>
      <select
        class="utrecht-select"
        data-first={props.first ? '' : undefined}
        value={props.value}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{props.none}</option>
        {props.people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {props.children}
    </label>
  );
}
