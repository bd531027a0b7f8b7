// The one list of all kinds.

/// Every kind of object that is modelled. A kind that is not here is not read, compared or written.
package let allKinds: [any ObjectKind.Type] = [
  SchemaFact.self,
  ExtensionFact.self,
  ExtensionTypeFact.self,
  ExtensionRoutineFact.self,
  ExtensionOperatorFact.self,
  ExtensionRelationFact.self,
  SequenceFact.self,
  TableFact.self,
  ColumnFact.self,
  RoleFact.self,
  MembershipFact.self,
  OwnerFact.self,
  PrivilegeFact.self,
  DefaultPrivilegesFact.self,
  CommentFact.self,
]
