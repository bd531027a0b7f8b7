// What a database holds, as Contents.sql prints it.

import Foundation

/// The rows of every table, and where every sequence is.
struct Contents: Sendable {
  /// A table, partitioned or not.
  struct Table: Decodable, Sendable {
    let number: Int
    let name: String
    let kind: String
    /// The composite type that it is a table of.
    let type: String?
    /// The numbers of the tables that it inherits from, or is a partition of.
    let ancestors: [Int]
    let columns: [Column]
    /// Its own, in their order: a value for each column.
    let rows: [[Value]]
  }

  struct Column: Decodable, Sendable {
    let number: Int
    let name: String
    let type: String
    /// The same, without domains.
    let base: String
    let isComputed: Bool
    /// The type and all that it is made of, qualified.
    let types: [String]
  }

  struct Sequence: Decodable, Sendable {
    let number: Int
    let name: String
    let last: String
    let isCalled: Bool
    let minimum: Int
    let maximum: Int
    /// The table and the column that it belongs to.
    let table: Int?
    let column: Int?
  }

  /// A value as text; of a composite type, with its attributes' names.
  indirect enum Value: Decodable, Equatable, Sendable {
    case null
    case text(String)
    case truth(Bool)
    case digits(Decimal)
    case list([Value])
    case attributes([String: Value])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let digits = try? value.decode(Decimal.self) {
        self = .digits(digits)
      } else if let list = try? value.decode([Value].self) {
        self = .list(list)
      } else {
        self = .attributes(try value.decode([String: Value].self))
      }
    }

    /// Whether all of it is in another value, which may have more attributes.
    func isWithin(_ other: Value) -> Bool {
      switch (self, other) {
      case (.attributes(let mine), .attributes(let others)):
        mine.allSatisfy { name, value in others[name].map(value.isWithin) ?? false }
      case (.list(let mine), .list(let others)):
        mine.count == others.count && zip(mine, others).allSatisfy { $0.isWithin($1) }
      // An attribute may have another type now.
      case (.digits(let digits), .text(let text)), (.text(let text), .digits(let digits)):
        digits.description == text
      default: self == other
      }
    }
  }

  private struct Label: Decodable {
    let number: Int
    let label: String
  }

  private struct Kind: Decodable { let kind: String }

  var tables: [Table] = []
  var sequences: [Sequence] = []
  /// The names of enums' values, by their numbers.
  var labels: [Int: String] = [:]

  /// From lines of JSON.
  init(lines: some StringProtocol) throws {
    let decoder = JSONDecoder()
    for line in lines.split(separator: "\n") {
      let data = Data(line.utf8)
      switch try decoder.decode(Kind.self, from: data).kind {
      case "S": sequences.append(try decoder.decode(Sequence.self, from: data))
      case "E":
        let label = try decoder.decode(Label.self, from: data)
        labels[label.number] = label.label
      default: tables.append(try decoder.decode(Table.self, from: data))
      }
    }
  }

  /// A table and all that are below it.
  func family(of table: Table) -> [Table] {
    tables.filter { $0.number == table.number || $0.ancestors.contains(table.number) }
  }

  /// The rows as a script that has them tried first where a table of that name is filled.
  var wishes: String {
    tables.flatMap { table in
      table.rows.enumerated().map { number, row in
        let values = zip(table.columns, row).compactMap { column, value -> String? in
          switch value {
          case .null: "\(literal(column.plainName)), NULL"
          case .text(let text): "\(literal(column.plainName)), \(literal(text))"
          default: nil
          }
        }
        return """
          INSERT INTO rows_wished VALUES (\(literal(table.name)), \(number + 1), \
          jsonb_build_object(\(values.joined(separator: ", "))));

          """
      }
    }.joined()
  }
}

extension Contents.Column {
  /// The name without quotes.
  var plainName: String {
    guard name.hasPrefix("\"") else { return name }
    return String(name.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}

/// A text as SQL spells it, whatever is in it.
func literal(_ text: String) -> String {
  let quoted = text.replacing("'", with: "''")
  return quoted.contains("\\") ? "E'\(quoted.replacing("\\", with: "\\\\"))'" : "'\(quoted)'"
}
