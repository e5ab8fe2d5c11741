# A changed `os.py` is ignored: CPython runs the copy that is frozen into its executable.
set -euo pipefail

mkdir edited
cp "$(python -I -c 'import os; print(os.__file__)')" edited/os.py
echo 'EDITED = True' >> edited/os.py
export PYTHONPATH=edited

ask='import os; print("edited" if hasattr(os, "EDITED") else os.__spec__.origin)'
default=$(python -c "$ask")
off=$(python -X frozen_modules=off -c "$ask")
echo "os = $default"
echo "os with -X frozen_modules=off = $off"

test "$default" = frozen
test "$off" = edited
