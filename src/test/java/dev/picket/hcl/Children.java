package dev.picket.hcl;

import dev.picket.hcl.Expression.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The expressions directly below one, those of a template's parts included.
final class Children {
    private Children() {}

    static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Null _,
                    Expression.Bool _,
                    Expression.Number _,
                    Expression.Text _,
                    Expression.Name _,
                    Expression.Element _,
                    Expression.Broken _ -> List.of();
            case Expression.Template(var parts, _) ->
                parts.stream().flatMap(Children::in).toList();
            case Expression.Attribute(var target, _, _, _) -> List.of(target);
            case Expression.Index(var target, var key, _) -> List.of(target, key);
            case Expression.Splat(var target, var each, _, _) -> List.of(target, each);
            case Expression.Call(_, _, var arguments, _, _) -> arguments;
            case Expression.Tuple(var elements, _) -> elements;
            case Expression.Object(var members, _) ->
                members.stream().flatMap(m -> Stream.of(m.key(), m.value())).toList();
            case Expression.ForTuple f -> {
                var all = new ArrayList<>(List.of(f.collection(), f.result()));
                f.condition().ifPresent(all::add);
                yield all;
            }
            case Expression.ForObject f -> {
                var all = new ArrayList<>(List.of(f.collection(), f.resultKey(), f.resultValue()));
                f.condition().ifPresent(all::add);
                yield all;
            }
            case Expression.Conditional(var condition, var then, var otherwise, _) ->
                List.of(condition, then, otherwise);
            case Expression.Unary(_, var operand, _) -> List.of(operand);
            case Expression.Binary(_, var left, var right, _) -> List.of(left, right);
            case Expression.Parentheses(var inner, _) -> List.of(inner);
        };
    }

    private static Stream<Expression> in(Part part) {
        return switch (part) {
            case Part.Literal _ -> Stream.of();
            case Part.Interpolation(var value, _) -> Stream.of(value);
            case Part.If(var condition, var then, var otherwise, _) ->
                Stream.concat(
                        Stream.of(condition),
                        Stream.concat(then.stream(), otherwise.stream()).flatMap(Children::in));
            case Part.For(_, _, var collection, var body, _) ->
                Stream.concat(Stream.of(collection), body.stream().flatMap(Children::in));
        };
    }
}
