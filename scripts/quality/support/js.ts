/** What of a script the oldest browsers do not know: syntax, members of built-in objects and of the page's interfaces. */
import { type AnyNode, type AssignmentExpression, type MemberExpression, parse } from 'acorn';
import { compatData, type Feature, featureAt, lacking } from './compat.ts';

/** Both browsers know all of it. */
const SYNTAX = 2022;

/** Every member that the data knows, by name: `toSorted` of Array, `canParse` of URL. */
const MEMBERS = membersByName();

/**
 * The names of members that scripts make themselves: `take` of a class of ours is none of the browser's.
 *
 * @example ownMembers(['class A { take() {} }']).has('take') // true
 */
export function ownMembers(texts: readonly string[]): Set<string> {
  const own = new Set<string>();
  for (const text of texts) {
    for (const node of nodesOf(read(text))) {
      const isKey =
        node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition';
      const named = isKey ? node.key : isAssignment(node) ? node.left.property : null;
      if (named?.type === 'Identifier') own.add(named.name);
    }
  }
  return own;
}

function isAssignment(node: AnyNode): node is AssignmentExpression & { left: MemberExpression } {
  return node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && !node.left.computed;
}

/**
 * The features of a module that a browser lacks, each once, as `name (browser, …)`: what is called or made anew. Types
 * are not looked at, so a method counts when no object that the browsers know has one of this name.
 *
 * @param own names of methods that are the scripts' own
 * @throws a SyntaxError with line and column for syntax younger than ES2022
 * @example newerScript('[].toSorted()', new Set()) // ['.toSorted (chrome 109)']
 */
export function newerScript(text: string, own: ReadonlySet<string>): string[] {
  const found = new Map<string, string[]>();
  const note = (name: string, browsers: string[]) => {
    if (browsers.length > 0) found.set(name, browsers);
  };
  for (const node of nodesOf(read(text))) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue;
    const { callee } = node;
    if (callee.type === 'Identifier') note(callee.name, lacking(objectNamed(callee.name)));
    if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
      continue;
    const { name } = callee.property;
    const owner = callee.object.type === 'Identifier' ? callee.object.name : '';
    const member = memberOf(owner, name);
    if (member) note(`${owner}.${name}`, lacking(member));
    else if (!objectNamed(owner) && !own.has(name)) note(`.${name}`, lackingEverywhere(name));
  }
  return [...found].map(([name, browsers]) => `${name} (${browsers.join(', ')})`).sort();
}

function read(text: string): AnyNode {
  return parse(text, { ecmaVersion: SYNTAX, sourceType: 'module' });
}

/** All nodes of a syntax tree. */
function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    if ('type' in value) yield value as AnyNode;
    yield* nodesOf(Object.values(value));
  }
}

function objectNamed(name: string): Feature | undefined {
  if (!/^[A-Z]/.test(name)) return undefined;
  return featureAt(compatData.javascript, 'builtins', name) ?? featureAt(compatData.api, name);
}

function memberOf(owner: string, name: string): Feature | undefined {
  const object = objectNamed(owner);
  return featureAt(object, `${name}_static`) ?? featureAt(object, name);
}

function lackingEverywhere(name: string): string[] {
  const lacks = (MEMBERS.get(name) ?? []).map(lacking);
  return lacks.length > 0 && lacks.every((browsers) => browsers.length > 0) ? (lacks[0] ?? []) : [];
}

function membersByName(): Map<string, Feature[]> {
  const members = new Map<string, Feature[]>();
  const wasm = featureAt(compatData.webassembly, 'api');
  for (const group of [featureAt(compatData.javascript, 'builtins'), compatData.api, wasm]) {
    for (const object of Object.values(group ?? {}) as Feature[]) {
      for (const [name, feature] of Object.entries(object)) {
        if (name === '__compat' || name.endsWith('_static')) continue;
        members.set(name, [...(members.get(name) ?? []), feature as Feature]);
      }
    }
  }
  return members;
}
