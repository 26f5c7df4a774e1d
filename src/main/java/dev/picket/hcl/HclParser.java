package dev.picket.hcl;

import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From text to syntax, for any text: always a tree, and what was wrong. Time and memory are linear in the text.
///
/// The language is HCL's native syntax as HashiCorp specifies it, in what it leaves open as Terraform 1.11 reads it.
public final class HclParser {
    /// Bound: how deep expressions, templates and blocks may nest, together. Deeper is a diagnostic.
    public static final int NESTING = 250;

    private HclParser() {}

    /// A `.tf`, `.pkr.hcl` or rule file.
    public static HclFile parse(SourceFile file) {
        if (file.text().indexOf('\0') >= 0) {
            var empty = new Body(List.of(), file.whole());
            return new HclFile(file, empty, List.of(), List.of(HclDiagnostics.notText(file)));
        }
        var cursor = cursor(file, file.text(), 0, file.text().length(), null);
        var parser = new BodyParser(cursor, false);
        var body = parser.file();
        if (parser.unclosed()) {
            cursor = cursor(file, file.text(), 0, file.text().length(), null);
            body = new BodyParser(cursor, true).file();
        }
        return new HclFile(file, body, cursor.scanner.comments, cursor.problems);
    }

    /// One expression that is the whole text, for a command line or a test; newlines do not end it.
    public static ParsedExpression parseExpression(SourceFile file) {
        var cursor = cursor(file, file.text(), 0, file.text().length(), null);
        cursor.scanner.newlinesCount = false;
        cursor.scanner.advance();
        var expression = new ExpressionParser(cursor).expression();
        if (!cursor.at(Token.END)) {
            cursor.fail(HclDiagnostics.endExpected(cursor));
        }
        return new ParsedExpression(
                cursor.failed() ? new Expression.Broken(file.whole()) : expression, cursor.problems);
    }

    /// The text between two offsets as a template: a string of `.tf.json` that holds no JSON escapes. Spans are exact.
    public static ParsedExpression parseTemplate(SourceFile file, int start, int end) {
        return template(cursor(file, file.text(), start, end, null), start);
    }

    /// `text` as a template that stands at `place` in another form, such as a JSON string with escapes: every span is
    /// `place`.
    public static ParsedExpression parseTemplate(String text, Span place) {
        return template(cursor(place.file(), text, 0, text.length(), place), 0);
    }

    private static ParsedExpression template(Cursor cursor, int start) {
        var template = new ExpressionParser(cursor).templates().lone(start);
        return new ParsedExpression(template, cursor.problems);
    }

    private static Cursor cursor(SourceFile file, String text, int start, int end, @Nullable Span everywhere) {
        var cursor = new Cursor(file, new Scanner(file, text, start, end), everywhere);
        int replaced = text.indexOf('\uFFFD', start);
        if (replaced >= 0 && replaced < end) {
            cursor.report(HclDiagnostics.notUtf8(cursor.span(replaced, replaced + 1)));
        }
        return cursor;
    }
}
