// A new migration, in the way of the folder that it goes to.

import CatalogModel
import DeepThreads
import Inputs
import Planning
import PostgresSyntax

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A migration that was written to a folder.
public struct Draft: Sendable {
  /// What was said on the way.
  public internal(set) var report = Report()
  /// The files that make it, from the folder.
  public internal(set) var files: [(path: String, text: String)] = []

  /// Writes the files; what is there already is never touched.
  public func write(to folder: String) throws(SplitDump.Failure) {
    for (path, text) in files { try replace("\(folder)/\(path)", by: text, isNew: true) }
  }
}

/// Drafts the migration from one schema to another, and back, as files for a folder of migrations.
///
/// `name`: what the migration does; made up from the changes when nil.
public func draft(
  old: [String],
  new: [String],
  folder: String,
  name: String? = nil,
  options: ComparisonOptions = ComparisonOptions()
) -> Draft {
  onDeepStack {
    var result = Draft()
    result.report = compare(old: old, new: new, options: options)
    guard result.report.migration != nil, !result.report.hasErrors else { return result }
    var reversed = options
    reversed.isReversed = true
    let back = compare(old: new, new: old, options: reversed)
    guard let existing = result.report.existing(in: folder, options) else { return result }
    let now = Now()
    let new = NewMigration(
      paths: existing.paths,
      slug: slug(name ?? result.report.summary ?? "change"),
      now: now.parts,
      milliseconds: now.milliseconds
    )
    let up = body(of: result.report, existing.layout)
    let down =
      back.hasErrors ? "-- There is no way back that can be proven.\n" : body(of: back, existing.layout)
    for file in existing.layout.files(for: new) {
      switch file.way {
      case .up: result.files.append((file.path, up))
      case .down:
        let hasSuch = existing.paths.contains { $0.split(separator: "/").last?.first == file.path.first }
        if !file.isOptional || hasSuch { result.files.append((file.path, down)) }
      case .both(let mark, let downMark):
        result.files.append((file.path, (mark.map { $0 + "\n" } ?? "") + "\(up)\n\(downMark)\n\(down)"))
      }
    }
    return result
  }
}

/// A migration's text, without a transaction of its own where the tool makes one.
private func body(of report: Report, _ layout: MigrationLayout) -> String {
  guard let text = report.migration else { return "" }
  let (begin, commit) = ("BEGIN;\n\n", "\nCOMMIT;\n")
  guard layout.runsInTransaction, report.plan?.statements.allSatisfy(\.step.isTransactional) == true,
    text.hasPrefix(begin), text.hasSuffix(commit)
  else { return text }
  return String(text.dropFirst(begin.count).dropLast(commit.count))
}

/// A name as files have it.
private func slug(_ name: String) -> String {
  let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
  return String(words.joined(separator: "_").prefix(60))
}

extension Report {
  /// The folder's layout, and the paths of its files; nil when it can't be read.
  fileprivate mutating func existing(in folder: String, _ options: ComparisonOptions) -> (
    layout: MigrationLayout, paths: [String]
  )? {
    var reader = InputReader(options.layout.flatMap(MigrationLayout.named).map { .layout($0) } ?? .automatic)
    let input = reader.read(folder)
    let usual = options.layout.flatMap(MigrationLayout.named) ?? .numbered
    // A folder that is not there yet, or empty, is made.
    let isNew = input.diagnostics.contains {
      ["no-such-file", "no-sql-files"].contains($0.id)
    }
    if isNew { return (usual, []) }
    let errors = input.diagnostics.filter { $0.severity == .error }
    diagnostics += errors
    return errors.isEmpty ? (input.layout ?? usual, input.paths) : nil
  }

  /// What the migration does, in a few words.
  fileprivate var summary: String? {
    let deeds = deeds()
    guard let first = deeds.first else { return nil }
    return deeds.count < 3 ? deeds.joined(separator: " ") : "\(first) and \(deeds.count - 1) more"
  }
}

/// The time that a migration is drafted at.
private struct Now {
  let parts: [Int]
  let milliseconds: Int64

  init() {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    var seconds = clock.tv_sec
    var date = tm()
    gmtime_r(&seconds, &date)
    parts = [
      Int(date.tm_year) + 1900, Int(date.tm_mon) + 1, Int(date.tm_mday), Int(date.tm_hour), Int(date.tm_min),
      Int(date.tm_sec),
    ]
    milliseconds = Int64(clock.tv_sec) * 1000 + Int64(clock.tv_nsec) / 1_000_000
  }
}
