import './define.js';
import { examples } from './blind-betting-card.examples.js';

export default { title: 'Card', component: 'blind-betting-card', tags: ['autodocs'] };

export const LovePromise = { render: examples['love, promise'] };
export const LoveReality = { render: examples['love, reality'] };
export const OnlinePromise = { render: examples['online, promise'] };
export const OnlineReality = { render: examples['online, reality'] };
export const WithTheFigureOfTheCountry = { render: examples['with the figure of the country'] };
export const WithAPageOfItsOwnForHelp = { render: examples['with a page of its own for help'] };
export const WithOwnText = { render: examples['with own text'] };

/** Every attribute, with the controls that the manifest describes. */
export const Playground = {};
