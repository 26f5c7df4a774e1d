package dev.picket.hcl;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Body.Item;
import dev.picket.hcl.Body.Label;
import dev.picket.hcl.Expression.Broken;
import dev.picket.hcl.Expression.Text;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributes and blocks. What is wrong with one of them keeps the others: [Recovery] finds where the next begins.
final class BodyParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final ExpressionParser expressions;
    private final Recovery recovery;
    private final boolean marginCloses;
    private boolean unclosed;
    private boolean lastBlockClosed;

    /// @param marginCloses whether a block header at the left margin closes the blocks that are still open
    BodyParser(Cursor cursor, boolean marginCloses) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.expressions = new ExpressionParser(cursor);
        this.recovery = new Recovery(cursor);
        this.marginCloses = marginCloses;
    }

    /// Whether the text ended inside a block.
    boolean unclosed() {
        return unclosed;
    }

    Body file() {
        scanner.advance();
        var items = new BodyItems(cursor);
        while (true) {
            items(items, true);
            if (cursor.at(Token.END)) {
                return new Body(items.list(), cursor.file.whole());
            }
            cursor.report(HclDiagnostics.strayBrace(cursor.here()));
            scanner.advance();
        }
    }

    /// Reads items up to the end or a closing brace, which stays the current token.
    private void items(BodyItems items, boolean top) {
        while (true) {
            cursor.skipNewlines();
            if (cursor.at(Token.END) || cursor.at(Token.RIGHT_BRACE) || !top && marginCloses && isHeaderAtMargin()) {
                return;
            }
            int start = scanner.start;
            item(top, false).ifPresent(items::add);
            if (scanner.start == start && !cursor.at(Token.END)) {
                scanner.advance(); // whatever it is, it must not be met again
            }
        }
    }

    private boolean isHeaderAtMargin() {
        boolean margin = scanner.start == 0 || scanner.text.charAt(scanner.start - 1) == '\n';
        return margin && cursor.at(Token.IDENTIFIER) && recovery.isHeader(scanner.start);
    }

    /// @param oneLine whether a closing brace may follow in the same line
    private Optional<Item> item(boolean top, boolean oneLine) {
        int start = scanner.start;
        int depth = cursor.depth();
        Optional<Item> item = Optional.empty();
        if (cursor.at(Token.IDENTIFIER) || cursor.at(Token.QUOTE)) {
            boolean quoted = cursor.at(Token.QUOTE);
            var name = quoted ? quotedName() : bareName();
            if (cursor.at(Token.ASSIGN)) {
                return Optional.of(attribute(name, top, oneLine));
            }
            item = quoted || cursor.failed() ? Optional.empty() : block(name);
            if (item.isEmpty()) {
                cursor.fail(HclDiagnostics.itemIncomplete(cursor, name.text()));
            }
        } else {
            cursor.fail(HclDiagnostics.itemExpected(cursor));
        }
        if (cursor.failed()) {
            recovery.skip(depth, start, top);
        } else if (lastBlockClosed && !isEndOfItem()) {
            cursor.report(HclDiagnostics.newlineExpected(cursor, "block"));
        }
        return item;
    }

    private boolean isEndOfItem() {
        return cursor.at(Token.NEWLINE) || cursor.at(Token.END);
    }

    private Label bareName() {
        var name = new Label(scanner.name(), cursor.here());
        scanner.advance();
        return name;
    }

    private Label quotedName() {
        var name = quotedLabel();
        if (cursor.at(Token.ASSIGN)) {
            cursor.report(HclDiagnostics.quotedName(name.span()));
        }
        return name;
    }

    private Attribute attribute(Label name, boolean top, boolean oneLine) {
        int depth = cursor.depth();
        int start = name.span().start();
        scanner.advance();
        int valueStart = scanner.start;
        var value = expressions.expression();
        if (!cursor.failed() && !isEndOfItem()) {
            if (!cursor.at(Token.RIGHT_BRACE)) {
                cursor.fail(HclDiagnostics.newlineExpected(cursor, "argument"));
            } else if (!oneLine) {
                cursor.report(HclDiagnostics.newlineExpected(cursor, "argument"));
            }
        }
        if (cursor.failed()) {
            recovery.skip(depth, start, top);
            value = new Broken(trimmed(valueStart, scanner.start));
        }
        return new Attribute(name.text(), name.span(), value, name.span().to(value.span()));
    }

    private Span trimmed(int start, int limit) {
        int end = limit;
        while (end > start && Character.isWhitespace(scanner.text.charAt(end - 1))) {
            end--;
        }
        return cursor.span(start, end);
    }

    /// The current token is the one after the type. Nothing where no block begins here.
    private Optional<Item> block(Label type) {
        var labels = new ArrayList<Label>();
        while (cursor.at(Token.IDENTIFIER) || cursor.at(Token.QUOTE)) {
            labels.add(cursor.at(Token.QUOTE) ? quotedLabel() : bareName());
        }
        var header =
                labels.isEmpty() ? type.span() : type.span().to(labels.getLast().span());
        if (cursor.at(Token.NEWLINE) && recovery.nextLineIsBrace(scanner.end)) {
            cursor.report(HclDiagnostics.braceOnNextLine(header));
            cursor.skipNewlines();
        }
        if (!cursor.at(Token.LEFT_BRACE) || !cursor.deeper()) {
            return Optional.empty();
        }
        scanner.advance();
        int bodyStart = scanner.lastEnd;
        var items = blockItems(header);
        cursor.shallower();
        var inside = cursor.span(bodyStart, scanner.start);
        var span = header.to(inside);
        lastBlockClosed = cursor.at(Token.RIGHT_BRACE);
        if (lastBlockClosed) {
            scanner.advance();
            span = header.to(cursor.from(bodyStart));
        } else {
            unclosed |= cursor.at(Token.END);
            cursor.report(HclDiagnostics.blockNotClosed(header, cursor.here()));
        }
        return Optional.of(new Block(type.text(), labels, new Body(items, inside), header, span));
    }

    private List<Item> blockItems(Span header) {
        var items = new BodyItems(cursor);
        if (!isEndOfItem() && !cursor.at(Token.RIGHT_BRACE)) {
            var only = item(false, true);
            only.ifPresent(items::add);
            boolean closed = cursor.at(Token.RIGHT_BRACE);
            if (!closed || only.isPresent() && only.get() instanceof Block) {
                cursor.report(HclDiagnostics.notOneLine(header, closed));
            }
        }
        items(items, false);
        return items.list();
    }

    private Label quotedLabel() {
        int start = scanner.start;
        var text = expressions.templates().quoted();
        var span = cursor.from(start);
        if (text instanceof Text(var value, _)) {
            return new Label(value, span);
        }
        if (!cursor.failed()) {
            cursor.report(HclDiagnostics.templateInLabel(span));
        }
        return new Label(scanner.text.substring(start, Math.max(start, scanner.lastEnd)), span);
    }
}
