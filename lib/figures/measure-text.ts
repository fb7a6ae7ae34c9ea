/**
 * Widths of Source Sans 3 in thousandths of an em, so that the server can place labels before any font is loaded.
 * Measured in a browser from the files that the app ships; letters beyond ASCII are taken by the average of their kind.
 */
const REGULAR = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
]
const BOLD_TO_REGULAR = 1.03

function measureLetter(code: number): number {
  if (code >= 32 && code <= 126) return REGULAR[code - 32] ?? 500
  if (code === 0xa0) return 200
  if (code === 0x2013) return 480
  if (code >= 0x410 && code <= 0x42f) return 642
  if (code >= 0x430 && code <= 0x4ff) return 555
  if (code >= 0x300 && code <= 0x36f) return 0
  return code < 0x250 ? 520 : 600
}

/** Width of `text` in px at `size` px; good to about two per cent for Latin and Cyrillic. */
export function measureText(text: string, size = 12, bold = false): number {
  let width = 0
  for (const letter of text) width += measureLetter(letter.codePointAt(0) ?? 0)
  return (width * size * (bold ? BOLD_TO_REGULAR : 1)) / 1000
}
