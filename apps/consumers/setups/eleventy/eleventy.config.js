export default function configure(eleventy) {
  // The page that all bundlers show is not one of this site.
  eleventy.ignores.add('index.html');
}
