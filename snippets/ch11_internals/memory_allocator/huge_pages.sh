# Huge pages are a 3.15 configure option: without it the environment changes nothing.
set -euo pipefail

option=$(python -c 'import sysconfig as s; print(s.get_config_var("PYMALLOC_USE_HUGEPAGES"))')
minor=$(python -c 'import sys; print(sys.version_info[1])')
stats='import sys; sys._debugmallocstats()'
arena=$(PYTHON_PYMALLOC_HUGEPAGES=1 python -c "$stats" 2>&1 |
    sed -n 's/.* \([0-9]*\) bytes\/arena.*/\1/p')

echo "compiled in: $option"
echo "arena: ${arena:-none}"
if [ "$minor" -ge 15 ]; then [ "$option" != None ]; else [ "$option" = None ]; fi
if [ "$option" = 1 ]; then [ "$arena" = 2097152 ]; fi
if [ "$option" != 1 ]; then [ "${arena:-1048576}" = 1048576 ]; fi
