import { html, type TemplateResult } from 'lit';

/** One column: its title, and what stands in it for a row. The first column names the row. */
export interface Column<Row> {
  title: string;
  cell(row: Row): unknown;
  /** Language of the cell, where it is not English. */
  language?(row: Row): { name: string; content: { direction: string } } | undefined;
}

/**
 * A table that becomes a list of blocks on a narrow screen. The roles stand there because such a layout takes them away.
 * @param label what the table is, for those who do not see it
 */
export function table<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[]): TemplateResult {
  return html`<table role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({ title }) => html`<th role="columnheader" scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${columns.map((column, index) => {
              const language = column.language?.(row);
              const content = language
                ? html`<div lang=${language.name} dir=${language.content.direction}>${column.cell(row)}</div>`
                : column.cell(row);
              return index === 0
                ? html`<th role="rowheader" scope="row">${content}</th>`
                : html`<td role="cell" data-title=${column.title}>${content}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A choice above a table. */
export function choice(
  label: string,
  chosen: string,
  options: readonly { value: string; title: string }[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<p>
    <label
      >${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options.map(({ value, title }) => html`<option value=${value} ?selected=${value === chosen}>${title}</option>`)}
      </select>
    </label>
  </p>`;
}
