import Foundation
import PostgresSyntax

func readInputs(_ inputs: [String]) -> (files: [SourceFile], trouble: [Diagnostic]) {
  var files: [SourceFile] = []
  for input in inputs where input != "empty" {
    var isDirectory: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: input, isDirectory: &isDirectory)
    var paths = [input]
    if isDirectory.boolValue {
      paths = (FileManager.default.enumerator(atPath: input)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".sql") }.map { "\(input)/\($0)" }.sorted { $0.localizedStandardCompare($1) == .orderedAscending }
    }
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      files.append(SourceFile(name: path, text: [UInt8](data)))
    }
  }
  return (files, [])
}
