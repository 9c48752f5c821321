/** The link that a plain click would follow out of this frame: into a tab, a file or another program. */
export function leaving(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event.composedPath().find((met) => met instanceof HTMLAnchorElement && met.href);
  return link instanceof HTMLAnchorElement && leads(link) ? link : undefined;
}

const leads = ({ target, download, protocol }: HTMLAnchorElement): boolean =>
  (target !== '' && target !== '_self') || download !== '' || !/^https?:$/.test(protocol);
