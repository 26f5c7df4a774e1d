package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The arguments of one call, already of their kinds, and what is made of them.
final class Arguments {
    private final Functions.Call call;
    private final List<Value> values;

    Arguments(Functions.Call call, List<Value> values) {
        this.call = call;
        this.values = values;
    }

    static String count(int required, int most, boolean more, int given) {
        var wanted = more ? "at least " + required : required == most ? "" + required : required + " to " + most;
        return "takes " + wanted + " arguments, not " + given;
    }

    int size() {
        return values.size();
    }

    Value get(int i) {
        return values.get(i);
    }

    List<Value> all() {
        return values;
    }

    Evaluation on() {
        return call.evaluation();
    }

    boolean rules() {
        return Homes.rules(call.evaluation());
    }

    Span at() {
        return call.at();
    }

    Span at(int i) {
        return call.places().get(i);
    }

    String text(int i) {
        return ((Value.Text) values.get(i)).value();
    }

    BigDecimal number(int i) {
        return ((Value.Number) values.get(i)).value();
    }

    /// A whole number that fits, else the call is refused.
    int integer(int i) {
        var n = number(i);
        if (!Numbers.isWhole(n) || n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw fail(i, "a whole number is required");
        }
        return n.intValue();
    }

    boolean flag(int i) {
        return ((Value.Bool) values.get(i)).value();
    }

    Value.Sequence sequence(int i) {
        return (Value.Sequence) values.get(i);
    }

    Value.Mapping mapping(int i) {
        return (Value.Mapping) values.get(i);
    }

    SequencedMap<String, Value> members(int i) {
        return mapping(i).values();
    }

    List<Element> elements(int i) {
        return Conversions.elements(sequence(i));
    }

    /// The elements that are there on the way taken, settled.
    List<Value> present(int i) {
        return present(elements(i));
    }

    List<Value> present(List<Element> elements) {
        var out = new ArrayList<Value>(elements.size());
        for (var e : elements) {
            if (e.when() == Guard.ALWAYS || on().ways().decide(e.when())) {
                out.add(Conditions.settle(e.value(), on()));
            }
        }
        return out;
    }

    Functions.CallFailure fail(int i, String message) {
        return new Functions.CallFailure(i, message);
    }

    Home home() {
        return Homes.computed(on(), call.at(), values);
    }

    /// Whether any argument, or anything in it, is sensitive.
    boolean sensitive() {
        return values.stream().anyMatch(Unknowns::deeplySensitive);
    }

    Value text(String text) {
        if (text.length() > Bounds.TEXT) {
            throw Failures.textTooLong(at());
        }
        return new Value.Text(Texts.normalise(text), Optional.empty(), home(), sensitive());
    }

    Value number(BigDecimal number) {
        return new Value.Number(number, home(), sensitive());
    }

    Value count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    Value bool(boolean value) {
        return new Value.Bool(value, home(), sensitive());
    }

    Value nothing(Type type) {
        return new Value.Null(type, home(), false);
    }

    Value.Unknown unknown(Value.Unknown because, Type type) {
        return unknown(because, type, Known.NOT_NULL);
    }

    Value.Unknown unknown(Value.Unknown because, Type type, Known known) {
        return Unknowns.of(because, type, known, home(), sensitive());
    }

    Value list(Type element, List<Value> members) {
        return Value.Sequence.list(element, members, home()).sensitive(topSensitive());
    }

    /// A list where the elements have a type in common, else a tuple.
    Value listOf(List<Element> elements, Optional<Value.Unknown> rest, boolean list) {
        if (elements.size() > Bounds.ELEMENTS) {
            return Unknowns.bound("more than " + Bounds.ELEMENTS + " elements", at(), home());
        }
        var kind = list ? Value.Sequence.Kind.LIST : Value.Sequence.Kind.TUPLE;
        var type = list
                ? Types.unify(elements.stream().map(e -> Types.of(e.value())).toList())
                        .orElse(Type.ANY)
                : Type.ANY;
        return new Value.Sequence(kind, type, elements, rest, home(), topSensitive());
    }

    boolean topSensitive() {
        return values.stream().anyMatch(Value::sensitive);
    }

    /// `value` made to stand at this call, for what it was computed from.
    Value standing(Value value) {
        return topSensitive() && !value.sensitive() ? value.sensitive(true) : value;
    }
}
