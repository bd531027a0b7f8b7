// The statements of a migration, one by one, with what each does to what is in use.

import Elaboration
import PostgresSyntax

/// A statement of a migration, and what it does to the relations that the database has already.
public struct MigrationStatement: Sendable, Codable {
  /// A lock on a relation.
  public struct Lock: Sendable, Codable {
    /// The relation's qualified name before the statement: `app.item`.
    public let relation: String
    /// As LOCK TABLE has it: `ACCESS EXCLUSIVE`.
    public let mode: String
  }

  /// A danger of a statement.
  public struct Danger: Sendable, Codable, Hashable {
    /// The rule's name, in kebab-case: `drop-column`.
    public let id: String
    /// What it comes down to: `destroys-data`, `may-fail`, `rewrites`, `scans`, `blocks-reads`, `blocks-writes`,
    /// `breaks-clients`, `changes-access`, `changes-replication`, `depends-on-outside`; none for mere advice.
    public let classes: [String]
    /// What it is about: `column price of table app.item`.
    public let object: String
    /// What happens: `its values are lost`.
    public let summary: String
    /// The safer way, where there is one.
    public let advice: String?

    init(_ hazard: Hazard) {
      id = hazard.rule.id
      classes = hazard.rule.classes.map(\.rawValue).sorted()
      object = hazard.object
      summary = hazard.rule.summary
      advice = hazard.rule.advice
    }
  }

  /// The statement as it stands in the migration, without the semicolon.
  public let sql: String
  /// The line of the migration in which it begins, counted from 1.
  public let line: Int
  /// Which of the migration's transaction blocks it is in, counted from 1; nil for what runs outside of any.
  public let transaction: Int?
  /// The strongest lock on each relation, from SHARE UPDATE EXCLUSIVE up.
  public let locks: [Lock]
  /// The tables of which every row is written anew.
  public let rewrites: [String]
  /// The tables of which every row is read.
  public let scans: [String]
  /// The tables that a query of its own reads; how much of them depends on their rows.
  public let reads: [String]
  /// What whoever runs it should know of before.
  public let hazards: [Danger]

  /// The statements of a script with their effects.
  static func all(in text: String, _ effects: [StatementEffects]) -> [MigrationStatement] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [MigrationStatement] = []
      var (line, position) = (1, 0)
      var (transaction, isInside) = (0, false)
      for effect in effects {
        let range = effect.range
        for byte in bytes[position..<Int(range.lower)] where byte == UInt8(ascii: "\n") { line += 1 }
        position = Int(range.lower)
        if effect.tag == .transactionStmt {
          isInside.toggle()
          if isInside { transaction += 1 }
          continue
        }
        result.append(
          MigrationStatement(
            sql: String(decoding: bytes[position..<Int(range.upper)], as: UTF8.self),
            line: line,
            transaction: isInside ? transaction : nil,
            locks: effect.locks.map { Lock(relation: effect.names[$0.key] ?? "", mode: $0.value.sql) }
              .sorted { $0.relation < $1.relation },
            rewrites: effect.rewrites.compactMap { effect.names[$0] }.sorted(),
            scans: effect.scans.compactMap { effect.names[$0] }.sorted(),
            reads: effect.reads.compactMap { effect.names[$0] }.sorted(),
            hazards: effect.hazards.map(Danger.init)
          )
        )
      }
      return result
    }
  }
}
