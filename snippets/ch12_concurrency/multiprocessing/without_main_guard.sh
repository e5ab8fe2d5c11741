# A script that starts a Process without a main guard works up to 3.13, not from 3.14.
set -euo pipefail

cat > unguarded.py <<'PYTHON'
import multiprocessing

def child() -> None:
    print("child ran")

process = multiprocessing.Process(target=child)
process.start()
process.join()
PYTHON

python unguarded.py > printed 2> errors || true
ran=$(grep -c "child ran" printed || true)
errors=$(grep -c "^RuntimeError" errors || true)
echo "children that ran = $ran"
echo "start-up errors = $errors"

sed 's/Process(/get_context("fork").Process(/' unguarded.py > forked.py
test "$(python forked.py)" = "child ran"
if python -c 'import sys; sys.exit(sys.version_info < (3, 14))'; then
    test "$ran $errors" = "0 1"
else
    test "$ran $errors" = "1 0"
fi
