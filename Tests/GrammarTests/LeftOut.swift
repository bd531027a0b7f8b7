// The README's table of what is left out: one statement in each row.

import Foundation
import TestSupport

/// A form of statement that is deliberately not read.
struct LeftOut: Sendable, CustomStringConvertible {
  let statement: String
  /// Whether the input is refused for it, rather than read without it.
  let isRefused: Bool

  var description: String { statement }

  /// The rows of the table, in order.
  static let all: [LeftOut] = {
    let readme = CorpusCase.root.appending(path: "README.md")
    let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
    guard let heading = text.firstRange(of: "### What is left out") else { return [] }
    return text[heading.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("## ") }
      .compactMap { line in
        guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else { return nil }
        return LeftOut(statement: String(line[..<end].dropFirst(3)), isRefused: line.contains("*refused*"))
      }
  }()

  /// Further forms of the same rows.
  static let others: [LeftOut] = {
    let file = Accounts.folder.appending(path: "left-out.sql")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("--") }.map {
      LeftOut(statement: String($0.dropLast()), isRefused: false)
    }
  }()

  /// What the statements need.
  static let setup = """
    CREATE SCHEMA app;
    CREATE TABLE app.item (id integer);
    CREATE FUNCTION app.change(n integer) RETURNS void LANGUAGE plpgsql AS 'BEGIN DROP TABLE app.item; END';
    CREATE FUNCTION app.code() RETURNS text LANGUAGE sql AS $$SELECT 'DROP TABLE app.item'$$;
    CREATE TABLE app.log (at date) PARTITION BY HASH (at);
    CREATE TABLE app.early PARTITION OF app.log FOR VALUES WITH (MODULUS 2, REMAINDER 0);
    CREATE EXTENSION citext;
    CREATE FOREIGN DATA WRAPPER far;
    CREATE SERVER moon FOREIGN DATA WRAPPER far;

    """
}
