// What Swift cannot ask of the C library's allocator.

#pragma once

/// Makes room in the calling thread's heap, so that it need not be widened page by page.
///
/// glibc gives each thread a heap of its own, widens it with a system call for every page (grow_heap in arena.c), and
/// takes each large block from the system anew: a tenth of a large run's time. Once widened, the heap stays so. None
/// of it is used before it is touched. Elsewhere this does nothing.
void heap_reserve(void);
