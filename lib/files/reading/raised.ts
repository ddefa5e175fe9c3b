const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised text as a reader sees it: a footnote's number beside a figure must never become one of its digits. */
export function raised(text: string, high: boolean): string {
  return high ? text.replace(/\d/g, digit => HIGH[Number(digit)] ?? digit) : text
}
