// What CREATE OR REPLACE may change: the rules of ProcedureCreate in pg_proc.c.

package import CatalogModel
import Expressions

extension RoutineFact {
  /// Why this can't replace an older definition under the same name and inputs; nil when it can.
  func refusalToReplace(_ old: RoutineFact) -> String? {
    if form != old.form { return "cannot change routine kind" }
    if form == .procedure, (result == nil) != (old.result == nil) {
      return "cannot change whether a procedure has output parameters"
    }
    if result != old.result || returnsSet != old.returnsSet {
      return "cannot change return type of existing function"
    }
    // Several outputs are a row, whose columns' names and types count.
    let isRow = form == .procedure ? !outputs.isEmpty : outputs.count > 1
    if isRow {
      let (now, before) = (outputs, old.outputs)
      let isSame =
        now.count == before.count && zip(now, before).allSatisfy { $0.name == $1.name && $0.type == $1.type }
      if !isSame { return "cannot change return type of existing function" }
    }
    if let reason = refusalToRename(inputs, old.inputs) { return reason }
    if defaults.count < old.defaults.count {
      return "cannot remove parameter defaults from existing function"
    }
    return nil
  }
}

/// Why inputs can't take the places of older ones, which calls may name; nil when they can.
func refusalToRename(_ inputs: [RoutineArgument], _ old: [RoutineArgument]) -> String? {
  let changed = zip(inputs, old).first { argument, before in
    !before.name.isEmpty && argument.name != before.name
  }
  return changed.map { "cannot change name of input parameter \"\($0.1.name)\"" }
}

extension RoutineFact {
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    let spare = quoteIdentifier(names.spareName(for: id))
    let schema = names.bare(names.catalog.parent(of: id))
    let types = inputs.map { $0.type.sql(names) }.joined(separator: ", ")
    return SetAside(
      rename: [Step("ALTER \(names.addressed(id)) RENAME TO \(spare)")],
      drop: [Step("DROP \(objectType) \(schema).\(spare)(\(types))")]
    )
  }
}
