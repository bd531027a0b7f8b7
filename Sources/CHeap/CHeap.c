#include "CHeap.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void heap_reserve(void) {
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  // A heap has room for 64 MiB (HEAP_MAX_SIZE), and no block of it for more than half of that.
  void *volatile first = malloc(30 << 20);
  void *volatile second = malloc(30 << 20);
  free(second);
  free(first);
}
#else
void heap_reserve(void) {}
#endif
