# `-X no_debug_ranges` takes the carets away, and can make a .pyc larger, not smaller.
set -euo pipefail
for n in $(seq 50); do echo "def f$n(a, b): return (a + b) * $n - a / b"; done > alike.py
echo 'def f(a, b):' > long.py
for n in $(seq 50); do echo "  a$n = (a + b) * $n - a / b"; done >> long.py
echo 'import alike; alike.f1(1, None)' > fail.py
cat > tables.py <<'PY'
import alike

tables = [f.__code__.co_linetable for n, f in vars(alike).items() if n[0] == "f"]
print(f"position tables of 50 functions = {len({id(t) for t in tables})} objects")
PY
bytes() { python "${@:2}" -m py_compile "$1.py"; cat __pycache__/"$1".*.pyc | wc -c; }

python tables.py
python -X no_debug_ranges tables.py | sed 's/ =/ without columns =/'
for name in alike long; do
  echo "$name.pyc = $(bytes $name | tr -d ' ') bytes"
  echo "$name.pyc without columns = $(bytes $name -X no_debug_ranges | tr -d ' ') bytes"
done
test "$(bytes alike)" -lt "$(bytes alike -X no_debug_ranges)"
test "$(bytes long)" -gt "$(bytes long -X no_debug_ranges)"
{ python fail.py 2>&1 || true; } | grep -q '\^'
! { python -X no_debug_ranges fail.py 2>&1 || true; } | grep -q '\^'
