// The form of the names that the server makes up, which needs no catalog.

/// A name from parts, cut to 63 bytes at the longer part first (makeObjectName in indexcmds.c).
package func serverMadeName(_ name1: String, _ name2: String?, label: String) -> String {
  let limit = 63 - (label.utf8.count + 1) - (name2 == nil ? 0 : 1)
  var count1 = name1.utf8.count
  var count2 = name2?.utf8.count ?? 0
  while count1 + count2 > limit {
    if count1 > count2 { count1 -= 1 } else { count2 -= 1 }
  }
  let parts = [clipName(name1, to: count1)] + (name2.map { [clipName($0, to: count2)] } ?? []) + [label]
  return parts.joined(separator: "_")
}

/// At most so many bytes, cut where a character ends (pg_mbcliplen).
func clipName(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  let bytes = text.utf8
  var end = bytes.index(bytes.startIndex, offsetBy: limit)
  while bytes[end] & 0xc0 == 0x80 { bytes.formIndex(before: &end) }
  return String(text[..<end])
}

/// The first of `base_label`, `base_label1`, `base_label2`, … that is not taken (ChooseRelationName).
func chooseName(_ name1: String, _ name2: String?, label: String, isTaken: (String) -> Bool) -> String {
  var number = 0
  while true {
    let name = serverMadeName(name1, name2, label: number == 0 ? label : "\(label)\(number)")
    if !isTaken(name) { return name }
    number += 1
  }
}
