/** A figure is measured in a unit of its indicator, so that units are never mixed. */
import type { Corpus } from '../core/corpus.ts';
import type { Finding } from './finding.ts';

/**
 * Targets and results whose unit their indicator does not know.
 *
 * @example foreignUnits(corpus)[0]?.rule // 'unit'
 */
export function foreignUnits(corpus: Corpus): Finding[] {
  return corpus.documents.flatMap(({ file, document }) =>
    (['targets', 'results'] as const).flatMap((key) =>
      document[key].flatMap((row, index): Finding[] => {
        const units = corpus.indicator.get(row.indicator)?.units;
        if (!units || !row.unit || units.includes(row.unit)) return [];
        return [
          {
            file,
            path: [key, index, 'unit'],
            rule: 'unit',
            message: `Đơn vị “${row.unit}” không thuộc chỉ tiêu “${row.indicator}”.`,
            mend: `${choice(units)}, hoặc thêm đơn vị vào content/indicators.yaml.`,
          },
        ];
      }),
    ),
  );
}

function choice(units: readonly string[]): string {
  if (units.length === 0) return 'Chỉ tiêu này không có đơn vị: bỏ op, con số và unit';
  return `Dùng một trong: ${units.join(', ')}`;
}
