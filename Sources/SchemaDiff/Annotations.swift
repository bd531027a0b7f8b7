// What comments say of the objects that are declared beside or below them.

import CatalogModel
import Elaboration
import PostgresSyntax

/// A comment with words for this tool, in one of the files that were read.
struct Annotation {
  let file: Int32
  let mark: Mark

  var range: SourceRange {
    SourceRange(file: Int(file), lower: mark.comment.lowerBound, upper: mark.comment.upperBound)
  }
}

extension Report {
  /// Reads them, now that it is known which files there are; with a warning for words that mean nothing.
  mutating func readAnnotations() {
    annotations = files.indices.flatMap { index in
      files[index].marks.map { Annotation(file: Int32(index), mark: $0) }
    }
    for place in annotations {
      let unknown: [(name: String, suggestion: String?)]
      let what: String
      switch place.mark.word {
      case .renamed: continue
      case .allow(let names):
        unknown = HazardSelection.unknownNames(in: names)
        what = "danger"
      case .unknown(let name):
        unknown = [(name, nearest(to: name, in: ["renamed", "allow"]))]
        what = "annotation"
      }
      for (name, suggestion) in unknown {
        add(
          Diagnostic(
            id: "unknown-annotation",
            severity: .warning,
            message: "there is no \(what) \"\(name)\"",
            range: place.range,
            help: suggestion.map { "did you mean \($0)?" }
              ?? "say `sqldiff: renamed from NAME` or `sqldiff: allow RULE`"
          )
        )
      }
    }
  }

  /// Takes over which dangers are allowed beside what they are about: `-- sqldiff: allow drop-column` at a table allows it
  /// for all columns of the table, at a column of the old schema for that, in a script for the statement.
  mutating func excuse(_ catalogs: [Catalog]) {
    let marks = annotations.compactMap { place -> (place: Annotation, selection: HazardSelection)? in
      guard case .allow(let names) = place.mark.word else { return nil }
      return (place, HazardSelection(names))
    }
    guard !marks.isEmpty else { return }
    let files = Set(marks.map(\.place.file))
    var excuses: [ObjectID: HazardSelection] = [:]
    for catalog in catalogs {
      let declarations = Declarations(in: files, catalog, of: self.files)
      for (place, selection) in marks {
        guard let found = declarations.object(beside: place, catalog, in: self.files) else { continue }
        excuses[found.id, default: HazardSelection()].formUnion(selection)
      }
    }
    for hazard in effects.flatMap(\.hazards) {
      guard let catalog = catalogs.first(where: { $0.contains(hazard.id) }) else { continue }
      var id = hazard.id
      while id != .none {
        if excuses[id]?.contains(hazard.rule) == true { excused.insert(hazard) }
        id = catalog.parent(of: id)
      }
    }
    // In a script, beside a statement or right above it.
    for (place, selection) in marks {
      let concerned = effects.first {
        $0.range.file == place.file && Int($0.range.upper) >= place.mark.line.lowerBound
      }
      for hazard in concerned?.hazards ?? [] where selection.contains(hazard.rule) { excused.insert(hazard) }
    }
  }
}

/// Where each object whose name somebody wrote was declared, by file, in order.
struct Declarations {
  private(set) var places: [Int32: [(lower: Int, id: ObjectID)]] = [:]

  init(in marked: Set<Int32>, _ catalog: Catalog, of files: [SourceFile]) {
    for id in catalog.all {
      guard let entry = catalog[id], marked.contains(entry.origin.file), !entry.name.isEmpty,
        !entry.isDerived
      else { continue }
      // Keys and sequences may have their names from the server.
      guard entry.name.stands(in: files[Int(entry.origin.file)].text, around: entry.origin) else { continue }
      places[entry.origin.file, default: []].append((Int(entry.origin.lower), id))
    }
    for file in places.keys { places[file]?.sort { ($0.lower, $0.id) < ($1.lower, $1.id) } }
  }

  /// What a comment is about: what is declared before it in its line, or a label there, or what comes next; nil where
  /// nothing does.
  func object(beside place: Annotation, _ catalog: Catalog, in files: [SourceFile]) -> (
    id: ObjectID, label: String?
  )? {
    guard let own = places[place.file] else { return nil }
    let (line, comment) = (place.mark.line, place.mark.comment.lowerBound)
    let first = own.first(from: line.lowerBound)
    let text = files[Int(place.file)].text
    if let first, own[first].lower < comment {
      if place.mark.isLineComment { return (own[first].id, nil) }
      if catalog[own[first].id]?.fact is any HasLabels,
        let label = lastLiteral(in: text[own[first].lower..<comment])
      {
        return (own[first].id, label)
      }
      // In a line of several it is beside the last one whose name stands before it.
      let last = own[first...].prefix { $0.lower < comment }.last { candidate in
        text[candidate.lower..<comment].contains(catalog.name(of: candidate.id))
      }
      return (last?.id ?? own[first].id, nil)
    }
    // A line without a declaration of its own, in one that goes on: of an enum's labels.
    let around = (first ?? own.count) - 1
    if around >= 0, catalog[own[around].id]?.fact is any HasLabels,
      let label = lastLiteral(in: text[line.lowerBound..<comment])
    {
      return (own[around].id, label)
    }
    return first.map { (own[$0].id, nil) }
  }
}

extension [(lower: Int, id: ObjectID)] {
  /// The number of the first that stands there or later, of a list in order.
  fileprivate func first(from place: Int) -> Int? {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].lower < place { lower = middle + 1 } else { upper = middle }
    }
    return lower < count ? lower : nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a name stands in there, in whatever case.
  fileprivate func contains(_ name: String) -> Bool {
    String(decoding: self, as: UTF8.self).lowercased().contains(name.lowercased())
  }
}

extension String {
  /// Whether this name was written where its object was declared: from the end of the statement before to the end of the
  /// line, since the place of an index is that of its table.
  fileprivate func stands(in text: [UInt8], around place: SourceRange) -> Bool {
    let (lower, upper) = (Int(place.lower), Int(place.upper))
    let start = text[..<lower].lastIndex(of: UInt8(ascii: ";")) ?? 0
    let line = text[lower...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? text.count
    return text[max(start, lower - 1000)..<max(line, upper)].contains(self)
  }
}

/// The last `'text'` of a line.
private func lastLiteral(in line: ArraySlice<UInt8>) -> String? {
  let quote = UInt8(ascii: "'")
  guard let end = line.lastIndex(of: quote), let start = line[..<end].lastIndex(of: quote) else { return nil }
  return String(decoding: line[(start + 1)..<end], as: UTF8.self)
}
