const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
}

/**
 * A printed label reduced to what it says, so that two printings of it meet: no markup, no case, no
 * punctuation, single spaces, look-alike Cyrillic letters as Latin ones, `%` and `percentage` alike.
 * `labelKey('<b>% CP visits</b>  (cumulative)')` → `percent cp visits cumulative`.
 */
export function labelKey(label: string): string {
  return label
    .replace(/<[^>]*>/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[а-я]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/%|\bpercentage\b|\bper cent\b/g, ' percent ')
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9+<>]+/g, ' ')
    .trim()
}
