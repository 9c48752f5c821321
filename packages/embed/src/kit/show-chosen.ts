const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`)!;

/** The list that the address chooses from: each names its parameter, the tag that shows what is chosen, and the module of that tag. */
const chosenList = (query: URLSearchParams): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-parameter]')].find(({ dataset }) =>
    query.has(dataset['parameter']!),
  );

/** Puts the widget that the address names in the place of the lists. Only what they link to is shown; of anything else they say that it is not there. */
export function showChosen(query = new URLSearchParams(location.search)): void {
  const list = chosenList(query);
  if (!list) return;
  const { parameter, tag, module } = list.dataset as Record<string, string>;
  const name = query.get(parameter!)!;
  const link = [...list.querySelectorAll('a')].find(
    (each) => each.getAttribute('href') === `?${parameter}=${name}`,
  );
  if (!link) return void (part('unknown').hidden = false);
  document.title = `${link.textContent} – ${document.title}`;
  part('list').hidden = true;
  part('chosen').hidden = false;
  const widget = document.createElement(tag!);
  widget.setAttribute(parameter!, name);
  part('place').append(widget);
  import(/* @vite-ignore */ module!).catch(() => (part('broken').hidden = false));
}
