"""Word a YAML parser's complaint for somebody who does not know YAML's grammar."""

import yaml

__all__ = ["MAX_DEPTH", "TOO_DEEP", "explain_syntax"]

MAX_DEPTH = 20
TOO_DEEP = (
    f"lists and mappings are nested more than {MAX_DEPTH} deep here; no file of a dataset needs that. "
    "Check the brackets and the indentation."
)


def explain_syntax(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str]:
    """Return where a syntax error stands (character index) and what to do about it, in plain words."""
    problem, context = error.problem or "", error.context or ""
    mark = error.problem_mark or error.context_mark
    index = min(mark.index, len(text)) if mark is not None else 0
    opened = error.context_mark.index if error.context_mark is not None else index
    character = text[index : index + 1]
    if character == "\t" or "tab character" in problem:
        return index, "a tab is used for indentation. YAML allows only spaces; replace the tab."
    if "quoted scalar" in context and "end of stream" in problem:
        return opened, (
            f"the quotation mark {text[opened : opened + 1]} that opens here is never closed. "
            "Close it, or put the whole value in the other kind of quotes."
        )
    if "mapping values are not allowed" in problem:
        return index, (
            "a colon stands where none is allowed. Put a value that contains `: ` in quotes, "
            "or check the indentation of this line."
        )
    if "start any token" in problem:
        return index, f"a value cannot start with {character}. Put it in quotes."
    if "unknown escape" in problem:
        return index, (
            "there is an unknown escape after \\ in a double-quoted value. "
            "Write \\\\ for a backslash, or use single quotes."
        )
    if "maximum nesting depth" in problem:  # the parser's own limit, which it may meet before it says what it has read
        return index, TOO_DEEP
    if "flow sequence" in context or "flow mapping" in context:
        line = text.count("\n", 0, opened) + 1
        return index, (
            f"the bracket {text[opened : opened + 1]} opened at line {line} is not closed, or a comma is "
            "missing. Put values that contain brackets, commas or `: ` in quotes."
        )
    if "simple key" in context or "find expected ':'" in problem:
        return opened, (
            "this line is neither `key: value` nor part of the value before it. Add the colon, or indent it."
        )
    if "block collection" in context or "block mapping" in context:
        return index, (
            "this line does not fit the lines before it. Check its indentation, and put the whole value in "
            "quotes where text follows a closing quotation mark."
        )
    said = f"{context}: {problem}" if context else problem
    return index, f"this is not valid YAML ({said}). Check quotes, brackets and indentation."
