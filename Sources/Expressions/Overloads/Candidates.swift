// Choosing among overloads (func_match_argtypes, func_select_candidate and oper_select_candidate).

import CatalogModel

/// An operator or routine that a name may mean, as far as the choice depends on it.
protocol Candidate {
  /// The declared types that a call's values would meet, as many as there are values.
  var types: [TypeCode] { get }
}

/// What a choice comes to.
enum Choosing<C> {
  case one(C)
  /// None takes such values.
  case none
  /// Several do, and none of them better than the others.
  case several([C])
}

extension Analyzer {
  /// The candidate that the server would choose for values of these types, none of which matches them exactly.
  mutating func choose<C: Candidate>(_ inputs: [TypeCode], among candidates: [C]) -> Choosing<C> {
    var matching: [C] = []
    for candidate in candidates where canCoerce(inputs, to: candidate.types, .implicit) {
      matching.append(candidate)
    }
    if matching.isEmpty { return .none }
    if matching.count == 1 { return .one(matching[0]) }
    // Without the types nothing can be said, unless only one is left.
    guard inputs.allSatisfy(\.isDecided) else { return .several(matching) }
    if let best = best(inputs, among: matching) { return .one(best) }
    return .several(matching)
  }

  /// func_select_candidate.
  private mutating func best<C: Candidate>(_ inputs: [TypeCode], among matching: [C]) -> C? {
    var bases: [TypeCode] = []
    for input in inputs { bases.append(base(input)) }
    let hasUnknowns = bases.contains(.unknown)

    // Those that match the most types exactly.
    var candidates = most(matching) { candidate in
      var count = 0
      for (type, declared) in zip(bases, candidate.types) where type != .unknown && type == declared {
        count += 1
      }
      return count
    }
    if candidates.count == 1 { return candidates[0] }

    // Those that take the preferred type of the value's category where it needs a cast.
    var letters: [UInt8] = []
    for type in bases { letters.append(category(type).letter) }
    var counts: [Int] = []
    for candidate in candidates {
      var count = 0
      for index in bases.indices where bases[index] != .unknown {
        let declared = candidate.types[index]
        if declared == bases[index] || isPreferred(declared, in: letters[index]) { count += 1 }
      }
      counts.append(count)
    }
    let highest = counts.max() ?? 0
    candidates = zip(candidates, counts).filter { $0.1 == highest }.map(\.0)
    if candidates.count == 1 { return candidates[0] }
    guard hasUnknowns else { return nil }

    // A category for each literal: strings if any takes one, else that on which all agree.
    if let kept = matchingLiterals(bases, candidates) {
      if kept.count == 1 { return kept[0] }
      if !kept.isEmpty { candidates = kept }
    }

    // All values of known type have the same one: take it for the literals too.
    let known = bases.filter { $0 != .unknown }
    guard let first = known.first, known.allSatisfy({ $0 == first }) else { return nil }
    let assumed = [TypeCode](repeating: first, count: bases.count)
    var fitting: [C] = []
    for candidate in candidates where canCoerce(assumed, to: candidate.types, .implicit) {
      fitting.append(candidate)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func most<C>(_ candidates: [C], _ count: (C) -> Int) -> [C] {
    let counts = candidates.map(count)
    let highest = counts.max() ?? 0
    return zip(candidates, counts).filter { $0.1 == highest }.map(\.0)
  }

  /// IsPreferredType.
  private mutating func isPreferred(_ type: TypeCode, in letter: UInt8) -> Bool {
    let (own, isPreferred) = category(type)
    return isPreferred && own == letter
  }

  /// The candidates that take each literal as what most suggests itself; nil where that can't be told.
  private mutating func matchingLiterals<C: Candidate>(_ bases: [TypeCode], _ candidates: [C]) -> [C]? {
    var wanted: [(letter: UInt8, isPreferred: Bool)?] = []
    for (index, type) in bases.enumerated() {
      guard type == .unknown else {
        wanted.append(nil)
        continue
      }
      var slot: (letter: UInt8, isPreferred: Bool)?
      var hasConflict = false
      for candidate in candidates {
        let (letter, isPreferred) = category(candidate.types[index])
        if let current = slot {
          if letter == current.letter {
            slot = (letter, current.isPreferred || isPreferred)
          } else if letter == TypeCategory.string {
            slot = (letter, isPreferred)
          } else {
            hasConflict = true
          }
        } else {
          slot = (letter, isPreferred)
        }
      }
      if hasConflict, slot?.letter != TypeCategory.string { return nil }
      wanted.append(slot)
    }
    var kept: [C] = []
    for candidate in candidates {
      var fits = true
      for (index, slot) in wanted.enumerated() {
        guard let slot else { continue }
        let (letter, isPreferred) = category(candidate.types[index])
        if letter != slot.letter || (slot.isPreferred && !isPreferred) { fits = false }
      }
      if fits { kept.append(candidate) }
    }
    return kept
  }
}
