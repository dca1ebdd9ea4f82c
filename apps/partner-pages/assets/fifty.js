/** Twenty-five pairs. */
const { content } = document.querySelector('#pair');
for (let pair = 0; pair < 25; pair += 1) document.querySelector('main').append(content.cloneNode(true));
