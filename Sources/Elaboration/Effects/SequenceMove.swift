// What a script does to a sequence before its bounds change.

import CatalogModel
import PostgresSyntax

/// `SELECT setval('s', …) FROM s WHERE last_value < 10`: after it the sequence is not below 10.
struct SequenceMove: Hashable, Sendable {
  var sequence: ObjectID
  var comparison: String
  var bound: Int

  init(sequence: ObjectID, comparison: String, bound: Int) {
    self.sequence = sequence
    self.comparison = comparison
    self.bound = bound
  }

  /// Nil for any other query.
  init?(_ query: Node, of relation: ObjectID) {
    guard let condition = query["whereClause"]?.as(.aExpr),
      condition["lexpr"]?.as(.columnRef)?.strings("fields").last == "last_value",
      let comparison = condition.strings("name").last, comparison == "<" || comparison == ">",
      let constant = condition["rexpr"]?.as(.aConst),
      let bound = constant["ival"]?.int("ival") ?? constant["fval"]?.text("fval").flatMap({ Int($0) }),
      let call = query.list("targetList").first?.as(.resTarget)?["val"]?.as(.funcCall),
      call.strings("funcname").last == "setval"
    else { return nil }
    self.init(sequence: relation, comparison: comparison, bound: bound)
  }
}
