// Roles where only one side creates them.

package import CatalogModel

extension Catalog {
  /// Makes two sides agree about roles that one creates and the other takes to exist.
  ///
  /// Roles belong to the cluster: a dump of a database names them and creates none. So a role that one side creates is
  /// there on the other side too where that mentions it, or where it creates no role at all.
  ///
  /// `isEmpty`: whether a side stands for an empty database, in which there is nothing to be taken to exist.
  package static func settleRoles(
    _ left: inout Catalog,
    _ right: inout Catalog,
    isEmpty: (left: Bool, right: Bool)
  ) {
    let (leftRoles, rightRoles) = (left.roleFacts, right.roleFacts)
    guard !leftRoles.isEmpty || !rightRoles.isEmpty else { return }
    right.takeOver(leftRoles, from: left, isSilent: rightRoles.isEmpty && !isEmpty.right)
    left.takeOver(rightRoles, from: right, isSilent: leftRoles.isEmpty && !isEmpty.left)
  }

  /// Roles, memberships and what is said about them.
  private var roleFacts: [ObjectID] {
    let roles = all.filter { kind(of: $0) == .role || kind(of: $0) == .membership }
    return roles.flatMap { [$0] + children(of: $0) }
  }

  private mutating func takeOver(_ facts: [ObjectID], from other: Catalog, isSilent: Bool) {
    for id in facts where !contains(id) {
      guard let entry = other[id] else { continue }
      let isMentioned = entry.parent == .none ? !dependents(of: id).isEmpty : contains(entry.parent)
      if isSilent || isMentioned { add(entry) }
    }
  }
}
