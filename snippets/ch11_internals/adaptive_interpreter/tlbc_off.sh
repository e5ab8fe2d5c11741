# `-X tlbc=0` stops specialisation on a free-threaded build and nowhere else.
set -euo pipefail
cat > warm.py <<'PY'
import dis, sys

def add(a, b):
    return a + b

for _ in range(50):
    add(1, 2)
names = [i.opname for i in dis.get_instructions(add, adaptive=True)]
print(f"specialised, {sys.argv[1]} =", "BINARY_OP_ADD_INT" in names)
PY
python -I warm.py "by default" | tee default.txt
python -I -X tlbc=0 warm.py "with -X tlbc=0" | tee without.txt
ask='import sysconfig; print(bool(sysconfig.get_config_var("Py_GIL_DISABLED")))'
grep -q "= True" default.txt
if [ "$(python -I -c "$ask")" = True ]
then grep -q "= False" without.txt
else grep -q "= True" without.txt
fi
