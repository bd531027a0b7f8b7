// What a report says on standard error.

import PostgresSyntax

extension Report {
  /// The diagnostics, drawn for a person.
  public func diagnosticText(isVerbose: Bool, isColored: Bool) -> String {
    var text = ""
    for diagnostic in diagnostics {
      let name = diagnostic.range.file >= 0 ? files[Int(diagnostic.range.file)].name : "sqldiff"
      text += "\(name):\(diagnostic.range.lower): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.id)]\n"
    }
    for what in destroyed { text += "sqldiff: warning: destroys data: \(what)\n" }
    return text
  }
}
