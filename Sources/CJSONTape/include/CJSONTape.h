// simdjson's tape of a JSON text, for Swift: each value is one or two 64-bit words, objects and arrays
// know where they end, strings stand in a buffer of their own.
#ifndef CJSONTAPE_H
#define CJSONTAPE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  void *_Nullable document;          // owner of the two buffers; NULL when the text was no JSON
  const uint64_t *_Nullable tape;    // word 0 is the root
  const uint8_t *_Nullable strings;  // at each offset: 32-bit length, the bytes, a zero
} json_tape;

// How many bytes behind a text must be readable; whatever they hold.
#define JSON_TAPE_PADDING 64

// Parses `length` bytes of JSON at `text`, which JSON_TAPE_PADDING bytes follow. The text may go at once.
json_tape json_tape_parse(const char *_Nonnull text, size_t length);

void json_tape_free(json_tape tape);

#ifdef __cplusplus
}
#endif
#endif
