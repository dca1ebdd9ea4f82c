/** The two blocks in the editor. Plain JavaScript: what it needs stands in `wp`, and the words in `pageHelpKit`. */
(() => {
  const { apiFetch, blockEditor, blocks, components, data, element, url } = window.wp;
  const { createElement, RawHTML, useEffect, useState } = element;
  const words = window.pageHelpKit;

  /** What the page will show, as the server draws it. */
  function usePreview(name, { country, language, story }) {
    const [preview, setPreview] = useState(undefined);
    const post = data.select('core/editor')?.getCurrentPostId();
    useEffect(() => {
      let isWanted = true;
      const path = url.addQueryArgs(`/wp/v2/block-renderer/${name}`, {
        context: 'edit',
        attributes: { country, language, story },
        // A template has a name for a number.
        ...(Number.isInteger(post) && { post_id: post }),
      });
      const show = (answer) => isWanted && setPreview(answer);
      apiFetch({ path }).then(show, ({ message }) => show({ message }));
      return () => (isWanted = false);
    }, [name, country, language, story, post]);
    return preview;
  }

  /** Text and links of the element: they are saved with the page, and stay should the plugin be switched off. */
  function fallbackIn(html) {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return body.querySelector('.bb-fallback')?.innerHTML ?? '';
  }

  /** Saved until the preview is there, and where it never comes: no box without a number, nor with that of another country. */
  const NUMBER = '<a href="tel:112">112</a>';

  const chooser = (label, attribute, choices, first) => (attributes, setAttributes) =>
    createElement(components.SelectControl, {
      key: attribute,
      label,
      value: attributes[attribute],
      options: [{ value: '', label: first }, ...choices],
      onChange: (value) => setAttributes({ [attribute]: value, kept: NUMBER }),
    });

  const ofSite = words.countries.find(({ value }) => value === words.siteCountry);
  const country = chooser(words.country, 'country', words.countries, ofSite ? `${words.usual}: ${ofSite.label}` : words.choose);
  const language = chooser(words.language, 'language', words.languages, words.usual);
  const story = chooser(words.story, 'story', words.stories, words.usual);

  const register = (kind, icon, choosers) => {
    const name = `page-help-kit/${kind}`;
    const { title, description } = words[kind];
    const text = { type: 'string', default: '' };
    blocks.registerBlockType(name, {
      apiVersion: 2,
      title,
      description,
      icon,
      category: 'widgets',
      keywords: ['112', 'Blind Betting'],
      attributes: {
        country: text,
        language: text,
        story: text,
        kept: { type: 'string', default: NUMBER, source: 'html', selector: 'div' },
      },
      supports: { html: false },
      edit({ attributes, setAttributes }) {
        const preview = usePreview(name, attributes);
        useEffect(() => {
          if (preview?.rendered) setAttributes({ kept: fallbackIn(preview.rendered) || NUMBER });
        }, [preview]);
        const { rendered, message } = preview ?? {};
        const shown = rendered ? createElement(RawHTML, null, rendered) : (message ?? createElement(components.Spinner));
        return createElement(
          'div',
          blockEditor.useBlockProps(),
          createElement(
            blockEditor.InspectorControls,
            null,
            createElement(
              components.PanelBody,
              { title },
              choosers.map((choose) => choose(attributes, setAttributes)),
            ),
          ),
          createElement(components.Disabled, null, shown),
        );
      },
      save: ({ attributes }) => createElement('div', blockEditor.useBlockProps.save(), createElement(RawHTML, null, attributes.kept)),
    });
  };

  register('card', 'index-card', [country, language, story]);
  register('directory', 'phone', [country, language]);
})();
