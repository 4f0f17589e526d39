/** What of a style sheet the oldest browsers do not know: properties, values, functions, rules, selectors. */
import { type CssNode, generate, parse, type WalkContext, walk } from 'css-tree';
import { compatData, everyFeature, type Feature, featureAt, lacking } from './compat.ts';

/** Functions by name, from wherever the data keeps them: `css.types.color.color-mix`. */
const FUNCTIONS = new Map<string, Feature>(everyFeature(featureAt(compatData.css, 'types') ?? {}));

/**
 * The features of a style sheet that a browser lacks, each once, as `name (browser, …)`. What stands inside `@supports`
 * is asked for by its author and left alone, so are names with a vendor's prefix.
 *
 * @throws an Error when the text is no style sheet
 * @example newerCss('h1 { text-wrap: balance }') // ['text-wrap: balance (chrome 109, firefox 115)']
 */
export function newerCss(text: string): string[] {
  const found = new Map<string, string[]>();
  const note = (name: string, feature: Feature | undefined) => {
    const browsers = lacking(feature);
    if (browsers.length > 0) found.set(name, browsers);
  };
  const depth = { rules: 0, guarded: 0 };
  walk(parse(text, { onParseError: fail }), {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Rule') depth.rules += 1;
      if (node.type === 'Atrule' && node.name === 'supports') depth.guarded += 1;
      if (depth.guarded === 0)
        look(node, this.declaration?.property ?? null, this.rule ? null : (this.atrule?.name ?? null), note);
      if (node.type === 'Rule' && depth.rules > 1)
        note('rule inside a rule', featureAt(compatData.css, 'selectors', 'nesting'));
    },
    leave(node: CssNode) {
      if (node.type === 'Rule') depth.rules -= 1;
      if (node.type === 'Atrule' && node.name === 'supports') depth.guarded -= 1;
    },
  });
  return [...found].map(([name, browsers]) => `${name} (${browsers.join(', ')})`).sort();
}

type Note = (name: string, feature: Feature | undefined) => void;

/** @param descriptorOf the rule whose descriptors the declarations are: `@page`, `@font-face` */
function look(node: CssNode, property: string | null, descriptorOf: string | null, note: Note): void {
  const css = compatData.css;
  switch (node.type) {
    case 'Declaration':
      if (!isPrefixed(node.property)) note(node.property, declared(node.property, descriptorOf));
      break;
    case 'Identifier':
      if (property && !descriptorOf && !isPrefixed(property) && !isPrefixed(node.name))
        note(`${property}: ${node.name}`, featureAt(css, 'properties', property, node.name));
      break;
    case 'Function':
      note(`${node.name}()`, FUNCTIONS.get(node.name));
      break;
    case 'Dimension':
      note(`unit ${node.unit}`, featureAt(css, 'types', 'length', node.unit));
      break;
    case 'Atrule':
      note(
        `@${node.name}`,
        featureAt(css, 'at-rules', node.name) ?? featureAt(css, 'at-rules', 'page', node.name),
      );
      break;
    case 'Feature':
      note(`(${node.name})`, featureAt(css, 'at-rules', 'media', node.name));
      break;
    case 'FeatureRange':
      note('range in a media query', featureAt(css, 'at-rules', 'media', 'range_syntax'));
      break;
    case 'NestingSelector':
      note('&', featureAt(css, 'selectors', 'nesting'));
      break;
    case 'SelectorList':
      lookAtList(node, note);
      break;
    default:
  }
}

function declared(property: string, descriptorOf: string | null): Feature | undefined {
  const { css } = compatData;
  return descriptorOf
    ? featureAt(css, 'at-rules', descriptorOf, property)
    : featureAt(css, 'properties', property);
}

/** An unknown selector makes a browser drop the whole list, and with it what it would have known. */
function lookAtList(list: CssNode & { type: 'SelectorList' }, note: Note): void {
  const isList = list.children.size > 1;
  walk(list, (node) => {
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return;
    if (isPrefixed(node.name)) return;
    const name = `${node.type === 'PseudoElementSelector' ? '::' : ':'}${node.name}`;
    const feature = featureAt(compatData.css, 'selectors', node.name);
    note(isList ? `${name} in the list ${generate(list)}` : name, feature);
  });
}

function isPrefixed(name: string): boolean {
  return name.startsWith('-');
}

function fail(error: Error): void {
  throw error;
}
