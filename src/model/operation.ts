import * as z from 'zod';
import { InsertNode, MergeNodes, MoveNode, RemoveNode, RenameNode, SplitNode, UpdateNode } from './node-operations.js';
import {
  AddStandard,
  PlaceStandard,
  RemoveStandard,
  RenameStandard,
  SupersedeStandard,
  UnplaceStandard,
  UpdateStandard,
} from './standard-operations.js';

/** What each operation takes, by its name. */
export interface OperationArguments<N extends string = string, S extends string = string, L extends string = string> {
  readonly insertNode: InsertNode<N, S, L>;
  readonly updateNode: UpdateNode<N, L>;
  readonly moveNode: MoveNode<N>;
  readonly removeNode: RemoveNode<N>;
  readonly renameNode: RenameNode<N>;
  readonly mergeNodes: MergeNodes<N>;
  readonly splitNode: SplitNode<N, S, L>;
  readonly placeStandard: PlaceStandard<N, S>;
  readonly unplaceStandard: UnplaceStandard<N, S>;
  readonly addStandard: AddStandard<S>;
  readonly updateStandard: UpdateStandard<S>;
  readonly removeStandard: RemoveStandard<S>;
  readonly renameStandard: RenameStandard<S>;
  readonly supersedeStandard: SupersedeStandard<S>;
}

/** The name of an operation. */
export type OperationName = keyof OperationArguments;

/** One edit of a system as plain data: `op` names the operation, the other keys are what its function takes. */
export type Operation<N extends string = string, S extends string = string, L extends string = string> = {
  readonly [Name in OperationName]: { readonly op: Name } & OperationArguments<N, S, L>[Name];
}[OperationName];

const schemaOf = <Name extends OperationName, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ op: z.literal(name), ...shape }).readonly();

const schemas = {
  insertNode: schemaOf('insertNode', InsertNode),
  updateNode: schemaOf('updateNode', UpdateNode),
  moveNode: schemaOf('moveNode', MoveNode),
  removeNode: schemaOf('removeNode', RemoveNode),
  renameNode: schemaOf('renameNode', RenameNode),
  mergeNodes: schemaOf('mergeNodes', MergeNodes),
  splitNode: schemaOf('splitNode', SplitNode),
  placeStandard: schemaOf('placeStandard', PlaceStandard),
  unplaceStandard: schemaOf('unplaceStandard', UnplaceStandard),
  addStandard: schemaOf('addStandard', AddStandard),
  updateStandard: schemaOf('updateStandard', UpdateStandard),
  removeStandard: schemaOf('removeStandard', RemoveStandard),
  renameStandard: schemaOf('renameStandard', RenameStandard),
  supersedeStandard: schemaOf('supersedeStandard', SupersedeStandard),
};

/** The schema of each operation by its name. */
export const operationSchemas: { readonly [Name in OperationName]: z.ZodType<Extract<Operation, { op: Name }>> } =
  schemas;

export const Operation: z.ZodType<Operation> = z
  .discriminatedUnion('op', [
    schemas.insertNode,
    schemas.updateNode,
    schemas.moveNode,
    schemas.removeNode,
    schemas.renameNode,
    schemas.mergeNodes,
    schemas.splitNode,
    schemas.placeStandard,
    schemas.unplaceStandard,
    schemas.addStandard,
    schemas.updateStandard,
    schemas.removeStandard,
    schemas.renameStandard,
    schemas.supersedeStandard,
  ])
  .meta({ id: 'Operation' });
