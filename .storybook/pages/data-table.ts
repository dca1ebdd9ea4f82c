import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { compareValues, matches, nextSort, type Sort } from './table-rules.mjs';

/** One column: its title, and what stands in it for a row. The first column names the row. */
export interface Column<Row> {
  title: string;
  cell(row: Row): unknown;
  /** What the column is sorted by; without it, it is not. */
  by?(row: Row): string | number | null;
  /** Language of the cell, where it is not English. */
  language?(row: Row): { name: string; content: { direction: string } } | undefined;
}

/** A number above the table; pressed, it leaves only the rows it counts. */
export interface Tile<Row> {
  title: string;
  tone?: 'good' | 'warn';
  counts(row: Row): boolean;
}

/** What a table shows. */
export interface TableOf<Row> {
  /** What the table is, for those who do not see it. */
  label: string;
  /** What one row is, and many are: "service", "services". */
  nouns: readonly [one: string, many: string];
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  tiles?: readonly Tile<Row>[];
  /** All text that the filter looks through. */
  text(row: Row): string;
  /** Further choices that stand beside the filter. */
  choices?: unknown;
}

/** Rows that are shown before somebody asks for more. */
const FIRST = 12;

class DataTable extends LitElement {
  static override properties = {
    table: { attribute: false },
    query: { state: true },
    tile: { state: true },
    sort: { state: true },
    all: { state: true },
  };
  declare table: TableOf<unknown>;
  declare query: string;
  declare tile: number;
  declare sort: Sort | undefined;
  declare all: boolean;

  constructor() {
    super();
    this.query = '';
    this.tile = -1;
    this.all = false;
  }

  /** The styles of the page are those of the table. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { label, nouns, columns, tiles = [], choices } = this.table;
    const rows = this.#rows();
    const shown = this.all ? rows : rows.slice(0, FIRST);
    return html`${tiles.length ? this.#renderTiles(tiles) : nothing}
      <div class="bar">
        ${choices}
        <label>Find<input type="search" .value=${this.query} @input=${this.#find} /></label>
        ${this.#renderSortChoice()}
        <p role="status">${rows.length} ${nouns[rows.length === 1 ? 0 : 1]}</p>
      </div>
      <table role="table" aria-label=${label}>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column, index) => this.#renderHead(column, index))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row) => this.#renderRow(row))}
        </tbody>
      </table>
      ${
        shown.length < rows.length ? html`<button class="more" @click=${() => (this.all = true)}>Show all ${rows.length}</button>` : nothing
      }
      ${rows.length === 0 ? html`<p>Nothing found. Make the filter shorter, or press the tile again.</p>` : nothing}`;
  }

  #rows(): readonly unknown[] {
    const { rows, tiles = [], columns, text } = this.table;
    const counted = tiles[this.tile];
    const found = rows.filter((row) => (!counted || counted.counts(row)) && matches(text(row), this.query));
    const by = this.sort && columns[this.sort.column]?.by;
    return by ? [...found].sort((a, b) => compareValues(by(a), by(b)) * (this.sort?.descending ? -1 : 1)) : found;
  }

  readonly #find = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  #renderTiles(tiles: readonly Tile<unknown>[]): TemplateResult {
    const tone = (tile: Tile<unknown>) => (tile.tone ? ` ${tile.tone}` : '');
    return html`<ul class="tiles" role="list">
      ${tiles.map(
        (tile, index) =>
          html`<li>
            <button
              class="tile${tone(tile)}"
              aria-pressed=${this.tile === index ? 'true' : 'false'}
              @click=${() => (this.tile = this.tile === index ? -1 : index)}
            >
              <b>${this.table.rows.filter((row) => tile.counts(row)).length}</b><span>${tile.title}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** For narrow screens, where the titles of columns are not seen. */
  #renderSortChoice(): TemplateResult {
    const choose = (event: Event) => {
      const column = Number((event.target as HTMLSelectElement).value);
      this.sort = column < 0 ? undefined : { column, descending: false };
    };
    return html`<label class="sort-choice"
      >Sort<select aria-label="Sort" @change=${choose}>
        <option value="-1">As it is</option>
        ${this.table.columns.map(({ title, by }, index) => (by ? html`<option value=${index}>${title}</option>` : nothing))}
      </select></label
    >`;
  }

  #renderHead({ title, by }: Column<unknown>, index: number): TemplateResult {
    const direction = this.sort?.column === index ? (this.sort.descending ? 'descending' : 'ascending') : nothing;
    return html`<th role="columnheader" scope="col" aria-sort=${direction}>
      ${by ? html`<button @click=${() => (this.sort = nextSort(this.sort, index))}>${title}</button>` : title}
    </th>`;
  }

  /** The roles stand there because the layout of a narrow screen takes them away. */
  #renderRow(row: unknown): TemplateResult {
    return html`<tr role="row">
      ${this.table.columns.map((column, index) => {
        const language = column.language?.(row);
        const content = language
          ? html`<div lang=${language.name} dir=${language.content.direction}>${column.cell(row)}</div>`
          : column.cell(row);
        return index === 0
          ? html`<th role="rowheader" scope="row">${content}</th>`
          : html`<td role="cell" data-title=${column.title}>${content}</td>`;
      })}
    </tr>`;
  }
}
customElements.define('data-table', DataTable);

/**
 * A table with numbers to press above it, a filter, columns to sort by, and the first rows; the rest when asked.
 * @param table what it shows
 */
export function dataTable<Row>(table: TableOf<Row>): TemplateResult {
  return html`<data-table .table=${table}></data-table>`;
}

/**
 * A choice beside the filter.
 * @param label what is chosen
 * @param chosen value
 * @param options all values
 * @param choose called with another value
 */
export function choice(
  label: string,
  chosen: string,
  options: readonly { value: string; title: string }[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label
    >${label}<select aria-label=${label} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, title }) => html`<option value=${value} ?selected=${value === chosen}>${title}</option>`)}
    </select></label
  >`;
}
