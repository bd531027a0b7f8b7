// Every attribute of every kind of object changes by itself in some case of the corpus, whose tests then plan, prove and
// run the change.

import CatalogModel
import DeepThreads
import Elaboration
import Foundation
import Inputs
import PostgresSyntax
import TestSupport
import Testing

@Suite struct AttributeTests {
  @Test func everyAttributeChangesAlone() throws {
    let changed = onDeepStack { changesInCorpus() }
    let listed = try Accounts("attributes.txt")
    var missing: [String] = []
    var used: Set<Int> = []
    for kind in allKinds {
      for name in changeable(kind) {
        let words = [String(describing: kind), name.replacing(" ", with: "-")]
        guard !changed.contains(words.joined(separator: ".")) else { continue }
        if let line = listed.lines.firstIndex(where: { $0.covers(words) }) {
          used.insert(line)
        } else {
          missing.append(words.joined(separator: " "))
        }
      }
    }
    expectNone(missing, "attributes that change alone in no case")
    expectNone(listed.unused(used), "lines of attributes.txt that stand for nothing")
  }

  /// The attributes that statements about the object itself change.
  private func changeable<Kind: ObjectKind>(_ kind: Kind.Type) -> [String] {
    Kind.attributes.compactMap { attribute in
      if case .follows = attribute.change { nil } else { attribute.name }
    }
  }

  /// `SequenceFact.increment` for every attribute that is the only one of its object to differ in some case.
  private func changesInCorpus() -> Set<String> {
    var result: Set<String> = []
    for testCase in CorpusCase.all where testCase.knownGap == nil {
      var sides = ["old", "new"].map { side in
        var reader = InputReader()
        let files = reader.read(testCase.input(side).path).files
        return fold(
          withoutIncluded(parseAll(files, firstIndex: 0, including: .inputs).scripts),
          into: .emptyDatabase()
        ).catalog
      }
      var old = sides.removeFirst()
      let new = sides.removeFirst()
      var other = new
      other.adoptNumbers(of: &old)
      for changed in Delta(from: old, to: other).changed where changed.attributes.count == 1 {
        guard let fact = other[changed.id]?.fact else { continue }
        result.insert("\(type(of: fact)).\(changed.attributes[0].replacing(" ", with: "-"))")
      }
    }
    return result
  }
}
