// Literals of arrays (array_in and array_out in arrayfuncs.c).

/// The value of an array's literal.
func canonicalArray(_ text: String, ofElements name: String) -> CanonicalLiteral { .asWritten }
