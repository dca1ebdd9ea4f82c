import '@sbb-esta/lyne-elements/standard-theme.css';
import '@sbb-esta/lyne-elements/flip-card.js';
