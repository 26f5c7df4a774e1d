package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the parser stands: the current token, the brackets that are open, how deep the tree is, and what was wrong
/// so far.
///
/// A failure is a state and not an exception: the current token becomes [Token#END], so that every parsing method
/// returns at once with what it has, up to the body, which goes on behind the broken item ([Recovery]).
final class Cursor {
    /// How many diagnostics a file gives at most; more help nobody.
    static final int PROBLEMS = 50;

    final Scanner scanner;
    final SourceFile file;
    final List<Diagnostic> problems = new ArrayList<>();
    /// The brackets that are open in the current item: `(`, `[`, `{`, `"`, `$` for a template's sequence, `<` for a
    /// heredoc.
    final OpenBrackets brackets = new OpenBrackets();

    private final @Nullable Span everywhere;
    private boolean failed;
    private int failedAt;
    private int depth;
    private int height;

    /// @param everywhere the span of every node, where the text read is not the file's; null where it is
    Cursor(SourceFile file, Scanner scanner, @Nullable Span everywhere) {
        this.file = file;
        this.scanner = scanner;
        this.everywhere = everywhere;
    }

    boolean at(Token token) {
        return scanner.token == token;
    }

    boolean accept(Token token) {
        if (scanner.token != token) {
            return false;
        }
        scanner.advance();
        return true;
    }

    void skipNewlines() {
        while (scanner.token == Token.NEWLINE) {
            scanner.advance();
        }
    }

    Span span(int start, int end) {
        return everywhere != null ? everywhere : new Span(file, start, Math.max(start, end));
    }

    /// From `start` to the end of the token before the current one.
    Span from(int start) {
        return span(start, scanner.lastEnd);
    }

    Span here() {
        return span(scanner.start, scanner.end);
    }

    /// Enters the bracket that the current token opens.
    void open(char bracket, boolean newlinesCount) {
        brackets.push(bracket, scanner.newlinesCount, scanner.start);
        scanner.newlinesCount = newlinesCount;
        if (deeper()) {
            scanner.advance();
        } else {
            brackets.pop();
        }
    }

    /// Enters a text whose opening stands at `position`; what follows is no token. False, and failed, where the bound
    /// is met.
    boolean enter(char bracket, int position) {
        if (!deeper()) {
            return false;
        }
        brackets.push(bracket, scanner.newlinesCount, position);
        return true;
    }

    /// Leaves the innermost bracket if the current token is `closer`, else fails.
    void close(Token closer) {
        if (failed) {
            return;
        }
        if (scanner.token != closer) {
            fail(HclDiagnostics.notClosed(this, closer));
            return;
        }
        leave();
        scanner.advance();
    }

    /// Leaves the innermost bracket without reading on.
    void leave() {
        scanner.newlinesCount = brackets.pop();
        depth--;
    }

    /// Where the innermost open bracket stands.
    Span opener() {
        int position = brackets.position();
        return span(position, position + 1);
    }

    /// One level down; false, and failed, where the bound is met. Each is paired with [#shallower] or [#leave].
    boolean deeper() {
        if (++depth > HclParser.NESTING) {
            fail(HclDiagnostics.nestedTooDeeply(span(scanner.start, scanner.end)));
        }
        return !failed;
    }

    void shallower() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /// How many levels the expression that was completed last has.
    int height() {
        return height;
    }

    /// Says that the expression just completed stands `levels` above its leaves.
    void height(int levels) {
        height = levels;
        if (levels > HclParser.NESTING) {
            fail(HclDiagnostics.nestedTooDeeply(span(scanner.start, scanner.end)));
        }
    }

    /// The first failure of an item is told; what follows from it is not.
    void fail(Diagnostic problem) {
        if (failed) {
            return;
        }
        failed = true;
        failedAt = scanner.start;
        report(problem);
        scanner.token = Token.END;
        scanner.end = scanner.start;
    }

    /// Fails at a place inside a template, where no token is.
    void failAt(int position, Diagnostic problem) {
        if (!failed) {
            scanner.start = position;
            fail(problem);
        }
    }

    boolean failed() {
        return failed;
    }

    /// Where to go on from: the place of the failure.
    int recover(int depthOfItem) {
        failed = false;
        depth = depthOfItem;
        scanner.newlinesCount = true;
        return failedAt;
    }

    /// Tells of a problem that does not keep the parser from going on.
    void report(Diagnostic problem) {
        if (problems.size() < PROBLEMS) {
            problems.add(problem);
        }
    }
}
