/** All kinds of record that can be begun. */
import type { Form } from './form.ts';
import { campaignForm } from './forms/campaign.ts';
import { documentForm } from './forms/document.ts';
import { instrumentForm } from './forms/instrument.ts';
import { issuerForm } from './forms/issuer.ts';
import type { Known } from './known.ts';

/**
 * @example formsFor(known).map(({ names }) => names[0]) // ['van-ban', 'phong-trao', 'van-ban-vien-dan', 'co-quan']
 */
export function formsFor(known: Known): Form[] {
  return [documentForm(known), campaignForm(known), instrumentForm(known), issuerForm(known)];
}
