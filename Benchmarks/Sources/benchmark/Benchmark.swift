// Times the whole run, and its stages, beside the parser alone, in one process and in turns.

import ArgumentParser
import CFloor
import Foundation
import SchemaDiff

@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times comparing two schemas, beside PostgreSQL's parser alone on the same two files.",
    discussion: "Without OLD and NEW it makes up schemas of --tables tables, and of twice as many."
  )

  @Argument(help: "Two files.") var files: [String] = []
  @Option(help: "Tables in a made-up schema.") var tables = 1000
  @Option(help: "Runs of each.") var runs = 7
  @Option(help: "A sqldiff command: times that too, and the parser alone in a process of its own.")
  var command: String?
  @Flag(help: .hidden) var parserAlone = false

  func run() throws {
    if parserAlone {
      let texts = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
      print(seconds { for text in texts { _ = floor_parse(text) } })
      return
    }
    if files.count == 2 {
      try measure(old: files[0], new: files[1])
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "sqldiff-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var times: [Double] = []
    for count in [tables, 2 * tables] {
      let old = folder.appending(path: "old\(count).sql").path
      let new = folder.appending(path: "new\(count).sql").path
      try SchemaMaker(seed: 1).schema(tables: count).write(toFile: old, atomically: true, encoding: .utf8)
      try SchemaMaker(seed: 2).schema(tables: count).write(toFile: new, atomically: true, encoding: .utf8)
      times.append(try measure(old: old, new: new))
    }
    print(String(format: "twice the tables: %.2f times the time", times[1] / times[0]))
  }

  /// Prints the medians of both; the seconds of the whole run.
  @discardableResult
  private func measure(old: String, new: String) throws -> Double {
    let texts = try [old, new].map { try String(contentsOfFile: $0, encoding: .utf8) }
    var floors: [Double] = []
    var wholes: [Double] = []
    var stages: [String: [Double]] = [:]
    var names: [String] = []
    var report: Report?
    for _ in 0..<runs {
      floors.append(seconds { for text in texts { _ = floor_parse(text) } })
      // What the last run left is taken away outside of the time of this one.
      report = nil
      wholes.append(seconds { report = compare(old: [old], new: [new]) })
      names = report?.timings.map(\.stage) ?? []
      for timing in report?.timings ?? [] { stages[timing.stage, default: []].append(timing.seconds) }
    }
    let (floor, whole) = (median(floors), median(wholes))
    print("\(old) -> \(new): status \(report?.exitStatus ?? -1)")
    if let command { try measure(command, old: old, new: new) }
    print(String(format: "  parser alone %8.1f ms", floor * 1000))
    print(String(format: "  whole run    %8.1f ms  (%.1f times)", whole * 1000, whole / floor))
    for name in names {
      print(
        "    \(name.padding(toLength: 14, withPad: " ", startingAt: 0))"
          + String(format: " %8.1f ms", median(stages[name] ?? []) * 1000)
      )
    }
    return whole
  }

  /// Prints the medians of whole runs of a command, and of the parser in processes of its own: both begin with nothing.
  private func measure(_ command: String, old: String, new: String) throws {
    var floors: [Double] = []
    var wholes: [Double] = []
    for _ in 0..<runs {
      let said = try output(of: "/proc/self/exe", ["--parser-alone", old, new])
      floors.append(Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .nan)
      wholes.append(try seconds { _ = try output(of: command, [old, new]) })
    }
    let (floor, whole) = (median(floors), median(wholes))
    print(String(format: "  in processes of their own: parser alone %.1f ms", floor * 1000))
    print(String(format: "  the command  %8.1f ms  (%.1f times)", whole * 1000, whole / floor))
  }

  /// What a program prints.
  private func output(of program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: program).resolvingSymlinksInPath()
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    return try clock.measure(work) / .seconds(1)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
