/** An element of a picture, not in it yet. */
export function svgPart<Name extends 'svg' | 'g' | 'path'>(
  name: Name,
  kind: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('class', kind);
  return element;
}
