// What a report says on standard error.

import PostgresSyntax

extension Report {
  /// The diagnostics, drawn for a person: with the lines that they are about.
  ///
  /// What goes in:
  ///   - isVerbose: notes as well as warnings and errors, and how long each stage took.
  ///   - isColored: with the colours of a terminal.
  public func diagnosticText(isVerbose: Bool, isColored: Bool) -> String {
    var renderer = DiagnosticRenderer(files: files, isColored: isColored)
    var text = ""
    for diagnostic in diagnostics { text += renderer.render(diagnostic) }
    let errors = diagnostics.count { $0.severity == .error }
    if errors > 1 { text += "sqldiff: \(errors) errors\n" }
    for what in destroyed { text += "sqldiff: warning: the migration destroys data: \(what)\n" }
    if isVerbose {
      for remark in remarks { text += "sqldiff: note: \(remark)\n" }
      for table in reordered {
        text +=
          "sqldiff: note: the columns of table \(table) stand in another order, which is no difference\n"
      }
      for timing in timings { text += "sqldiff: \(timing.stage) took \(milliseconds(timing.seconds)) ms\n" }
    }
    return text
  }

  /// With one decimal.
  private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
