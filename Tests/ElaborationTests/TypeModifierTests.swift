// What may stand in parentheses after a type's name.

import Testing

struct TypeModifierTests {
  @Test(arguments: [
    ("int4(4)", "type modifier is not allowed for type \"int4\""),
    ("app.mood(3)", "type modifier is not allowed for type \"mood\""),
    ("varchar(0)", "length for type varchar must be at least 1"),
    ("char(10485761)", "length for type char cannot exceed 10485760"),
    ("numeric(1001)", "NUMERIC precision 1001 must be between 1 and 1000"),
  ])
  func isRefused(type: String, message: String) {
    let folded = Folded("CREATE TYPE app.mood AS ENUM ('ok'); CREATE TABLE t (c \(type));")
    #expect(folded.errors == [message])
  }

  @Test func tooMuchPrecisionIsCutDown() {
    let folded = Folded("CREATE TABLE t (a time(9), b timestamptz(7), c interval second(8));")
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: "CREATE TABLE t (a time(6), b timestamptz(6), c interval second(6));"
    )
  }
}
