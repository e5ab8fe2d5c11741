# PYTHONMALLOC=debug makes a write one byte past a block fatal, and blocks larger.
set -euo pipefail

cat > overflow.py <<'PYTHON'
import ctypes

api = ctypes.pythonapi
api.PyMem_Malloc.restype = ctypes.c_void_p
api.PyMem_Malloc.argtypes = [ctypes.c_size_t]
api.PyMem_Free.argtypes = [ctypes.c_void_p]
block = api.PyMem_Malloc(10)
ctypes.memset(block + 10, 0x41, 1)  # the eleventh byte is not ours
api.PyMem_Free(block)
print("nobody noticed")
PYTHON

cat > stride.py <<'PYTHON'
ids = sorted(id(blob) for blob in [bytes(31) for _ in range(500)])
print(min(b - a for a, b in zip(ids, ids[1:])))
PYTHON

echo "default: $(python overflow.py)"
if { PYTHONMALLOC=debug python overflow.py; } 2> report; then exit 1; fi
echo "debug: $(grep -o 'bad trailing pad byte' report)"

plain=$(python stride.py)
hooked=$(PYTHONMALLOC=debug python stride.py)
echo "block of bytes(31) = $plain bytes"
echo "block of bytes(31) with hooks = $hooked bytes"
[ "$hooked" -gt "$plain" ]
