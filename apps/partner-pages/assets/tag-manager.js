/** What a tag manager does: the same tag, inserted into the head whenever it thinks that a page was viewed. */
const [address, integrity] = document.querySelector('meta[name=kit]').content.split(' ');
for (const mount of ['', 'help-directory']) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  if (mount) Object.assign(script.dataset, { mount, country: 'BE' });
  document.head.append(script);
}
