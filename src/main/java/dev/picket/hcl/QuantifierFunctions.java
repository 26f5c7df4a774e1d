package dev.picket.hcl;

import static dev.picket.hcl.Signature.Kind.ANY;
import static dev.picket.hcl.Signature.Kind.SEQUENCE;

import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/// Questions to a collection, answered as soon as its known part settles them.
final class QuantifierFunctions {
    private QuantifierFunctions() {}

    static void register(CoreFunctions.Table table) {
        table.put("length", Signature.of(Type.NUMBER, QuantifierFunctions::length, ANY));
        table.put("contains", Signature.of(Type.BOOL, QuantifierFunctions::contains, SEQUENCE, ANY));
        table.put("anytrue", Signature.of(Type.BOOL, a -> quantify(a, true), SEQUENCE));
        table.put("alltrue", Signature.of(Type.BOOL, a -> quantify(a, false), SEQUENCE));
    }

    private static Value length(Arguments a) {
        return switch (UnknownMembers.opened(a.get(0), a.at(0), a.on())) {
            case Value.Null _ -> {
                if (a.rules()) {
                    yield a.count(0);
                }
                throw a.fail(0, "argument 1 must not be null");
            }
            case Value.Text t -> a.count(Texts.length(t.value()));
            case Value.Sequence s -> lengthOf(a, s);
            case Value.Mapping m ->
                m.rest().isPresent()
                        ? a.unknown(
                                m.rest().get(), Type.NUMBER, atLeast(m.members().size()))
                        : a.count(present(a, m));
            case Value.Entity e -> a.count(e.members().names().size());
            case Value.Unknown u -> {
                if (u.type() == Type.NUMBER || u.type() == Type.BOOL) {
                    throw a.fail(0, "a collection or a string is required");
                }
                int least = u.known().minLength();
                yield least > 0 && least == u.known().maxLength()
                        ? a.count(least)
                        : a.unknown(u, Type.NUMBER, atLeast(u.known().notEmpty() ? Math.max(1, least) : least));
            }
            default -> throw a.fail(0, "a collection or a string is required");
        };
    }

    private static Known atLeast(int least) {
        return Known.NOT_NULL.withAtLeast(BigDecimal.valueOf(least));
    }

    private static Value lengthOf(Arguments a, Value.Sequence s) {
        var merging = s.kind() == Value.Sequence.Kind.SET && s.size() > 1 ? ListFunctions.mayMerge(s) : null;
        if (merging != null) {
            return a.unknown(merging, Type.NUMBER, atLeast(1));
        }
        if (s.rest().isPresent()) {
            int sure = (int)
                    s.elements().stream().filter(e -> e.when() == Guard.ALWAYS).count();
            return a.unknown(s.rest().get(), Type.NUMBER, atLeast(s.kind() == Value.Sequence.Kind.SET ? 0 : sure));
        }
        int count = 0;
        for (var e : s.elements()) {
            count += Conditions.present(e, a.on()) ? 1 : 0;
        }
        return a.count(count);
    }

    /// In rules a null member is no member.
    private static int present(Arguments a, Value.Mapping m) {
        if (!a.rules()) {
            return m.members().size();
        }
        int count = 0;
        for (var v : m.members().values()) {
            count += v instanceof Value.Choice c && Conditions.settle(c, a.on()) instanceof Value.Null ? 0 : 1;
        }
        return count;
    }

    private static Value contains(Arguments a) {
        var wanted = Conditions.settle(a.get(1), a.on());
        if (wanted instanceof Value.Null && !a.rules()) {
            throw a.fail(1, "argument 2 must not be null");
        }
        Value.Unknown open = a.sequence(0).rest().orElse(null);
        var guards = a.on().ways().guards();
        var when = open == null && !a.rules() && !guards.full() ? Optional.of(Guard.NEVER) : Optional.<Guard>empty();
        for (var e : a.elements(0)) {
            if (e.when() == Guard.NEVER) {
                continue;
            }
            var answer = Equality.equal(e.value(), wanted, a.on());
            if (answer.because() != null) {
                open = open == null ? answer.because() : open;
                when = when.flatMap(w -> answer.when().map(also -> guards.or(w, guards.and(e.when(), also))));
            } else if (answer.equal() && Conditions.present(e, a.on())) {
                return a.bool(true);
            }
        }
        if (open == null) {
            return a.bool(false);
        }
        var unknown = a.unknown(open, Type.BOOL);
        return unknown instanceof Value.Unknown u && when.isPresent() ? Conditions.withGuard(u, when.get()) : unknown;
    }

    /// Terraform converts the whole list before it looks at an element.
    private static void requireBools(Arguments a) {
        for (var e : a.elements(0)) {
            if (e.when() == Guard.ALWAYS && !(e.value() instanceof Value.Choice)) {
                Conversions.convert(e.value(), Type.BOOL, a.at(0));
            }
        }
    }

    /// @param settling `true` settles anytrue, `false` settles alltrue
    private static Value quantify(Arguments a, boolean settling) {
        if (!a.rules()) {
            requireBools(a);
        }
        Value.Unknown open = a.sequence(0).rest().orElse(null);
        for (var e : a.elements(0)) {
            var value = Conditions.settle(e.value(), a.on());
            boolean holds;
            if (value instanceof Value.Null) {
                holds = false;
            } else {
                var truth = Conversions.convert(value, Type.BOOL, a.at(0));
                if (truth instanceof Value.Unknown u) {
                    open = open == null ? u : open;
                    continue;
                }
                holds = ((Value.Bool) truth).value();
            }
            if (holds == settling && Conditions.present(e, a.on())) {
                return a.bool(settling);
            }
        }
        return open == null ? a.bool(!settling) : a.unknown(open, Type.BOOL);
    }
}
