// Nothing that a statement says goes unread: every field of every tree of the corpus is asked for, or listed as
// meaning nothing for the schema.

#if DEBUG
  import PostgresSyntax
  import Testing

  @Suite(.enabled(if: Grammar.installed != nil, "needs libpg_query's pg_query.proto of PostgreSQL 15"))
  struct FieldAccountingTests {
    @Test func everyClauseIsReadOrListed() throws {
      let corpus = try #require(FoldedCorpus.shared)
      let unread = try Accounts("unread.txt")
      var forgotten: [String] = []
      var used: Set<Int> = []
      for (clause, values) in corpus.present where !corpus.read.contains(clause) {
        for (value, place) in values {
          if let line = unread.line(for: clause, value) {
            used.insert(line)
          } else {
            forgotten.append("\(clause)=\(value)   # \(place)")
          }
        }
      }
      expectNone(forgotten, "fields that nothing asks for")
      expectNone(unread.unused(used), "lines of unread.txt that stand for nothing")
    }

    /// Every field of the nodes that DDL is made of, and every value of their enums, stands somewhere in the corpus, so
    /// that what reads it was seen to do so.
    @Test func everyClauseStandsInTheCorpus() throws {
      let corpus = try #require(FoldedCorpus.shared)
      let grammar = try #require(Grammar.installed)
      let unsaid = try Accounts("unsaid.txt")
      let objects = try Accounts("objects.txt")
      var seen: [String: Set<String>] = [:]
      for (clause, values) in corpus.present {
        let message = clause.message.prefix { $0 != "[" }
        seen["\(message).\(clause.field)", default: []].formUnion(values.keys)
      }
      for leftOut in LeftOut.all + LeftOut.others {
        let script = parseScript(SourceFile(name: "", text: leftOut.statement), index: 0)
        withExtendedLifetime(script) {
          for found in script.statements.flatMap({ ClauseWalk(grammar, over: $0.node).found }) {
            let message = found.clause.message.prefix { $0 != "[" }
            seen["\(message).\(found.clause.field)", default: []].insert(found.text)
          }
        }
      }
      var missing: [String] = []
      var used: Set<Int> = []
      func isUnsaid(_ clause: Clause, _ value: String) -> Bool {
        guard let line = unsaid.line(for: clause, value) else { return false }
        used.insert(line)
        return true
      }
      for message in grammar.definingMessages {
        for field in grammar.messages[message] ?? [] {
          let clause = Clause(statement: "*", message: message, field: field.name)
          guard let values = seen["\(message).\(field.name)"] else {
            if !isUnsaid(clause, "") { missing.append("\(message) \(field.name)") }
            continue
          }
          // Of the kinds of objects, each statement's grammar has its own.
          let kinds = objects.line(for: clause, "").map { objects.lines[$0].reason.split(separator: " ") }
          let possible = kinds?.map { "OBJECT_\($0)" } ?? grammar.enums[field.type] ?? []
          for value in possible
          where !value.hasSuffix("_UNDEFINED") && !values.contains(value)
            && !isUnsaid(clause, value)
          {
            missing.append("\(message) \(field.name)=\(value)")
          }
        }
      }
      expectNone(missing, "fields, and values of enums, that no case of the corpus has")
      expectNone(unsaid.unused(used), "lines of unsaid.txt that stand for nothing")
    }

    @Test func everyOptionStandsInTheCorpus() throws {
      let corpus = try #require(FoldedCorpus.shared)
      let written = Set(corpus.present.keys.filter { $0.field == "defname" })
      var missing: [String] = []
      for line in try Accounts("options.txt").lines {
        for name in line.reason.split(separator: " ") {
          let message = "DefElem[\(name)]"
          let isThere = written.contains { clause in
            clause.message.lowercased() == message.lowercased() && line.covers([clause.statement])
          }
          if !isThere { missing.append("\(line.words[0]) \(name)") }
        }
      }
      expectNone(missing, "options that no case of the corpus has")
    }

    @Test func theCorpusIsRead() throws {
      let corpus = try #require(FoldedCorpus.shared)
      expectNone(corpus.errors, "what was refused")
    }
  }
#endif
