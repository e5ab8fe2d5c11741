# Since 3.14 -X importtime=2 lists also the imports that found the module already loaded.
set -euo pipefail

echo 'import json, decimal' >first.py
echo 'import json' >second.py
status=0
python -X importtime=2 -c 'import first, second' 2>log.txt || status=$?
if grep -q 'cached .* json$' log.txt; then cached=yes; else cached=no; fi
echo "exit status = $status"
echo "second import of json listed = $cached"
if python -c 'import sys; sys.exit(sys.version_info < (3, 14))'; then
    test "$cached" = yes
else
    test "$cached" = no
fi
