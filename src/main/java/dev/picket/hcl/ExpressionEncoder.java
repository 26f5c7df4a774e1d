package dev.picket.hcl;

import dev.picket.hcl.Expression.Member;
import dev.picket.hcl.Expression.Part;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.hcl.ExpressionCodec.Operation;
import dev.picket.hcl.ExpressionCodec.Places;
import dev.picket.text.Span;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The writing half of [ExpressionCodec].
final class ExpressionEncoder {
    private final ByteArrayOutputStream out;
    private final ToIntFunction<String> table;
    private final Places places;
    private int lastStart;

    ExpressionEncoder(ByteArrayOutputStream out, ToIntFunction<String> table, Places places) {
        this.out = out;
        this.table = table;
        this.places = places;
    }

    void write(Expression expression) {
        var span = expression.span();
        switch (expression) {
            case Expression.Null _ -> begin(Operation.NULL, span);
            case Expression.Bool(var value, _) -> begin(value ? Operation.TRUE : Operation.FALSE, span);
            case Expression.Number(var value, _) -> number(value, span);
            case Expression.Text(var value, _) -> {
                begin(Operation.TEXT, span);
                text(value);
            }
            case Expression.Template(var parts, _) -> {
                begin(Operation.TEMPLATE, span);
                parts(parts);
            }
            case Expression.Name(var name, _) -> {
                begin(Operation.NAME, span);
                text(name);
            }
            case Expression.Attribute(var target, var name, var nameSpan, _) -> {
                begin(Operation.ATTRIBUTE, span);
                text(name);
                place(nameSpan);
                write(target);
            }
            case Expression.Index(var target, var key, _) -> {
                begin(Operation.INDEX, span);
                write(target);
                write(key);
            }
            case Expression.Splat(var target, var each, var full, _) -> {
                begin(full ? Operation.SPLAT_FULL : Operation.SPLAT_ATTRIBUTES, span);
                write(target);
                write(each);
            }
            case Expression.Element _ -> begin(Operation.ELEMENT, span);
            case Expression.Call(var name, var nameSpan, var arguments, var expand, _) -> {
                begin(expand ? Operation.CALL_EXPANDED : Operation.CALL, span);
                text(name);
                place(nameSpan);
                all(arguments);
            }
            case Expression.Tuple(var elements, _) -> {
                begin(Operation.TUPLE, span);
                all(elements);
            }
            case Expression.Object(var members, _) -> {
                begin(Operation.OBJECT, span);
                varint(members.size());
                members.forEach(this::member);
            }
            case Expression.ForTuple loop -> forTuple(loop);
            case Expression.ForObject loop -> forObject(loop);
            case Expression.Conditional(var condition, var then, var otherwise, _) -> {
                begin(Operation.CONDITIONAL, span);
                write(condition);
                write(then);
                write(otherwise);
            }
            case Expression.Unary(var operator, var operand, _) -> {
                begin(operator == UnaryOperator.NOT ? Operation.NOT : Operation.NEGATE, span);
                write(operand);
            }
            case Expression.Binary(var operator, var left, var right, _) -> {
                begin(Operation.BINARY, span);
                varint(operator.ordinal());
                write(left);
                write(right);
            }
            case Expression.Parentheses(var inner, _) -> {
                begin(Operation.PARENTHESES, span);
                write(inner);
            }
            case Expression.Broken _ -> begin(Operation.BROKEN, span);
        }
    }

    private void number(BigDecimal value, Span span) {
        boolean whole = value.scale() == 0 && value.signum() >= 0 && value.precision() < 10;
        begin(whole ? Operation.WHOLE : Operation.NUMBER, span);
        if (whole) {
            varint(value.intValueExact());
        } else {
            text(value.toString());
        }
    }

    private void member(Member member) {
        place(member.span());
        write(member.key());
        write(member.value());
    }

    private void forTuple(Expression.ForTuple loop) {
        begin(Operation.FOR_TUPLE, loop.span());
        optional(loop.key());
        text(loop.value());
        write(loop.collection());
        write(loop.result());
        condition(loop.condition());
    }

    private void forObject(Expression.ForObject loop) {
        begin(loop.group() ? Operation.FOR_OBJECT_GROUPED : Operation.FOR_OBJECT, loop.span());
        optional(loop.key());
        text(loop.value());
        write(loop.collection());
        write(loop.resultKey());
        write(loop.resultValue());
        condition(loop.condition());
    }

    private void condition(Optional<Expression> condition) {
        varint(condition.isPresent() ? 1 : 0);
        condition.ifPresent(this::write);
    }

    private void parts(List<Part> parts) {
        varint(parts.size());
        parts.forEach(this::part);
    }

    private void part(Part part) {
        switch (part) {
            case Part.Literal(var text, var span) -> {
                begin(Operation.PART_LITERAL, span);
                text(text);
            }
            case Part.Interpolation(var value, var span) -> {
                begin(Operation.PART_INTERPOLATION, span);
                write(value);
            }
            case Part.If(var condition, var then, var otherwise, var span) -> {
                begin(Operation.PART_IF, span);
                write(condition);
                parts(then);
                parts(otherwise);
            }
            case Part.For(var key, var value, var collection, var body, var span) -> {
                begin(Operation.PART_FOR, span);
                optional(key);
                text(value);
                write(collection);
                parts(body);
            }
        }
    }

    private void all(List<Expression> expressions) {
        varint(expressions.size());
        expressions.forEach(this::write);
    }

    private void begin(Operation operation, Span span) {
        out.write(operation.ordinal());
        place(span);
    }

    private void place(Span span) {
        if (places == Places.KEPT) {
            int step = span.start() - lastStart;
            varint(step << 1 ^ step >> 31);
            varint(span.end() - span.start());
            lastStart = span.start();
        }
    }

    private void text(String text) {
        varint(table.applyAsInt(text));
    }

    /// 0 for none, else one more than the index.
    private void optional(Optional<String> text) {
        varint(text.isPresent() ? table.applyAsInt(text.get()) + 1 : 0);
    }

    private void varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
