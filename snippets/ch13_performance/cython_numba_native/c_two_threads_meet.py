# /// script
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 60
# ///
"""Two threads are in C code at once where it releases the GIL, or where there is none."""

import subprocess
import sys
import sysconfig
from pathlib import Path

C = r"""
#include <Python.h>
#include <stdatomic.h>
#include <time.h>

/* Wait in C until a second thread is here too, for half a second at most. */
static int wait_for_the_other(atomic_int *arrived) {
    struct timespec start, now;
    atomic_fetch_add(arrived, 1);
    clock_gettime(CLOCK_MONOTONIC, &start);
    do {
        if (atomic_load(arrived) == 2) return 1;
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while ((now.tv_sec - start.tv_sec) * 1e9 + now.tv_nsec - start.tv_nsec < 5e8);
    atomic_fetch_sub(arrived, 1);
    return 0;
}
static atomic_int keeping, letting_go;
static PyObject *keep(PyObject *self, PyObject *ignored) {
    return PyBool_FromLong(wait_for_the_other(&keeping));
}
static PyObject *let_go(PyObject *self, PyObject *ignored) {
    int met;
    Py_BEGIN_ALLOW_THREADS
    met = wait_for_the_other(&letting_go);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(met);
}
static PyMethodDef methods[] = {
    {"keep", keep, METH_NOARGS}, {"let_go", let_go, METH_NOARGS}, {0}};
static PyModuleDef_Slot slots[] = {
#ifdef DECLARED
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL}};
static PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "meet",
    .m_methods = methods, .m_slots = slots};
PyMODINIT_FUNC PyInit_meet(void) { return PyModuleDef_Init(&definition); }
"""
PROGRAM = """
import sys, warnings
from concurrent.futures import ThreadPoolExecutor
sys.path.insert(0, sys.argv[1])
warnings.simplefilter("ignore")
import meet
with ThreadPoolExecutor(2) as pool:
    for function in (meet.keep, meet.let_go):
        both = [pool.submit(function) for _ in range(2)]
        print(all(future.result() for future in both), end=" ")
"""
free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
Path("meet.c").write_text(C)
met = {}
for name in ("silent", "declared") if free_threaded else ("silent",):
    Path(name).mkdir()
    include = f"-I{sysconfig.get_path('include')}"
    command = ["cc", "-shared", "-fPIC", "-O1", include, "meet.c"]
    command += ["-DDECLARED"] * (name == "declared") + ["-o", f"{name}/meet.so"]
    subprocess.run(command, check=True)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, name], capture_output=True, check=True
    )
    met[name] = done.stdout.decode().split()
    print(f"{name} module: met while keeping the GIL = {met[name][0]}")
    print(f"{name} module: met after letting go = {met[name][1]}")
assert met["silent"] == ["False", "True"]
if free_threaded:
    assert met["declared"] == ["True", "True"]
