/** content/site.yaml: what whoever runs the site decides for all its pages. */
import { z } from 'zod';
import type { SiteSettings } from '../core/site-settings.ts';
import { row } from './fields.ts';
import { shown } from './shown.ts';

const MEND = 'Viết một địa chỉ như gop-y@co-quan.gov.vn; chưa có thì ghi null.';
const LONGEST = 100;

const email = z
  .string({ error: ({ input }) => `${shown(input)} không phải địa chỉ thư điện tử → ${MEND}` })
  .max(LONGEST, { error: `Địa chỉ thư điện tử dài quá ${LONGEST} ký tự → ${MEND}`, abort: true })
  .regex(/^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, {
    error: ({ input }) => `${shown(input)} không phải địa chỉ thư điện tử → ${MEND}`,
  });

/** The file may be absent; then nothing is decided. */
export const siteSchema: z.ZodType<SiteSettings> = row({
  reportTo: email
    .meta({ kind: 'địa chỉ thư điện tử' })
    .nullable()
    .meta({
      description: 'Địa chỉ nhận báo lỗi của người đọc; null thì các trang không có nút “Báo lỗi”.',
      examples: ['bao-loi@co-quan.example'],
    }),
});
