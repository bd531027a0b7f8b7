// Operators, casts and operator classes, without a server.

import Testing

@testable import PostgresBuiltins

private let builtins = Builtins.shared

@Suite struct OperatorTests {
  @Test func operatorsAreRawCandidates() throws {
    let plus = builtins.operators(named: "+")
    #expect(plus.count > 30)
    let prefix = plus.filter { $0.left == nil }
    #expect(prefix.contains { $0.right == "int4" && $0.function == "int4up" })
    let equal = try #require(builtins.operators(named: "=").first { $0.left == "int4" && $0.right == "int8" })
    #expect(equal.commutator == "=" && equal.negator == "<>" && equal.result == "bool")
    #expect(equal.canMerge && equal.canHash)
  }

  @Test func everyOperatorRefersToWhatExists() {
    for source in [builtins.source] + builtins.extensions.map(\.source) {
      for entry in source.operators {
        for type in [entry.left, entry.right, entry.result] {
          if let type { #expect(builtins.type(type) != nil, "\(type) of \(entry.name)") }
        }
      }
      for cast in source.casts {
        #expect(builtins.type(cast.source) != nil && builtins.type(cast.target) != nil)
        #expect((cast.function != nil) == (cast.method == .function))
        #expect(source.cast(from: cast.source, to: cast.target) == cast)
      }
    }
  }

  @Test func castsHaveTheirContexts() {
    #expect(builtins.cast(from: "int4", to: "int8")?.context == .implicit)
    #expect(builtins.cast(from: "int8", to: "int4")?.context == .assignment)
    #expect(builtins.cast(from: "varchar", to: "text")?.method == .binary)
    #expect(builtins.cast(from: "jsonb", to: "int4")?.context == .explicit)
    #expect(builtins.cast(from: "varchar", to: "varchar")?.function == "varchar")
    #expect(builtins.cast(from: "varchar", to: "varchar")?.functionArgumentCount == 3)
    #expect(builtins.cast(from: "timestamptz", to: "date")?.functionVolatility == .stable)
    #expect(builtins.cast(from: "timestamp", to: "date")?.functionVolatility == .immutable)
    #expect(builtins.cast(from: "text", to: "int4") == nil)
    #expect(builtins.casts(from: "int4").contains { $0.target == "numeric" })
  }

  @Test func operatorClassesAreFoundByNameAndByType() throws {
    let pattern = try #require(builtins.operatorClass(named: "text_pattern_ops", accessMethod: "btree"))
    #expect(pattern.inputType == "text" && !pattern.isDefault && pattern.family == "text_pattern_ops")
    #expect(builtins.defaultOperatorClass(for: "int8", accessMethod: "btree")?.family == "integer_ops")
    #expect(builtins.defaultOperatorClass(for: "jsonb", accessMethod: "gin")?.name == "jsonb_ops")
    #expect(builtins.defaultOperatorClass(for: "point", accessMethod: "btree") == nil)
    #expect(builtins.defaultOperatorClass(for: "varchar", accessMethod: "btree") == nil)
    #expect(builtins.operatorClasses(accessMethod: "hash").allSatisfy { $0.accessMethod == "hash" })
    #expect(builtins.operatorFamily(named: "integer_ops", accessMethod: "hash") != nil)
    #expect(builtins.operatorFamily(named: "integer_ops", accessMethod: "gin") == nil)
  }

  @Test func operatorsKnowTheirFamilies() {
    let less = builtins.familyMembers(operator: "<").filter {
      $0.left == "int4" && $0.right == "int4" && $0.accessMethod == "btree"
    }
    #expect(less.map(\.family) == ["integer_ops"])
    #expect(less.map(\.strategy) == [1])
    let text = builtins.familyMembers(family: "text_ops", accessMethod: "btree").filter { $0.left == "text" }
    #expect(text.contains { $0.operator == ">=" && $0.right == "text" && $0.strategy == 4 })
    let near = builtins.familyMembers(operator: "<->").first { $0.left == "point" && $0.right == "point" }
    #expect(near?.orderingFamily == "float_ops")
  }
}
