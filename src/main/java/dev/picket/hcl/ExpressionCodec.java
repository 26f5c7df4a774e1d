package dev.picket.hcl;

import dev.picket.text.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// Expressions as bytes, so that the build can parse all rules once and a scan only reads them.
///
/// A node is its operation, its place, what it holds, then its children. Numbers are varints (seven bits a byte, low ones first); texts are
/// indexes into a table that the caller keeps, shared by all expressions of a resource. A place is the start, relative to the place
/// written before, and the length; without places each node stands at the start of the file.
public final class ExpressionCodec {
    private ExpressionCodec() {}

    /// Whether the places of nodes are written. Reader and writer must agree.
    public enum Places {
        KEPT,
        DROPPED
    }

    /// Appends `expression` to `out`.
    ///
    /// @param table gives a text's index, the same for equal texts
    public static void encode(
            Expression expression, Places places, ToIntFunction<String> table, ByteArrayOutputStream out) {
        new ExpressionEncoder(out, table, places).write(expression);
    }

    /// Reads one expression where `in` stands; its nodes stand in `file`.
    ///
    /// @param table gives the text at an index
    /// @throws IllegalArgumentException for bytes that no encoder of this version wrote
    public static Expression decode(ByteBuffer in, Places places, IntFunction<String> table, SourceFile file) {
        return new ExpressionDecoder(in, table, places, file).read();
    }

    /// The operations, one a kind of node; what a node holds beside its children follows its place.
    enum Operation {
        NULL,
        FALSE,
        TRUE,
        /// A whole number from 0 to 2^31: a varint.
        WHOLE,
        /// Any other number: its digits, a text.
        NUMBER,
        TEXT,
        TEMPLATE,
        NAME,
        ATTRIBUTE,
        INDEX,
        SPLAT_FULL,
        SPLAT_ATTRIBUTES,
        ELEMENT,
        CALL,
        CALL_EXPANDED,
        TUPLE,
        OBJECT,
        FOR_TUPLE,
        FOR_OBJECT,
        FOR_OBJECT_GROUPED,
        CONDITIONAL,
        NOT,
        NEGATE,
        /// The operator's ordinal, then left and right.
        BINARY,
        PARENTHESES,
        BROKEN,
        PART_LITERAL,
        PART_INTERPOLATION,
        PART_IF,
        PART_FOR;

        private static final Operation[] ALL = values();

        static Operation of(int code) {
            if (code < 0 || code >= ALL.length) {
                throw new IllegalArgumentException("no operation " + code);
            }
            return ALL[code];
        }
    }
}
