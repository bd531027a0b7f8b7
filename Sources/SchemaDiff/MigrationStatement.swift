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
            reads: effect.reads.compactMap { effect.names[$0] }.sorted()
          )
        )
      }
      return result
    }
  }
}
