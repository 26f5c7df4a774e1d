package dev.picket.hcl;

import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A function with what it takes and gives: arguments are brought to their kinds before the body sees them. Where one is
/// null, HCL refuses the call; in rules a function of texts or numbers is then null (false where it gives a bool), and a
/// collection is empty. Where one is unknown so is the result, unless the parameter is `ANY` or the body asks for unknowns.
final class Signature implements Functions.Function {
    enum Kind {
        TEXT,
        NUMBER,
        BOOL,
        /// A list, tuple or set.
        SEQUENCE,
        /// A list or tuple.
        LIST,
        /// A map or object.
        MAPPING,
        /// As it comes, null and unknown included.
        ANY
    }

    @FunctionalInterface
    interface Body {
        Value evaluate(Arguments arguments);
    }

    private final Type result;
    private final List<Kind> kinds;
    private final int required;
    private final @Nullable Kind more;
    private final boolean unknowns;
    private final Body body;

    private Signature(Type result, List<Kind> kinds, int required, @Nullable Kind more, boolean unknowns, Body body) {
        this.result = result;
        this.kinds = kinds;
        this.required = required;
        this.more = more;
        this.unknowns = unknowns;
        this.body = body;
    }

    static Signature of(Type result, Body body, Kind... kinds) {
        return new Signature(result, List.of(kinds), kinds.length, null, false, body);
    }

    /// Any number of further arguments of that kind.
    Signature more(Kind kind) {
        return new Signature(result, kinds, required, kind, unknowns, body);
    }

    /// Only so many arguments must be given.
    Signature from(int required) {
        return new Signature(result, kinds, required, more, unknowns, body);
    }

    /// The body sees unknown arguments.
    Signature withUnknowns() {
        return new Signature(result, kinds, required, more, true, body);
    }

    @Override
    public Value call(Functions.Call call) {
        int given = call.arguments().size();
        if (given < required || (more == null && given > kinds.size())) {
            throw new Functions.CallFailure(-1, Arguments.count(required, kinds.size(), more != null, given));
        }
        var values = new ArrayList<Value>(given);
        Value.Unknown unknown = null;
        Value nothing = null;
        for (int i = 0; i < given; i++) {
            var kind = i < kinds.size() || more == null ? kinds.get(i) : more;
            var value = adapt(call, i, kind);
            if (value instanceof Value.Null && kind != Kind.ANY) {
                nothing = nothing == null ? value : nothing;
            } else if (value instanceof Value.Unknown u && kind != Kind.ANY && unknown == null) {
                unknown = u;
            }
            values.add(value);
        }
        var arguments = new Arguments(call, values);
        if (nothing != null) {
            return result == Type.BOOL ? arguments.bool(false) : new Value.Null(result, arguments.home(), false);
        }
        if (unknown != null && !unknowns) {
            return Unknowns.of(unknown, result, Known.NOT_NULL, arguments.home(), arguments.sensitive());
        }
        return body.evaluate(arguments);
    }

    private static Value adapt(Functions.Call call, int i, Kind kind) {
        var value = call.arguments().get(i);
        if (kind == Kind.ANY) {
            return value;
        }
        var at = call.places().get(i);
        if (value instanceof Value.Null n) {
            if (!Homes.rules(call.evaluation())) {
                throw new Functions.CallFailure(i, "argument " + (i + 1) + " must not be null");
            }
            return switch (kind) {
                case SEQUENCE, LIST -> Value.Sequence.tuple(List.of(), n.home());
                case MAPPING -> Value.Mapping.object(new LinkedHashMap<>(), n.home());
                case TEXT, NUMBER, BOOL, ANY -> n;
            };
        }
        value = UnknownMembers.opened(value, at, call.evaluation());
        return switch (kind) {
            case TEXT -> Conversions.convert(value, Type.STRING, at);
            case NUMBER -> Conversions.convert(value, Type.NUMBER, at);
            case BOOL -> Conversions.convert(value, Type.BOOL, at);
            case SEQUENCE, LIST ->
                switch (value) {
                    case Value.Sequence s -> {
                        if (kind == Kind.LIST
                                && s.kind() == Value.Sequence.Kind.SET
                                && !Homes.rules(call.evaluation())) {
                            throw Failures.required(new Type.ListOf(Type.ANY), Types.of(s), at);
                        }
                        yield s;
                    }
                    case Value.Unknown u when u.type() == Type.ANY || Types.isSequenceType(u.type()) -> u;
                    default -> throw Failures.required(new Type.ListOf(Type.ANY), Types.of(value), at);
                };
            case MAPPING ->
                switch (value) {
                    case Value.Mapping m -> m;
                    case Value.Entity e -> Entities.mapping(e);
                    case Value.Unknown u when u.type() == Type.ANY || Types.isMappingType(u.type()) -> u;
                    default -> throw Failures.required(new Type.MapOf(Type.ANY), Types.of(value), at);
                };
            case ANY -> value;
        };
    }

    static Optional<Value.Unknown> unknownIn(List<Value> values) {
        for (var v : values) {
            var found = Unknowns.within(v);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
