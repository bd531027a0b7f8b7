// Recorded outputs: compared as a whole, and recorded anew when SQLDIFF_RECORD is set.

package import Foundation
package import Testing

/// Compares a text with the recorded one.
///
/// With `SQLDIFF_RECORD=1` in the environment it records the text instead, and fails, so that a recording run can't be
/// taken for a passing one.
package func expectRecorded(_ text: String, in file: URL, _ location: SourceLocation = #_sourceLocation) {
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  guard recorded != text else { return }
  guard ProcessInfo.processInfo.environment["SQLDIFF_RECORD"] != nil else {
    Issue.record(
      "differs from \(file.path); run with SQLDIFF_RECORD=1 and read the change\n\(text)",
      sourceLocation: location
    )
    return
  }
  try? FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try? text.write(to: file, atomically: true, encoding: .utf8)
  Issue.record("recorded \(file.path)", sourceLocation: location)
}
