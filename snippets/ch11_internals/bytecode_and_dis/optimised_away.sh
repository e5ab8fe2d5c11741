# `python -O` removes `assert` and `if __debug__:` from the bytecode altogether.
set -euo pipefail
cat > checks.py <<'PY'
def pay(amount):
    assert amount > 0, "must be positive"
    if __debug__:
        print("paying")
    return amount
PY
traces() { python "$@" -m dis checks.py | grep -cE 'AssertionError|ASSERTION|paying' || true; }
echo "traces of the checks, default = $(traces)"
echo "traces of the checks, -O = $(traces -O)"
test "$(traces)" -gt 0
test "$(traces -O)" -eq 0
