// One statement of a migration, before it is laid out as text.

/// A statement, or a clause of one that others may share.
@usableFromInline
package struct Step: Hashable, Sendable {
  /// A statement of which several clauses can stand in one: `ALTER TABLE app.item` + `ADD COLUMN price numeric`.
  package struct Clause: Hashable, Sendable {
    package var head: String
    package var clause: String
  }

  /// The same while others go on reading and writing.
  package struct Online: Hashable, Sendable {
    /// What stands in the step's place.
    package var steps: [Step]
    /// What may be left to the end of the script: nothing else needs it.
    package var later: [Step]

    package init(_ steps: [Step], later: [Step] = []) {
      self.steps = steps
      self.later = later
    }
  }

  /// The statement, without `;`.
  package var sql: String
  /// Set when the statement may be joined with its neighbours.
  package var clause: Clause?
  /// Whether PostgreSQL runs it inside a transaction block.
  package var isTransactional: Bool
  /// A setting that must hold while it runs, as `SET` takes it: `check_function_bodies = off`.
  package var setting: String?
  /// What is lost for good: `column "price" of table app.item`; nil when nothing is.
  package var destroys: String?
  /// How to keep nobody waiting, where that is asked for (``Names/isOnline``) and there is a way.
  package var online: Online?
  /// A remark for who reads the script, such as what can make the statement fail.
  package var remark: String?

  package init(
    _ sql: String,
    isTransactional: Bool = true,
    destroys: String? = nil,
    remark: String? = nil
  ) {
    self.sql = sql
    self.isTransactional = isTransactional
    self.destroys = destroys
    self.remark = remark
  }

  /// A clause of a statement that begins with `head`.
  package init(_ head: String, clause: String, destroys: String? = nil, remark: String? = nil) {
    self.init("\(head) \(clause)", destroys: destroys, remark: remark)
    self.clause = Clause(head: head, clause: clause)
  }
}
