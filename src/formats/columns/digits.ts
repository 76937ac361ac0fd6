/** Matches a digit of the Arabic-Indic or the Persian script, and the Arabic decimal and thousands signs. */
const others = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g;

/** Writes digits of the Arabic and Persian scripts as 0–9, `٫` as `.` and `٬` as `,`. */
export function plainDigits(text: string): string {
  return text.replace(others, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x66b) return '.';
    return code === 0x66c ? ',' : String(code & 15);
  });
}
