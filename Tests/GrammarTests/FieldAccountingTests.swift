// Nothing that a statement says goes unread: every field of every tree of the corpus is asked for, or listed as
// meaning nothing for the schema.

#if DEBUG
  import Testing

  @Suite(.enabled(if: Grammar.installed != nil, "needs libpg_query's pg_query.proto of PostgreSQL 15"))
  struct FieldAccountingTests {
    @Test func everyClauseIsReadOrListed() throws {
      let corpus = try #require(FoldedCorpus.shared)
      let unread = try Accounts("unread.txt")
      var forgotten: [String] = []
      for (clause, values) in corpus.present where !corpus.read.contains(clause) {
        for (value, place) in values where unread.line(for: clause, value) == nil {
          forgotten.append("\(clause)=\(value)   # \(place)")
        }
      }
      expectNone(forgotten, "fields that nothing asks for")
    }

    /// Every field of the nodes that DDL is made of, and every value of their enums, stands somewhere in the corpus, so
    /// that what reads it was seen to do so.
    @Test func everyClauseStandsInTheCorpus() throws {
      let corpus = try #require(FoldedCorpus.shared)
      let grammar = try #require(Grammar.installed)
      let unsaid = try Accounts("unsaid.txt")
      var seen: [String: Set<String>] = [:]
      for (clause, values) in corpus.present {
        let message = clause.message.prefix { $0 != "[" }
        seen["\(message).\(clause.field)", default: []].formUnion(values.keys)
      }
      var missing: [String] = []
      for message in grammar.definingMessages {
        for field in grammar.messages[message] ?? [] {
          let clause = Clause(statement: "*", message: message, field: field.name)
          guard let values = seen["\(message).\(field.name)"] else {
            if unsaid.line(for: clause, "") == nil { missing.append("\(message) \(field.name)") }
            continue
          }
          for value in grammar.enums[field.type] ?? []
          where !value.hasSuffix("_UNDEFINED") && !values.contains(value) && unsaid.line(for: clause, value) == nil {
            missing.append("\(message) \(field.name)=\(value)")
          }
        }
      }
      expectNone(missing, "fields, and values of enums, that no case of the corpus has")
    }

    @Test func theCorpusIsRead() throws {
      let corpus = try #require(FoldedCorpus.shared)
      expectNone(corpus.errors, "what was refused")
    }
  }

  /// Expects an empty list, and shows it otherwise.
  func expectNone(_ list: [String], _ what: String, _ location: SourceLocation = #_sourceLocation) {
    guard !list.isEmpty else { return }
    Issue.record("\(what):\n\(list.sorted().joined(separator: "\n"))", sourceLocation: location)
  }
#endif
