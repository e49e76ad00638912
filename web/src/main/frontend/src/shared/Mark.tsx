/** Nabij's mark: two people who stand close. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 64 44" aria-hidden="true" focusable="false">
      <circle class="mark__one" cx="22" cy="22" r="20" />
      <circle class="mark__two" cx="42" cy="22" r="20" />
      <path class="mark__near" d="M32 4.68a20 20 0 0 1 0 34.64 20 20 0 0 1 0-34.64z" />
    </svg>
  );
}
