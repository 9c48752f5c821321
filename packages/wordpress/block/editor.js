// The block in the editor: its settings beside it, and the widget itself as a frame, drawn by the browser of the person who writes.
(({ blocks, blockEditor, components, element }, facts) => {
  const { createElement: el, Fragment, useEffect, useRef, useState } = element;
  const { words } = facts;

  const isAllowed = (name, value) => new RegExp(`^(?:${facts.settings[name].pattern})$`, 'u').test(value);
  const settingsOf = (widget) => facts.widgets[widget]?.settings ?? [];

  /** The address of the widget as a page; what is not yet right is left out of it. */
  const pageOf = (attributes) => {
    const query = new URLSearchParams();
    for (const name of settingsOf(attributes.widget))
      if (attributes[name] && isAllowed(name, attributes[name])) query.set(name, attributes[name]);
    return `${facts.address}/embed/${attributes.widget}?${query}`;
  };

  /** The same value once nobody has typed for half a second. */
  const useSettled = (value) => {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => setSettled(value), 500);
      return () => clearTimeout(timer);
    }, [value]);
    return settled;
  };

  /** The height that the frame tells; the editor may stand in a frame of its own, so the message comes to the window around ours. */
  const useToldHeight = (frame) => {
    const [height, setHeight] = useState(320);
    useEffect(() => {
      const around = frame.current.ownerDocument.defaultView;
      const hear = ({ data, origin, source }) => {
        const isOurs = origin === facts.address && source === frame.current?.contentWindow;
        if (isOurs && data?.payung === 'height' && data.value > 0) setHeight(Math.min(data.value, 20_000));
      };
      around.addEventListener('message', hear);
      return () => around.removeEventListener('message', hear);
    }, []);
    return height;
  };

  const Preview = ({ attributes }) => {
    const frame = useRef(null);
    const height = useToldHeight(frame);
    const src = useSettled(pageOf(attributes));
    const title = `${words.preview}: ${facts.widgets[attributes.widget].title}`;
    // A click selects the block; the widget is used on the page.
    const style = { display: 'block', width: '100%', border: 0, pointerEvents: 'none' };
    return el('iframe', { ref: frame, src, title, height, style, tabIndex: -1 });
  };

  const Setting = ({ name, value, change }) => {
    const { label, help, choices } = facts.settings[name];
    const list = Object.entries(choices);
    if (list.length) {
      const options = list.map(([key, text]) => ({ value: key, label: text }));
      const usual = { value: '', label: words.usual };
      return el(components.SelectControl, { label, value, options: [usual, ...options], onChange: change });
    }
    const isWrong = value !== '' && !isAllowed(name, value);
    const said = isWrong ? el('strong', { role: 'alert' }, `${words.wrong} ${help}`) : help;
    return el(components.TextControl, { label, value, help: said, onChange: change });
  };

  const Settings = ({ attributes, setAttributes }) => {
    const { widget } = attributes;
    const options = Object.entries(facts.widgets).map(([value, { title }]) => ({ value, label: title }));
    if (!facts.widgets[widget]) options.unshift({ value: widget, label: widget });
    const asked = settingsOf(widget).filter((name) => !facts.unasked.includes(name));
    const fields = (names) =>
      names.map((name) =>
        el(Setting, {
          key: name,
          name,
          value: attributes[name] ?? '',
          change: (value) => setAttributes({ [name]: value || undefined }),
        }),
      );
    const choose = { label: words.widget, value: widget, options };
    const more = asked.filter((name) => !facts.usual.includes(name));
    return el(
      Fragment,
      null,
      el(
        components.PanelBody,
        { title: words.settings },
        el(components.SelectControl, { ...choose, onChange: (name) => setAttributes({ widget: name }) }),
        fields(asked.filter((name) => facts.usual.includes(name))),
      ),
      more.length > 0 && el(components.PanelBody, { title: words.more, initialOpen: false }, fields(more)),
    );
  };

  const Edit = (props) => {
    const { widget } = props.attributes;
    const problem = facts.address ? (facts.widgets[widget] ? '' : words.unknown) : words.unset;
    const body = problem
      ? el(components.Placeholder, { label: 'Payung', instructions: problem })
      : el(Preview, props);
    return el(
      Fragment,
      null,
      el(blockEditor.InspectorControls, null, el(Settings, props)),
      el('div', blockEditor.useBlockProps(), body),
    );
  };

  const umbrella = el(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24 },
    el('path', {
      d: 'M12 2v1.1A9.5 9.5 0 0 0 2.5 12.5h8.7V19a1.3 1.3 0 0 1-2.6 0H7a2.9 2.9 0 0 0 5.8 0v-6.5h8.7A9.5 9.5 0 0 0 12.8 3.1V2z',
    }),
  );

  // The server writes the block, so that a better renderer reaches old posts, too.
  blocks.registerBlockType('payung/widget', { icon: umbrella, edit: Edit, save: () => null });
})(window.wp, window.payungFacts);
