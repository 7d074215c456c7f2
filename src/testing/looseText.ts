import { join } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import {
  isArrowFunction,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxSelfClosingElement,
  isJsxText,
  isMethodDeclaration,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';

/**
 * Texts that a page translator would break. It puts elements of its own in the place of each text node, and React goes
 * on writing into the nodes that are gone, or fails where it puts something before them, unless:
 *
 * - each text is a direct child of an HTML element, not of a component or a fragment, which may render it anywhere;
 * - a text that may change is all that its element holds;
 * - beside a text that never changes are only such texts and HTML elements that are always there;
 * - no component gives back a text.
 *
 * A text is what its type says: `ReactNode` may be one, `Elements` (`src/ui/elements.ts`) may not. Returns each as
 * `path:line: what is wrong: its code`, the path from `root`. `planted` are files that stand in the place of others, by
 * their path from `root`.
 */
export function looseTexts(root: string, isOurs: (path: string) => boolean, planted: Record<string, string> = {}) {
  const files = new Map(Object.entries(planted).map(([path, code]) => [join(root, path), code]));
  const api = new API({ cwd: root, fs: { readFile: (path) => files.get(path) } });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects();
    if (project === undefined) throw new Error(`no project in: ${root}`);
    const { program, checker } = project;
    return program.getSourceFileNames().flatMap((path) => {
      const file = path.startsWith(`${root}/`) && isOurs(path.slice(root.length + 1)) && program.getSourceFile(path);
      if (!file) return [];
      return faultsIn(file, checker).map(({ node, fault }) => {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        return `${path.slice(root.length + 1)}:${line}: ${fault}: ${node.getText(file).trim().split('\n')[0]}`;
      });
    });
  } finally {
    api.close();
  }
}

type Fault = { node: Node; fault: string };

function faultsIn(node: Node, checker: Checker): Fault[] {
  const faults = [...faultsOfList(node, checker), ...faultOfComponent(node, checker)];
  node.forEachChild((child) => void faults.push(...faultsIn(child, checker)));
  return faults;
}

type Child = { node: Node; kind: 'text' | 'changing' | 'texts' | 'element' | 'other' };

function faultsOfList(parent: Node, checker: Checker): Fault[] {
  if (!isJsxElement(parent) && !isJsxFragment(parent)) return [];
  const children = parent.children.flatMap((node) => childOf(node, checker));
  const inElement = isJsxElement(parent) && isHost(parent);
  return children.flatMap(({ node, kind }) => {
    if (kind === 'element' || kind === 'other') return [];
    if (!inElement) return { node, fault: 'a text outside an element' };
    if (kind === 'texts') return { node, fault: 'texts side by side' };
    const alone = children.length === 1;
    if (kind === 'changing' && !alone) return { node, fault: 'a text that may change beside others' };
    const beside = children.filter((child) => !['text', 'changing', 'element'].includes(child.kind));
    return beside.length > 0 ? { node, fault: 'a text beside what may come and go' } : [];
  });
}

function childOf(node: Node, checker: Checker): Child[] {
  if (isJsxText(node)) return node.containsOnlyTriviaWhiteSpaces ? [] : [{ node, kind: 'text' }];
  if (!isJsxExpression(node)) return [{ node, kind: isHost(node) ? 'element' : 'other' }];
  const { expression } = node;
  if (expression === undefined) return [];
  if (isStringLiteral(expression) || isNoSubstitutionTemplateLiteral(expression)) return [{ node, kind: 'text' }];
  const type = checker.getTypeAtLocation(expression);
  if (type === undefined) return [{ node, kind: 'changing' }];
  if (!isText(type, checker)) return [{ node, kind: 'other' }];
  const parts = type.isUnionType() ? type.getTypes() : [type];
  const isList = parts.some((part) => insideOf(part, checker).some((inside) => isText(inside, checker)));
  return [{ node, kind: isList ? 'texts' : 'changing' }];
}

function isHost(node: Node): boolean {
  const name = isJsxElement(node) ? node.openingElement.tagName : isJsxSelfClosingElement(node) && node.tagName;
  return name !== false && isIdentifier(name) && /^[a-z]/.test(name.text);
}

function faultOfComponent(node: Node, checker: Checker): Fault[] {
  const declaration = isArrowFunction(node) && isVariableDeclaration(node.parent) ? node.parent : node;
  const isFunction = isFunctionDeclaration(node) || isFunctionExpression(node) || isMethodDeclaration(node);
  if (!isFunction && declaration === node) return [];
  if (!/^([A-Z]|render$)/.test(nameOf(declaration))) return [];
  const signature = checker.getSignatureFromDeclaration(node);
  const returnType = signature && checker.getReturnTypeOfSignature(signature);
  return returnType === undefined || isText(returnType, checker)
    ? [{ node, fault: 'a component that may be a text' }]
    : [];
}

function nameOf(node: Node): string {
  return 'name' in node && isNode(node.name) && isIdentifier(node.name) ? node.name.text : '';
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

const textual = TypeFlags.AnyOrUnknown | TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BigIntLike;

/** Whether React may show a value of this type as a text, or as a list with texts in it. A type may hold itself. */
function isText(type: Type, checker: Checker, seen = new Set<number>()): boolean {
  if (seen.has(type.id)) return false;
  seen.add(type.id);
  if (type.isTypeParameter()) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound === undefined || isText(bound, checker, seen);
  }
  return (
    (type.flags & textual) !== 0 ||
    (type.isUnionType() && type.getTypes().some((part) => isText(part, checker, seen))) ||
    insideOf(type, checker).some((inside) => isText(inside, checker, seen))
  );
}

/** The types of what a list holds; of another type nothing. */
function insideOf(type: Type, checker: Checker): readonly Type[] {
  return type.isTypeReference() && checker.isArrayLikeType(type) ? checker.getTypeArguments(type) : [];
}
