/** What pages are made of: tiles, tables, boxes side by side, guides. */
import { adopt } from '../adopt-sheet.js';

adopt(`
  .team .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: 0.75rem; margin-block: 0 1.5rem; padding: 0; list-style: none; }
  .team .tile { display: flex; flex-direction: column; justify-content: flex-start; inline-size: 100%; block-size: 100%; text-align: start; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 0.75rem 1rem; }
  .team button.tile { cursor: pointer; }
  .team button.tile:hover { border-color: var(--edge); }
  .team button.tile[aria-pressed='true'] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
  .team .tile b { display: block; font-size: 1.75rem; font-weight: 800; line-height: 1.2; font-variant-numeric: tabular-nums; }
  .team .tile.good b { color: var(--good); }
  .team .tile.warn b { color: var(--warn); }
  .team .tile span { font-size: 0.875rem; line-height: 1.3; color: var(--soft); display: block; }
  .team .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin-block: 0 0.75rem; }
  .team .bar p { margin: 0; }
  .team .bar label { display: grid; gap: 0.25rem; font-size: 0.875rem; color: var(--soft); }
  .team .bar label > * { font-size: 1rem; color: var(--ink); }
  .team .bar [role='status'] { margin-inline-start: auto; padding-block: 0.6rem; color: var(--soft); }
  .team table { inline-size: 100%; border-collapse: separate; border-spacing: 0; margin-block: 0 1rem; font-size: 0.9375rem; }
  .team th, .team td { text-align: start; vertical-align: top; padding: 0.625rem 1rem 0.625rem 0; border-block-end: 1px solid var(--line); }
  .team thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--ground); border-block-end: 2px solid var(--ink); font-size: 0.875rem; line-height: 1.25; vertical-align: bottom; }
  .team thead button { all: unset; cursor: pointer; box-sizing: border-box; min-block-size: 2.75rem; display: inline-flex; align-items: end; padding-block-end: 0.25rem; }
  .team thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  .team thead button::after { content: '↕'; opacity: 0.45; margin-inline-start: 0.3em; }
  .team [aria-sort='ascending'] button::after { content: '↑'; opacity: 1; }
  .team [aria-sort='descending'] button::after { content: '↓'; opacity: 1; }
  .team tbody th, .team td, .team small { overflow-wrap: anywhere; }
  .team tbody th { min-inline-size: 12rem; font-weight: 650; }
  .team .badge { display: inline-block; border: 1px solid currentColor; border-radius: 99px; padding: 0 0.6em; font-size: 0.8125rem; font-weight: 650; white-space: nowrap; }
  .team .badge.good { color: var(--good); }
  .team .badge.warn { color: var(--warn); }
  .team .badge.bad { color: light-dark(#8d0f16, #ffc9c4); }
  .team .more, .team .button { display: inline-flex; align-items: center; border: 1px solid var(--edge); border-radius: 99px; background: var(--paper); padding: 0.25rem 1.25rem; min-block-size: 2.75rem; font-weight: 650; text-decoration: none; color: var(--ink); cursor: pointer; }
  .team .more:hover, .team .button:hover { border-color: var(--accent); }
  .team .sort-choice { display: none !important; }
  .team .grid { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); margin: 0 0 1rem; padding: 0; list-style: none; }
  .team .grid.two { grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); }
  .team .box { background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem; min-inline-size: 0; }
  .team .box > :first-child { margin-block-start: 0; }
  .team .box > :last-child { margin-block-end: 0; }
  .team .box.do { border-block-start: 4px solid var(--good); }
  .team .box.dont { border-block-start: 4px solid light-dark(#8d0f16, #ffc9c4); }
  .team .wide { overflow-x: auto; }
  .team .guide { max-inline-size: 54rem; min-inline-size: 0; }
  .team .contents { display: none; }
  .team .contents h2 { font-size: 0.8125rem; letter-spacing: 0.06em; text-transform: uppercase; margin: 0 0 0.5rem; color: var(--soft); }
  .team .contents ol { list-style: none; padding: 0; margin: 0; font-size: 0.875rem; }
  .team .contents li { border-inline-start: 2px solid var(--line); padding: 0.2rem 0 0.2rem 0.75rem; }
  @media (min-width: 70rem) {
    .team .with-contents { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 3rem; align-items: start; }
    .team .contents { display: block; position: sticky; inset-block-start: 1.5rem; max-block-size: calc(100vh - 3rem); overflow-y: auto; }
  }
  .team .guide h2:first-child { margin-block-start: 1rem; }
  .team .guide p, .team .guide li { max-inline-size: 46rem; }
  .team .guide li { margin-block: 0.25rem; }
  .team .guide .wide td { min-inline-size: 6rem; overflow-wrap: normal; }
  .team .guide thead th { position: static; }
  .team .guide tbody th { min-inline-size: 0; }
  .team .guide a, .team .guide code { overflow-wrap: anywhere; }
  .team .guide pre code { overflow-wrap: normal; }
  .team .file { border-block-end: 1px dotted var(--edge); }
  @media (max-width: 60rem) {
    .team data-table table, .team data-table tbody, .team data-table tr, .team data-table tbody th, .team data-table td { display: block; }
    .team data-table thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
    .team data-table tr { padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 12px; margin-block-end: 0.75rem; background: var(--paper); }
    .team data-table tbody th, .team data-table td { padding: 0.125rem 0; border: 0; }
    .team data-table td::before { content: attr(data-title) ': '; font-size: 0.875rem; color: var(--soft); }
    .team data-table td.long::before { display: block; }
    .team .sort-choice { display: grid !important; }
    .team .tiles { grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr)); gap: 0.5rem; }
    .team .tile { padding: 0.5rem 0.75rem; }
    .team .bar [role='status'] { margin-inline-start: 0; }
  }
`);
