# `PYTHON_JIT=1` enables the JIT only where the build has one; `-I` and `-E` ignore it.
set -euo pipefail

enabled='
import sys
jit = getattr(sys, "_jit", None)
print(jit.is_enabled() if jit else "no sys._jit")'
available='
import sys
jit = getattr(sys, "_jit", None)
print(jit.is_available() if jit else False)'

unset PYTHON_JIT
unasked=$(python -c "$enabled")
asked=$(PYTHON_JIT=1 python -c "$enabled")
isolated=$(PYTHON_JIT=1 python -I -c "$enabled")
echo "PYTHON_JIT unset = $unasked"
echo "PYTHON_JIT=0 gives = $(PYTHON_JIT=0 python -c "$enabled")"
echo "PYTHON_JIT=1 gives = $asked"
echo "PYTHON_JIT=1 under -E gives = $(PYTHON_JIT=1 python -E -c "$enabled")"
echo "PYTHON_JIT=1 under -I gives = $isolated"

test "$isolated" = "$unasked"
test "$(PYTHON_JIT=1 python -E -c "$enabled")" = "$unasked"
test "$(PYTHON_JIT=0 python -c "$enabled")" != True
if [ "$(python -c "$available")" = True ]; then test "$asked" = True; else test "$asked" != True; fi
