// GRANT and REVOKE of exactly what differs.

import CatalogModel

/// Writes the statements that change one grantee's rights on one object.
struct GrantWriter {
  typealias State = (rights: Rights, columns: ColumnRights)

  /// `TABLE app.item`.
  let target: String
  let grantee: String
  /// What ALL PRIVILEGES stands for.
  let all: PrivilegeSet
  /// Whether the grantee has passed privileges on: then REVOKE must say CASCADE.
  let needsCascade: Bool
  let names: Names

  /// The statements that lead from one state to another; `columns` holds the object's columns in their order, among
  /// other things.
  func steps(from old: State, to new: State, columns: [ObjectID]) -> [Step] {
    let table = Change(from: old.rights, to: new.rights)
    // Columns that are gone take their privileges along.
    let order = columns.filter { old.columns.entries[$0] != nil || new.columns.entries[$0] != nil }
    let changes = order.map { column in
      // What is revoked on a table is revoked on its columns too (expand_all_col_privileges in aclchk.c).
      let left = (old.columns.entries[column] ?? .none)
        .subtracting(table.revoked, options: table.revoked.union(table.revokedOptions))
      return (column: column, change: Change(from: left, to: new.columns.entries[column] ?? .none))
    }

    func list(_ part: (Change) -> PrivilegeSet) -> String? {
      words(part(table), changes.map { (column: $0.column, privileges: part($0.change)) })
    }
    var result: [Step] = []
    // Table privileges go first and alone where columns lose some too: one REVOKE would name them twice.
    let cascade = needsCascade ? " CASCADE" : ""
    if let what = list({ $0.revoked }) {
      result.append(Step("REVOKE \(what) ON \(target) FROM \(grantee)\(cascade)"))
    }
    if let what = list({ $0.revokedOptions }) {
      result.append(Step("REVOKE GRANT OPTION FOR \(what) ON \(target) FROM \(grantee)\(cascade)"))
    }
    if let what = list({ $0.granted }) { result.append(Step("GRANT \(what) ON \(target) TO \(grantee)")) }
    if let what = list({ $0.grantedWithOption }) {
      result.append(Step("GRANT \(what) ON \(target) TO \(grantee) WITH GRANT OPTION"))
    }
    return result
  }

  /// `SELECT, UPDATE (price, stock)`; nil when there is nothing.
  private func words(_ table: PrivilegeSet, _ columns: [(column: ObjectID, privileges: PrivilegeSet)])
    -> String?
  {
    var parts: [String] = []
    if !table.isEmpty { parts += table.written(amongAll: all) }
    for (word, privilege) in PrivilegeSet.words {
      let affected = columns.filter { $0.privileges.contains(privilege) }.map { names.bare($0.column) }
      if !affected.isEmpty { parts.append("\(word) (\(affected.joined(separator: ", ")))") }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The four parts of a change.
  struct Change {
    let revoked: PrivilegeSet
    let revokedOptions: PrivilegeSet
    let granted: PrivilegeSet
    let grantedWithOption: PrivilegeSet

    init(from old: Rights, to new: Rights) {
      revoked = old.granted.subtracting(new.granted)
      revokedOptions = old.grantable.intersection(new.granted).subtracting(new.grantable)
      grantedWithOption = new.grantable.subtracting(old.grantable)
      granted = new.granted.subtracting(old.granted).subtracting(grantedWithOption)
    }
  }
}

extension PrivilegeSet {
  /// The words for the privileges in the set.
  var written: [String] { PrivilegeSet.words.filter { contains($0.privilege) }.map(\.word) }

  /// The same, but ALL for all that there are, where there are several.
  func written(amongAll all: PrivilegeSet) -> [String] {
    self == all && written.count > 1 ? ["ALL"] : written
  }
}
