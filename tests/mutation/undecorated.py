"""Rewrites modules so that mutmut also mutates what is decorated: properties, validators, caches.

mutmut leaves a decorated function alone. Its body is moved to a plain function beside it, which
the decorated one calls; nothing else changes.
"""

import ast
from collections.abc import Iterator

PREFIX = "_of_"
"""What the name of a body begins with that was moved out of a decorated function."""


def undecorated(source: str) -> str:
    """The same module, with the body of every decorated function in a function of its own."""
    lines = source.splitlines(keepends=True)
    for function, in_class in reversed(list(_decorated(ast.parse(source)))):
        first = min(decorator.lineno for decorator in function.decorator_list) - 1
        last = function.end_lineno or function.lineno
        lines[first:last] = _in_two(lines, function, in_class=in_class)
    return "".join(lines)


def original(name: str) -> str:
    """The name of the function that a mutated one stands for."""
    return name.removeprefix(PREFIX)


def _decorated(module: ast.Module) -> Iterator[tuple[ast.FunctionDef, bool]]:
    """The functions and methods with a decorator that mutmut skips, and whether it is a method."""
    for node in module.body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        for function in inside:
            if isinstance(function, ast.FunctionDef) and _skipped(function):
                yield function, function is not node


def _skipped(function: ast.FunctionDef) -> bool:
    return _decorators(function) not in ([], ["classmethod"], ["staticmethod"])


def _decorators(function: ast.FunctionDef) -> list[str]:
    return [ast.unparse(decorator) for decorator in function.decorator_list]


def _in_two(lines: list[str], function: ast.FunctionDef, *, in_class: bool) -> list[str]:
    """The lines of the function with the body, and those of the decorated one that calls it."""
    margin = " " * function.col_offset
    first = min(decorator.lineno for decorator in function.decorator_list) - 1
    above = lines[first : function.lineno - 1]
    head = lines[function.lineno - 1 : function.body[0].lineno - 1]
    body = lines[function.body[0].lineno - 1 : function.end_lineno]
    moved = [head[0].replace(f"def {function.name}", f"def {PREFIX}{function.name}", 1), *head[1:]]
    kept = [f"{margin}@classmethod\n"] if "classmethod" in _decorators(function) else []
    call = f"{margin}    return {_call(function, in_class=in_class)}\n"
    return [*kept, *moved, *body, "\n", *above, *head, call]


def _call(function: ast.FunctionDef, *, in_class: bool) -> str:
    names = [argument.arg for argument in function.args.args]
    own = f"{names.pop(0)}." if in_class else ""
    by_name = [f"{argument.arg}={argument.arg}" for argument in function.args.kwonlyargs]
    return f"{own}{PREFIX}{function.name}({', '.join([*names, *by_name])})"
