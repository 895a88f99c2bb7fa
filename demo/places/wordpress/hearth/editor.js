/** The block in the editor: what it is, and its settings at the side. With what WordPress has on the page, and no build. */
(({blocks, element: {createElement, Fragment}, blockEditor, components, i18n: {__}}) => {
  const widgets = [
    ['kudos-wall', __('Thanks', 'hearth')],
    ['pulse-poll', __('Questions', 'hearth')],
    ['get-to-know', __('Get to know', 'hearth')],
    ['mosaic', __('Mosaic', 'hearth')],
    ['gauge', __('How it went', 'hearth')],
  ];

  function Edit({attributes, setAttributes}) {
    const field = (name, label) =>
      createElement(components.TextControl, {key: name, label, value: attributes[name], onChange: (value) => setAttributes({[name]: value})});
    const choice = createElement(components.SelectControl, {
      key: 'widget',
      label: __('Widget', 'hearth'),
      value: attributes.widget,
      options: widgets.map(([value, label]) => ({value, label})),
      onChange: (widget) => setAttributes({widget}),
    });
    const [, title] = widgets.find(([name]) => name === attributes.widget) ?? widgets[0];
    return createElement(
      Fragment,
      null,
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(
          components.PanelBody,
          {title: __('Settings', 'hearth')},
          choice,
          field('space', __('Space', 'hearth')),
          field('heading', __('Heading', 'hearth')),
        ),
      ),
      // What people say is not shown in the editor: whoever edits a page need not be one of them.
      createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(components.Placeholder, {icon: 'heart', label: `Hearth: ${title}`, instructions: attributes.space}),
      ),
    );
  }

  blocks.registerBlockType('hearth/widget', {edit: Edit, save: () => null});
})(window.wp);
