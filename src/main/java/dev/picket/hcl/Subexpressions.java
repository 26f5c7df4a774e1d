package dev.picket.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The expressions that an expression directly consists of, in source order.
public final class Subexpressions {
    private Subexpressions() {}

    public static List<Expression> of(Expression e) {
        return switch (e) {
            case Expression.Null _, Expression.Bool _, Expression.Number _, Expression.Text _ -> List.of();
            case Expression.Name _, Expression.Element _, Expression.Broken _ -> List.of();
            case Expression.Template t -> ofParts(t.parts());
            case Expression.Attribute a -> List.of(a.target());
            case Expression.Index i -> List.of(i.target(), i.key());
            case Expression.Splat s -> List.of(s.target(), s.each());
            case Expression.Call c -> c.arguments();
            case Expression.Tuple t -> t.elements();
            case Expression.Object o -> {
                var all = new ArrayList<Expression>();
                for (var m : o.members()) {
                    all.add(m.key());
                    all.add(m.value());
                }
                yield all;
            }
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
            case Expression.Conditional c -> List.of(c.condition(), c.then(), c.otherwise());
            case Expression.Unary u -> List.of(u.operand());
            case Expression.Binary b -> List.of(b.left(), b.right());
            case Expression.Parentheses p -> List.of(p.inner());
        };
    }

    /// Every traversal of `e` that begins with a name, each as a whole: `a.b[c.d]` gives itself and `c.d`.
    public static void traversals(Expression e, Consumer<Expression> each) {
        if (isTraversal(e)) {
            each.accept(e);
            keys(e, each);
            return;
        }
        for (var child : of(e)) {
            traversals(child, each);
        }
    }

    private static void keys(Expression e, Consumer<Expression> each) {
        switch (e) {
            case Expression.Attribute a -> keys(a.target(), each);
            case Expression.Index i -> {
                keys(i.target(), each);
                traversals(i.key(), each);
            }
            default -> {}
        }
    }

    /// Whether `e` is a name with nothing but attributes and indexes after it.
    public static boolean isTraversal(Expression e) {
        while (true) {
            switch (e) {
                case Expression.Name _ -> {
                    return true;
                }
                case Expression.Attribute a -> e = a.target();
                case Expression.Index i -> e = i.target();
                default -> {
                    return false;
                }
            }
        }
    }

    private static List<Expression> ofParts(List<Expression.Part> parts) {
        var all = new ArrayList<Expression>();
        for (var p : parts) {
            switch (p) {
                case Expression.Part.Literal _ -> {}
                case Expression.Part.Interpolation i -> all.add(i.value());
                case Expression.Part.If i -> {
                    all.add(i.condition());
                    all.addAll(ofParts(i.then()));
                    all.addAll(ofParts(i.otherwise()));
                }
                case Expression.Part.For f -> {
                    all.add(f.collection());
                    all.addAll(ofParts(f.body()));
                }
            }
        }
        return all;
    }
}
