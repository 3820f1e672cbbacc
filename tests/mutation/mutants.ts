import ts from 'typescript';

/** One small change to a source file that a test should notice. */
export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  readonly line: number;
  readonly operator: string;
}

const OPERATOR_SWAPS: Readonly<Record<string, string>> = {
  '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&',
  '+': '-', '-': '+', '*': '/', '/': '*', '??': '&&',
};

/**
 * Every mutant of a file: swapped operators, negated conditions, constants changed, branches and statements
 * left out, calls of `filter`, `sort`, `slice`… dropped. Types, comments, imports and texts of messages are left alone.
 */
export function mutantsOf(file: string, code: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, replacement: string, operator: string): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, start, end: node.getEnd(), original: code.slice(start, node.getEnd()), replacement, line, operator });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    mutateNode(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Add = (node: ts.Node, replacement: string, operator: string) => void;

const DROPPED_CALLS = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'toLowerCase', 'normalize']);

function mutateNode(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    const swapped = OPERATOR_SWAPS[node.operatorToken.getText()];
    if (swapped && !isTextJoin(node)) add(node.operatorToken, swapped, 'operator');
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText(), 'negation');
  } else if (ts.isNumericLiteral(node)) {
    add(node, String(Number(node.text) + 1), 'number');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    if (!ts.isLiteralTypeNode(node.parent)) add(node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true', 'boolean');
  } else if (ts.isIfStatement(node)) {
    add(node.expression, 'true', 'condition');
    add(node.expression, 'false', 'condition');
  } else if (ts.isConditionalExpression(node)) {
    add(node.condition, 'true', 'condition');
    add(node.condition, 'false', 'condition');
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    if (DROPPED_CALLS.has(node.expression.name.text)) add(node, node.expression.expression.getText(), 'call');
  } else if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
    add(node, ';', 'statement');
  }
}

function isTextJoin(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
}
