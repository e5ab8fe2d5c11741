# -X importtime shows which import is slow itself, and which only imports a slow one.
set -euo pipefail

mkdir shop
echo 'import shop.prices' >shop/__init__.py
echo 'import shop.tax' >shop/prices.py
echo 'import time; time.sleep(0.2)' >shop/tax.py

python -X importtime -c 'import shop' 2>log.txt
# The file has: self [us] | cumulative | name, indented by depth. Inner imports end first.
awk -F'|' '/ shop/ {
    sub("import time:", "", $1)
    printf "%-6s| %-6s|%s\n", ($1 + 0 > 1e5 ? "slow" : "fast"), ($2 + 0 > 1e5 ? "slow" : "fast"), $3
}' log.txt | tee shown.txt
test "$(grep -c '^slow' shown.txt)" = 1
grep '^slow' shown.txt | grep -q shop.tax
