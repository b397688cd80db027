import * as z from 'zod';
import {
  insertNodeShape,
  updateNodeShape,
  moveNodeShape,
  removeNodeShape,
  renameNodeShape,
  mergeNodesShape,
  splitNodeShape,
  type InsertNode,
  type UpdateNode,
  type MoveNode,
  type RemoveNode,
  type RenameNode,
  type MergeNodes,
  type SplitNode,
} from './node-operations.js';
import {
  placeStandardShape,
  unplaceStandardShape,
  addStandardShape,
  updateStandardShape,
  removeStandardShape,
  renameStandardShape,
  supersedeStandardShape,
  type PlaceStandard,
  type UnplaceStandard,
  type AddStandard,
  type UpdateStandard,
  type RemoveStandard,
  type RenameStandard,
  type SupersedeStandard,
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
  insertNode: schemaOf('insertNode', insertNodeShape),
  updateNode: schemaOf('updateNode', updateNodeShape),
  moveNode: schemaOf('moveNode', moveNodeShape),
  removeNode: schemaOf('removeNode', removeNodeShape),
  renameNode: schemaOf('renameNode', renameNodeShape),
  mergeNodes: schemaOf('mergeNodes', mergeNodesShape),
  splitNode: schemaOf('splitNode', splitNodeShape),
  placeStandard: schemaOf('placeStandard', placeStandardShape),
  unplaceStandard: schemaOf('unplaceStandard', unplaceStandardShape),
  addStandard: schemaOf('addStandard', addStandardShape),
  updateStandard: schemaOf('updateStandard', updateStandardShape),
  removeStandard: schemaOf('removeStandard', removeStandardShape),
  renameStandard: schemaOf('renameStandard', renameStandardShape),
  supersedeStandard: schemaOf('supersedeStandard', supersedeStandardShape),
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
