import type { Service } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import type { Trace } from './trace-notice.js';
import type { View } from './view.js';

/**
 * What the tapped link leaves on the device, and the link once more, to go on.
 * @param service whose links stand above
 * @param addresses of these links
 * @param trace what they leave
 * @param view what the directory shows
 */
export function renderTrace(
  service: Service,
  addresses: readonly string[],
  trace: Trace,
  { messages, notice }: View,
): TemplateResult | typeof nothing {
  const { directory } = messages;
  const { explained } = notice;
  if (explained?.service !== service || explained.trace !== trace || !addresses.includes(explained.address)) return nothing;
  const [told, goOn] = trace === 'call' ? [directory.callTrace, directory.callNow] : [directory.writeTrace, directory.writeNow];
  return html`<div class="trace">
    <p id="trace">${told}</p>
    <div class="answers">
      <a class="go" href=${explained.address} rel="noreferrer noopener" aria-describedby="trace" @click=${() => notice.answered(true)}
        >${goOn}</a
      >
      <button type="button" @click=${() => notice.answered(false)}>${directory.notNow}</button>
    </div>
  </div>`;
}

/**
 * What the links that are seen leave: calls first.
 * @param service whose links stand above
 * @param written addresses that are written to
 * @param view what the directory shows
 */
export function renderTraces(service: Service, written: readonly string[], view: View): (TemplateResult | typeof nothing)[] {
  const dialled = service.phone.map(({ number }) => `tel:${number}`);
  return [renderTrace(service, dialled, 'call', view), renderTrace(service, written, 'message', view)];
}
