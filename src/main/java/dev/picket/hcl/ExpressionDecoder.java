package dev.picket.hcl;

import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.hcl.Expression.Member;
import dev.picket.hcl.Expression.Part;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.hcl.ExpressionCodec.Operation;
import dev.picket.hcl.ExpressionCodec.Places;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// The reading half of [ExpressionCodec]. The order of the reads below is the order of the bytes.
final class ExpressionDecoder {
    private static final BinaryOperator[] BINARY = BinaryOperator.values();

    private final ByteBuffer in;
    private final IntFunction<String> table;
    private final SourceFile file;
    private final boolean placed;
    private final Span nowhere;
    private int lastStart;

    ExpressionDecoder(ByteBuffer in, IntFunction<String> table, Places places, SourceFile file) {
        this.in = in;
        this.table = table;
        this.file = file;
        this.placed = places == Places.KEPT;
        this.nowhere = file.at(0);
    }

    Expression read() {
        var operation = Operation.of(in.get());
        var span = place();
        return switch (operation) {
            case NULL -> new Expression.Null(span);
            case FALSE -> new Expression.Bool(false, span);
            case TRUE -> new Expression.Bool(true, span);
            case WHOLE -> new Expression.Number(BigDecimal.valueOf(varint()), span);
            case NUMBER -> new Expression.Number(new BigDecimal(text()), span);
            case TEXT -> new Expression.Text(text(), span);
            case TEMPLATE -> new Expression.Template(parts(), span);
            case NAME -> new Expression.Name(text(), span);
            case ATTRIBUTE -> attribute(span);
            case INDEX -> new Expression.Index(read(), read(), span);
            case SPLAT_FULL -> new Expression.Splat(read(), read(), true, span);
            case SPLAT_ATTRIBUTES -> new Expression.Splat(read(), read(), false, span);
            case ELEMENT -> new Expression.Element(span);
            case CALL -> new Expression.Call(text(), place(), list(this::read), false, span);
            case CALL_EXPANDED -> new Expression.Call(text(), place(), list(this::read), true, span);
            case TUPLE -> new Expression.Tuple(list(this::read), span);
            case OBJECT -> new Expression.Object(list(this::member), span);
            case FOR_TUPLE -> new Expression.ForTuple(optional(), text(), read(), read(), condition(), span);
            case FOR_OBJECT -> forObject(false, span);
            case FOR_OBJECT_GROUPED -> forObject(true, span);
            case CONDITIONAL -> new Expression.Conditional(read(), read(), read(), span);
            case NOT -> new Expression.Unary(UnaryOperator.NOT, read(), span);
            case NEGATE -> new Expression.Unary(UnaryOperator.NEGATE, read(), span);
            case BINARY -> new Expression.Binary(BINARY[varint()], read(), read(), span);
            case PARENTHESES -> new Expression.Parentheses(read(), span);
            case BROKEN -> new Expression.Broken(span);
            case PART_LITERAL, PART_INTERPOLATION, PART_IF, PART_FOR ->
                throw new IllegalArgumentException(operation + " is no expression");
        };
    }

    private Expression attribute(Span span) {
        var name = text();
        var nameSpan = place();
        return new Expression.Attribute(read(), name, nameSpan, span);
    }

    private Member member() {
        var span = place();
        return new Member(read(), read(), span);
    }

    private Expression forObject(boolean group, Span span) {
        var key = optional();
        var value = text();
        var collection = read();
        var resultKey = read();
        var resultValue = read();
        return new Expression.ForObject(key, value, collection, resultKey, resultValue, group, condition(), span);
    }

    private Optional<Expression> condition() {
        return varint() == 0 ? Optional.empty() : Optional.of(read());
    }

    private List<Part> parts() {
        return list(this::part);
    }

    private Part part() {
        var operation = Operation.of(in.get());
        var span = place();
        if (operation == Operation.PART_LITERAL) {
            return new Part.Literal(text(), span);
        }
        if (operation == Operation.PART_INTERPOLATION) {
            return new Part.Interpolation(read(), span);
        }
        if (operation == Operation.PART_IF) {
            return new Part.If(read(), parts(), parts(), span);
        }
        if (operation == Operation.PART_FOR) {
            return new Part.For(optional(), text(), read(), parts(), span);
        }
        throw new IllegalArgumentException(operation + " is no part of a template");
    }

    private <T> List<T> list(Supplier<T> element) {
        int size = varint();
        if (size > in.remaining()) {
            throw new IllegalArgumentException("a list of " + size + " elements in " + in.remaining() + " bytes");
        }
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    private Span place() {
        if (!placed) {
            return nowhere;
        }
        int step = varint();
        lastStart += step >>> 1 ^ -(step & 1);
        return new Span(file, lastStart, lastStart + varint());
    }

    private String text() {
        return table.apply(varint());
    }

    private Optional<String> optional() {
        int index = varint();
        return index == 0 ? Optional.empty() : Optional.of(table.apply(index - 1));
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        while (true) {
            int b = in.get();
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
