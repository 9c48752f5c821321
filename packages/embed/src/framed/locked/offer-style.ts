const style = `
:host { all: initial; position: absolute; inline-size: min(32em, 100%); z-index: 1; font: 16px/1.5 system-ui, sans-serif; color-scheme: inherit; }
section { box-sizing: border-box; margin: 0.25em; padding: 1em; border: 2px solid; border-radius: 0.5em; background: Canvas; color: CanvasText; box-shadow: 0 0.25em 1.5em #0004; }
h2 { margin: 0 0 0.5em; font-size: 1em; }
label { display: block; }
p { min-block-size: 1.5em; margin: 0.5em 0 0; }
textarea { box-sizing: border-box; inline-size: 100%; margin-block: 0.5em; padding: 0.5em; font: inherit; overflow-wrap: anywhere; }
div { display: flex; flex-wrap: wrap; gap: 0.5em; }
button { min-block-size: 44px; padding: 0 1em; border: 1px solid; border-radius: 0.375em; background: Canvas; color: CanvasText; font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid #2f7be8; outline-offset: 2px; }
@media print { :host { display: none; } }
`;

/** How what is offered looks: as paper over the page, light or dark as that is. */
export function offerStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}
