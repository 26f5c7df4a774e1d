package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;

/// What the parser says to the user, one factory a sentence.
final class HclDiagnostics {
    private HclDiagnostics() {}

    // The text as a whole

    static Diagnostic notText(SourceFile file) {
        int nul = Math.max(0, file.text().indexOf('\0'));
        return Diagnostic.error(
                new Span(file, nul, nul + 1),
                "The file is not text",
                "A NUL character is in it; HCL is written in UTF-8.");
    }

    static Diagnostic notUtf8(Span first) {
        return Diagnostic.error(first, "The file is not valid UTF-8", "Save it in UTF-8; the character here was lost.");
    }

    static Diagnostic nestedTooDeeply(Span at) {
        return Diagnostic.error(
                at,
                "Nested too deeply",
                "Picket reads " + HclParser.NESTING
                        + " levels of brackets, operators, templates and blocks; split the value into locals.");
    }

    static Diagnostic endExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(), "The expression goes on after its end", "It ends before " + found(cursor) + ".");
    }

    // Bodies

    static Diagnostic itemExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "An argument or a block must begin here",
                "Found " + found(cursor) + "; write `name = value` or `type \"label\" { … }`." + hint(cursor));
    }

    static Diagnostic itemIncomplete(Cursor cursor, String name) {
        var help = cursor.at(Token.COLON)
                ? "Set an argument with `" + name + " = …`; `:` stands only inside `{ … }` values."
                : "Write `" + name + " = …` for an argument, or open a block with `{` in the same line.";
        return Diagnostic.error(
                cursor.here(), "Expected `=` or a block after `" + name + "`, not " + found(cursor), help);
    }

    static Diagnostic quotedName(Span name) {
        return Diagnostic.error(name, "An argument's name is not quoted", "Leave the quotes out.");
    }

    static Diagnostic templateInLabel(Span label) {
        return Diagnostic.error(
                label, "A label cannot hold `${` or `%{`", "Labels are fixed text; write `$${` for a literal `${`.");
    }

    static Diagnostic newlineExpected(Cursor cursor, String what) {
        return Diagnostic.error(
                cursor.here(),
                "Expected the end of the line after the " + what + ", not " + found(cursor),
                "Each argument and block stands in a line of its own." + hint(cursor));
    }

    static Diagnostic braceOnNextLine(Span header) {
        return Diagnostic.error(header, "The block's `{` is not in the line of its header", "Join the two lines.");
    }

    static Diagnostic blockNotClosed(Span header, Span end) {
        return Diagnostic.error(end, "Block is not closed", "Add the missing `}`.")
                .within(header);
    }

    static Diagnostic strayBrace(Span brace) {
        return Diagnostic.error(brace, "This `}` closes nothing", "Remove it, or add the `{` that it belongs to.");
    }

    static Diagnostic notOneLine(Span header, boolean closed) {
        var summary = closed
                ? "A block in one line cannot hold another block"
                : "A block in one line holds one argument and its closing `}`";
        return Diagnostic.error(header, summary, "Break the line after `{` and before `}`.");
    }

    static Diagnostic attributeRepeated(Body.Attribute again, Body.Attribute first) {
        return Diagnostic.error(
                        again.nameSpan(),
                        "`" + again.name() + "` is set twice",
                        "It was set in line " + first.nameSpan().startLine() + "; remove one of the two.")
                .within(again.span());
    }

    // Expressions

    static Diagnostic expressionExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(), "Expected a value, not " + found(cursor), "Write an expression here." + hint(cursor));
    }

    static Diagnostic conditionalWithoutElse(Span at, Span condition) {
        return Diagnostic.error(at, "The conditional has no `:`", "Write `condition ? value : other`.")
                .within(condition);
    }

    static Diagnostic functionNameExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected a function's name after `::`, not " + found(cursor),
                "Write `provider::name::function(…)`.");
    }

    static Diagnostic argumentsExpected(Cursor cursor, String name) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `(` after `" + name + "`, not " + found(cursor),
                "`::` stands only in the names of functions, which are called.");
    }

    static Diagnostic commaExpected(Cursor cursor, String between) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `,` before " + found(cursor),
                "Commas stand between " + between + "." + hint(cursor));
    }

    static Diagnostic notClosed(Cursor cursor, Token closer) {
        return Diagnostic.error(
                        cursor.here(),
                        "Expected " + closer.words + ", not " + found(cursor),
                        "Close the bracket." + hint(cursor))
                .within(cursor.opener());
    }

    static Diagnostic memberSeparatorExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `,` or a new line before " + found(cursor),
                "The pairs of an object stand in lines of their own or between commas." + hint(cursor));
    }

    static Diagnostic memberValueExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `=` or `:` after the key, not " + found(cursor),
                "Write `key = value`; close the object with `}`.");
    }

    static Diagnostic variableExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected the variable of the `for`, not " + found(cursor),
                "Write `for value in …` or `for key, value in …`; quote a key that is named `for`.");
    }

    static Diagnostic inExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(), "Expected `in`, not " + found(cursor), "Write `for value in collection`.");
    }

    static Diagnostic colonExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `:` after the collection of the `for`, not " + found(cursor),
                "Write `for value in collection : result`.");
    }

    static Diagnostic arrowExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected `=>`, not " + found(cursor),
                "Between `{` and `}` a `for` gives pairs: `{for value in collection : key => value}`.");
    }

    static Diagnostic attributeNameExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected a name after `.`, not " + found(cursor),
                "Write `object.name`, or `object[\"any key\"]`.");
    }

    static Diagnostic chainedLegacyIndex(Span index) {
        return Diagnostic.error(
                index, "Two indexes after dots do not chain", "Write `list[0][1]` instead of `list.0.1`.");
    }

    static Diagnostic nestedAttributeSplat(Span star) {
        return Diagnostic.error(star, "`.*` cannot follow `.*`", "Write `[*]` for both.");
    }

    static Diagnostic numberTooLarge(Span number) {
        return Diagnostic.error(
                number, "The number is too large", "Picket reads 1,000 digits and exponents of 4 digits.");
    }

    static Diagnostic twoFractions(Span number) {
        return Diagnostic.error(
                number, "A number has one decimal point", "A version or an address is text: put it in quotes.");
    }

    // Templates

    static Diagnostic textNotClosed(Span text) {
        return Diagnostic.error(
                text,
                "The text is not closed in its line",
                "Add the closing quote; text over several lines is a heredoc (`<<EOT`), a line break inside quotes is `\\n`.");
    }

    static Diagnostic unknownEscape(Span backslash) {
        return Diagnostic.error(
                backslash,
                "Unknown escape",
                "Known are `\\n`, `\\r`, `\\t`, `\\\"`, `\\\\`, `\\uXXXX` and `\\UXXXXXXXX`; a backslash itself is `\\\\`.");
    }

    static Diagnostic escapeTooShort(Span escape, int digits) {
        return Diagnostic.error(
                escape, "The escape needs " + digits + " hexadecimal digits", "Fill it up with zeros: `\\u00e4`.");
    }

    static Diagnostic noSuchCharacter(Span escape) {
        return Diagnostic.error(
                escape,
                "The escape is no Unicode character",
                "Write characters beyond U+FFFF as `\\UXXXXXXXX`, up to 10FFFF.");
    }

    static Diagnostic heredocNotClosed(Span opener, String marker) {
        return Diagnostic.error(
                opener, "The heredoc is not closed", "Write `" + marker + "` alone in the line after its text.");
    }

    static Diagnostic capitalBool(Span at, String word) {
        return Diagnostic.error(
                at, "\"" + at.text() + "\" is no word of HCL", "Read as `" + word + "`; Terraform refuses it.");
    }

    static Diagnostic heredocEndsTheFile(Span marker, String name) {
        return Diagnostic.error(
                marker, "The heredoc's end is not a whole line", "Add a line ending after `" + name + "`.");
    }

    static Diagnostic sequenceNotClosed(Cursor cursor, boolean directive) {
        return Diagnostic.error(
                        cursor.here(),
                        "Expected `}` at the end of the " + (directive ? "directive" : "interpolation") + ", not "
                                + found(cursor),
                        "Close `" + (directive ? "%{" : "${")
                                + "` with `}`; a literal one is written with its sign doubled." + hint(cursor))
                .within(cursor.opener());
    }

    static Diagnostic directiveExpected(Cursor cursor) {
        return Diagnostic.error(
                cursor.here(),
                "Expected a directive, not " + found(cursor),
                "After `%{` stand `if`, `else`, `endif`, `for` or `endfor`; a literal `%{` is written `%%{`.");
    }

    static Diagnostic directiveNotClosed(Span opener, Piece.Kind kind) {
        var end = kind == Piece.Kind.FOR ? "%{ endfor }" : "%{ endif }";
        return Diagnostic.error(opener, "The directive is not closed", "Add `" + end + "`.");
    }

    static Diagnostic directiveWithoutOpener(Span directive, Piece.Kind kind) {
        var opener = kind == Piece.Kind.ENDFOR ? "%{ for … }" : "%{ if … }";
        return Diagnostic.error(directive, "The directive closes nothing", "It needs `" + opener + "` before it.");
    }

    // Words for what stands at the cursor

    private static String found(Cursor cursor) {
        var scanner = cursor.scanner;
        return switch (scanner.token) {
            case INVALID -> character(scanner.text.codePointAt(scanner.start));
            case IDENTIFIER, NUMBER ->
                scanner.end - scanner.start <= 40
                        ? "`" + scanner.text.substring(scanner.start, scanner.end) + "`"
                        : scanner.token.words;
            default -> scanner.token.words;
        };
    }

    /// A character that cannot be seen is said by its number.
    private static String character(int codePoint) {
        boolean visible = !Character.isISOControl(codePoint) && !Character.isSpaceChar(codePoint);
        return visible ? "`" + Character.toString(codePoint) + "`" : "U+%04X".formatted(codePoint);
    }

    /// What a stranger to HCL probably meant.
    private static String hint(Cursor cursor) {
        if (cursor.at(Token.OPEN_COMMENT)) {
            return " Close the comment with `*/`.";
        }
        if (!cursor.at(Token.INVALID)) {
            return "";
        }
        return switch (cursor.scanner.at(cursor.scanner.start)) {
            case '\'' -> " Text stands in double quotes.";
            case ';' -> " No semicolons: a new line ends an argument.";
            case '&' -> " The logical operator is `&&`.";
            case '|' -> " The logical operator is `||`.";
            case '`' -> " Text over several lines is a heredoc: `<<EOT`.";
            case '$', '%' -> " `${` stands only inside quotes; here the expression is written bare.";
            case '\u201c', '\u201d', '\u2018', '\u2019' -> " These are typographic quotes; text stands in `\"`.";
            case '\u00a0' -> " This is a no-break space; write a plain one.";
            default -> "";
        };
    }
}
