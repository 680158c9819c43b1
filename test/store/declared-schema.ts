import { join } from 'node:path';
import ts from 'typescript';

/** Columns by table: 'string', 'number', 'boolean' or 'string[]', with '?' behind when null is allowed. */
export type Shape = { readonly [table: string]: { readonly [column: string]: string } };

/** The shape that `server/database/schema.ts` declares, read with the compiler. */
export function declaredSchema(): Shape {
  const file = join(import.meta.dirname, '../../server/database/schema.ts');
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const schema = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === 'Schema');
  if (!schema) throw new Error(`${file} exports no type Schema`);
  const columnsOf = (type: ts.Type) =>
    Object.fromEntries(
      checker.getPropertiesOfType(type).map((column) => [column.name, kindOf(checker, checker.getTypeOfSymbol(column))]),
    );
  return Object.fromEntries(
    checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(schema))
      .map((table) => [table.name, columnsOf(checker.getTypeOfSymbol(table))]),
  );
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): string {
  const value = checker.getNonNullableType(type);
  const kind = checker.isArrayType(value)
    ? `${kindOf(checker, checker.getTypeArguments(value as ts.TypeReference)[0] ?? value)}[]`
    : (
        [
          ['string', checker.getStringType()],
          ['number', checker.getNumberType()],
          ['boolean', checker.getBooleanType()],
        ] as const
      ).find(([, primitive]) => checker.isTypeAssignableTo(value, primitive))?.[0];
  return `${kind ?? checker.typeToString(type)}${value === type ? '' : '?'}`;
}
