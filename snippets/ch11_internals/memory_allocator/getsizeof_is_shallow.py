"""sys.getsizeof of a container is the same whether its item takes 16 bytes or 1 MB."""

import sys
import tracemalloc

tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
heavy = [bytes(1_000_000)]
requested = tracemalloc.get_traced_memory()[0] - before
tracemalloc.stop()
light = [object()]
nested = [[heavy]]

assert sys.getsizeof(heavy) == sys.getsizeof(light) == sys.getsizeof(nested)
assert requested > 1_000_000
print(f"getsizeof of the list = {sys.getsizeof(heavy)} bytes")
print(f"more than 1 MB was requested = {requested > 1_000_000}")
