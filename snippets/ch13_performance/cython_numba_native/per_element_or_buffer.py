# /// script
# [tool.proven]
# needs = ["cc"]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# timeout = 30
# [tool.proven.benchmark]
# ratio = "element_by_element / one_buffer"
# beside = ["in_python"]
# at_least = 25
# margin = 1.5
# ///
"""Crossing into C for each of 10,000 numbers takes at least 25 times as long as once for all."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import tempfile
from array import array
from pathlib import Path
from types import ModuleType

C = r"""
#include <Python.h>
static PyObject *square(PyObject *self, PyObject *number) {
    double x = PyFloat_AsDouble(number);
    if (x == -1.0 && PyErr_Occurred()) return NULL;
    return PyFloat_FromDouble(x * x);
}
static PyObject *squares(PyObject *self, PyObject *exporter) {
    Py_buffer view;
    double total = 0.0;
    if (PyObject_GetBuffer(exporter, &view, PyBUF_SIMPLE) < 0) return NULL;
    Py_BEGIN_ALLOW_THREADS
    double *x = view.buf;
    for (Py_ssize_t i = 0; i < view.len / 8; i++) total += x[i] * x[i];
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyFloat_FromDouble(total);
}
static PyMethodDef methods[] = {
    {"square", square, METH_O}, {"squares", squares, METH_O}, {0}};
static PyModuleDef_Slot slots[] = {
#ifdef Py_GIL_DISABLED
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL}};
static PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "native",
    .m_methods = methods, .m_slots = slots};
PyMODINIT_FUNC PyInit_native(void) { return PyModuleDef_Init(&definition); }
"""


def compiled() -> ModuleType:
    """Compile once for each source and interpreter, and import the result."""
    digest = hashlib.sha256((C + sys.version).encode()).hexdigest()[:16]
    target = Path(tempfile.gettempdir(), f"native-{digest}.so")
    if not target.exists():
        source = target.with_suffix(f".{os.getpid()}.c")
        source.write_text(C)
        include = f"-I{sysconfig.get_path('include')}"
        unfinished = source.with_suffix(".so")
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O2", include, source, "-o", unfinished],
            check=True,
        )
        unfinished.replace(target)
    spec = importlib.util.spec_from_file_location("native", target)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


native = compiled()
numbers = array("d", [0.5] * 10_000)


def in_python() -> float:
    total = 0.0
    for x in numbers:
        total += x * x
    return total


def element_by_element() -> float:
    square, total = native.square, 0.0
    for x in numbers:
        total += square(x)
    return total


def one_buffer() -> float:
    return float(native.squares(numbers))


assert in_python() == element_by_element() == one_buffer() == 2_500.0
