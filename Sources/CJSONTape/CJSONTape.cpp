// The C side of the JSON reader: parses with simdjson and hands out its tape.
#include "CJSONTape.h"

#include <memory>
#include <simdjson.h>

namespace {
struct Document {
  simdjson::dom::parser parser;
  simdjson::dom::document document;
};
}  // namespace

json_tape json_tape_parse(const char *text, size_t length) {
  json_tape result = {nullptr, nullptr, nullptr};
  std::unique_ptr<Document> owner(new (std::nothrow) Document);
  if (!owner) return result;
  // Expressions nest far deeper than the 1,024 levels that simdjson allows by default.
  if (owner->parser.allocate(length, 200000)) return result;
  auto parsed = owner->parser.parse_into_document(owner->document, text, length);
  if (parsed.error()) return result;
  result.tape = owner->document.tape.get();
  result.strings = owner->document.string_buf.get();
  result.document = owner.release();
  return result;
}

void json_tape_free(json_tape tape) { delete static_cast<Document *>(tape.document); }
