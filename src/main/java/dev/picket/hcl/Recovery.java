package dev.picket.hcl;

/// Finds where to go on behind an item that could not be parsed: at the end of the line in which its brackets close,
/// or earlier, where a line can only be the beginning of the next item.
final class Recovery {
    private final Cursor cursor;
    private final Scanner scanner;
    private final OpenBrackets brackets;

    Recovery(Cursor cursor) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.brackets = cursor.brackets;
    }

    /// Afterwards the current token ends the item, or begins the next one.
    ///
    /// @param top whether the item stands outside all blocks
    void skip(int depth, int itemStart, boolean top) {
        int p = cursor.recover(depth);
        int line = scanner.text.lastIndexOf('\n', Math.max(0, p - 1)) + 1;
        boolean overrun = line > itemStart && beginsItem(line) && brackets.kind() != '<';
        if (overrun) {
            scanner.resumeAt(line);
        } else {
            skipFrom(p, top);
        }
        brackets.clear();
    }

    private void skipFrom(int position, boolean top) {
        int p = position;
        while (true) {
            char innermost = brackets.kind();
            if (innermost == '"') {
                p = skipText(p);
                continue;
            }
            if (innermost == '<') {
                p = skipHeredoc(p);
                continue;
            }
            scanner.resumeAt(p);
            if (endsItem(top)) {
                return;
            }
            p = scanner.end;
        }
    }

    /// Looks at one token.
    private boolean endsItem(boolean top) {
        switch (scanner.token) {
            case END -> {
                return true;
            }
            case NEWLINE -> {
                return brackets.isEmpty() || beginsItem(scanner.end);
            }
            case LEFT_BRACE -> push('{');
            case LEFT_BRACKET -> push('[');
            case LEFT_PARENTHESIS -> push('(');
            case QUOTE -> push('"');
            case HEREDOC -> push('<');
            case RIGHT_BRACKET -> close('[');
            case RIGHT_PARENTHESIS -> close('(');
            case RIGHT_BRACE -> {
                if (!brackets.contains('{') && !brackets.contains('$')) {
                    return !top;
                }
                while (brackets.kind() != '{' && brackets.kind() != '$') {
                    brackets.pop();
                }
                brackets.pop();
            }
            default -> {}
        }
        return false;
    }

    private void push(char kind) {
        brackets.push(kind, true, scanner.start);
    }

    /// Only the innermost bracket closes so: what is misplaced inside braces ends with them.
    private void close(char kind) {
        if (brackets.kind() == kind) {
            brackets.pop();
        }
    }

    /// The rest of a quoted text: to its quote, its next sequence, or the end of the line.
    private int skipText(int position) {
        int p = position;
        while (p < scanner.limit && scanner.at(p) != '\n') {
            char c = scanner.at(p);
            if (c == '"') {
                brackets.pop();
                return p + 1;
            }
            if ((c == '$' || c == '%') && scanner.at(p + 1) == '{') {
                brackets.push('$', true, p);
                return p + 2;
            }
            boolean escaped = c == '\\' || (c == '$' || c == '%') && scanner.at(p + 1) == c;
            p += escaped && scanner.at(p + 1) != '\n' ? 2 : 1;
        }
        brackets.pop();
        return Math.min(p, scanner.limit);
    }

    /// The rest of a heredoc, its sequences included.
    private int skipHeredoc(int position) {
        int name = brackets.position() + (scanner.at(brackets.position() + 2) == '-' ? 3 : 2);
        var marker = scanner.text.substring(name, scanner.endOfName(name));
        brackets.pop();
        int p = position;
        while (p < scanner.limit) {
            int end = scanner.endOfLine(p);
            if (scanner.text.substring(p, end).strip().equals(marker)) {
                return end;
            }
            int newline = scanner.text.indexOf('\n', p);
            p = newline < 0 ? scanner.limit : Math.min(newline + 1, scanner.limit);
        }
        return p;
    }

    /// Whether the line can only be a new item: a block header at the margin, and outside braces any header or `name
    /// =`.
    private boolean beginsItem(int lineStart) {
        if (isHeader(lineStart)) {
            return true;
        }
        if (brackets.contains('{') || brackets.contains('$') || brackets.contains('<')) {
            return false;
        }
        int name = skipBlanks(lineStart);
        int end = scanner.endOfNameAt(name);
        int after = skipBlanks(end);
        char next = scanner.at(after);
        boolean assigns = next == '=' && scanner.at(after + 1) != '=' && scanner.at(after + 1) != '>';
        return end > name && (assigns || isHeader(name));
    }

    /// `name {`, `name "label" {`, `name label {` and so on, starting at `position`.
    boolean isHeader(int position) {
        int p = scanner.endOfNameAt(position);
        if (p == position) {
            return false;
        }
        while (true) {
            p = skipBlanks(p);
            char c = scanner.at(p);
            if (c == '{') {
                return true;
            }
            int end = c == '"' ? endOfLabel(p + 1) : scanner.endOfNameAt(p);
            if (end <= p) {
                return false;
            }
            p = end;
        }
    }

    private int endOfLabel(int position) {
        int p = position;
        while (p < scanner.limit && scanner.at(p) != '"' && scanner.at(p) != '\n') {
            p++;
        }
        return scanner.at(p) == '"' ? p + 1 : -1;
    }

    boolean nextLineIsBrace(int lineStart) {
        return scanner.at(skipBlanks(lineStart)) == '{';
    }

    private int skipBlanks(int position) {
        int p = position;
        while (scanner.at(p) == ' ' || scanner.at(p) == '\t') {
            p++;
        }
        return p;
    }
}
