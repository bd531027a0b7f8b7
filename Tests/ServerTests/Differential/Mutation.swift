// A generated text with one token changed: an operator, a constant, a cast, a name, the kind of a join, a sort order.

import Foundation

extension Generator {
  /// The text with one token replaced by another of its class; nil where none can be.
  ///
  /// Aliases are never touched: they are no part of what a query means.
  mutating func mutated(_ sql: String) -> String? {
    let tokens = Self.tokens(of: sql)
    let places = tokens.indices.filter {
      Self.alternatives(to: tokens[$0], after: $0 > 0 ? tokens[$0 - 1] : "") != nil
    }
    guard !places.isEmpty else { return nil }
    var result = tokens
    for _ in 0..<(chance(85) ? 1 : 2) {
      let place = one(of: places)
      let before = place > 0 ? tokens[place - 1] : ""
      guard let choices = Self.alternatives(to: tokens[place], after: before) else { continue }
      result[place] = one(of: choices)
    }
    return result == tokens ? nil : result.joined()
  }

  private static func alternatives(to token: String, after before: String) -> [String]? {
    if let first = token.first, first.isNumber, !token.contains("'") {
      return Int(token) != nil ? ["0", "1", "3", "77"] : ["1.5", "2.50", "4"]
    }
    if token.hasPrefix("'") { return ["'a'", "'1'", "'ok'", "'2020-01-01'", "''", "'{1,2}'"] }
    return classes[token]
  }

  private static let groups: [[String]] = [
    ["=", "<>", "<", "<=", ">", ">="], ["+", "-", "*", "/"], ["||", "->", "->>", "@>"], ["~~", "!~~", "~~*"],
    ["AND", "OR"], ["JOIN", "LEFT JOIN", "FULL JOIN"], ["LEFT", "RIGHT", "FULL"], ["ANY", "ALL"],
    ["UNION", "INTERSECT", "EXCEPT"], ["DESC", "ASC"], ["FIRST", "LAST"], ["IN", "NOT IN"],
    ["LIKE", "ILIKE", "SIMILAR TO"],
    ["TRUE", "FALSE", "UNKNOWN"], ["GREATEST", "LEAST"], ["ROLLUP", "CUBE"], ["ROWS", "GROUPS"],
    ["PRECEDING", "FOLLOWING"],
    ["LEADING", "TRAILING", "BOTH"], ["CURRENT_USER", "SESSION_USER", "USER"],
    ["LOCALTIMESTAMP", "CURRENT_TIMESTAMP"],
    ["year", "month", "hour", "epoch"], ["NFC", "NFD"], ["DEPTH", "BREADTH"],
    ["MATERIALIZED", "NOT MATERIALIZED"],
    ["id", "amount", "owner", "small", "big", "price", "item_id", "person_id", "boss", "stars"],
    ["name", "code", "tag", "nick", "mail", "ci", "note"], ["old", "fresh"], ["day", "at", "made", "joined"],
    ["tags", "nums", "codes", "prices", "moods", "list"], ["doc", "data"], ["r", "days", "mr"],
    ["bits", "vbits"],
    ["int4", "int8", "int2", "numeric", "float8", "float4"], ["text", "varchar", "bpchar", "name", "email"],
    ["timestamptz", "timestamp", "date"], ["json", "jsonb"], ["int4[]", "text[]"],
    ["sum", "min", "max", "avg", "count"], ["upper", "lower", "length", "reverse"], ["UPPER", "LOWER"],
    ["row_number", "rank", "dense_rank"], ["lead", "lag"], ["first_value", "last_value"], ["UNBOUNDED", "1"],
    ["\"C\"", "\"POSIX\"", "\"default\""], ["UPDATE", "SHARE"], ["DISTINCT", ""], ["ONLY", ""],
  ]

  private static let classes: [String: [String]] = {
    var result: [String: [String]] = [:]
    for group in groups {
      for token in group where !token.isEmpty && !token.contains(" ") {
        result[token, default: []] += group.filter { $0 != token }
      }
    }
    return result
  }()

  /// Words, numbers, strings, operators, and what stands between them.
  static func tokens(of sql: String) -> [String] {
    var result: [String] = []
    let characters = Array(sql)
    var index = 0
    func run(_ matches: (Character) -> Bool) -> String {
      var text = ""
      while index < characters.count, matches(characters[index]) {
        text.append(characters[index])
        index += 1
      }
      return text
    }
    while index < characters.count {
      let character = characters[index]
      if character == "'" || character == "\"" {
        index += 1
        var text = String(character)
        while index < characters.count {
          text.append(characters[index])
          index += 1
          guard characters[index - 1] == character else { continue }
          guard index < characters.count, characters[index] == character else { break }
          text.append(character)
          index += 1
        }
        result.append(text)
      } else if character == "$", sql.contains("$$") {
        index += 2
        var text = "$$"
        while index < characters.count, !text.dropFirst(2).hasSuffix("$$") {
          text.append(characters[index])
          index += 1
        }
        result.append(text)
      } else if character.isLetter || character == "_" {
        result.append(run { $0.isLetter || $0.isNumber || $0 == "_" })
      } else if character.isNumber {
        result.append(run { $0.isNumber || $0 == "." || $0 == "e" })
      } else if "+-*/<>=~!@#%^&|?".contains(character) {
        result.append(run { "+-*/<>=~!@#%^&|?".contains($0) })
      } else {
        result.append(String(character))
        index += 1
      }
    }
    return result
  }
}
