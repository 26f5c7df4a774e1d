package dev.picket.cloudformation;

import dev.picket.document.Node.Scalar;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;

/// `Ref` and `GetAtt`, also inside `Sub`.
final class References {
    private final Stack stack;

    References(Stack stack) {
        this.stack = stack;
    }

    Value ref(Intrinsic call, Context at) {
        if (Intrinsic.of(call.argument()).isPresent()) {
            return computed(call, at);
        }
        return call.argument() instanceof Scalar name
                ? ref(stack.loops.text(name, at), call.place(), at)
                : stack.problems.refused(CloudFormationDiagnostics.badArguments(
                        call.place(), "Ref", "the name of a parameter or resource"));
    }

    /// A name that is put together, which only the larger language knows.
    private Value computed(Intrinsic call, Context at) {
        if (stack.template.isPlain()) {
            return stack.problems.refused(
                    CloudFormationDiagnostics.needsExtensions(call.place(), "A function in a reference"));
        }
        var name = stack.expressions.evaluate(call.argument(), at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var settled = Choices.settle(name, ways);
            return settled instanceof Value.Unknown u
                    ? new Value.Unknown(u.cause(), Type.ANY, Known.NOTHING, Home.written(call.place()))
                    : Equality.text(settled)
                            .map(text -> Choices.settle(ref(text, call.place(), at.under(ways.way())), ways))
                            .orElseGet(() -> stack.problems.refused(CloudFormationDiagnostics.badArguments(
                                    call.place(), "Ref", "the name of a parameter or resource")));
        });
    }

    Value ref(String name, Span place, Context at) {
        var item = at.items().get(name);
        if (item != null) {
            return item.through(place);
        }
        var value = stack.parameters.value(name);
        if (value.isPresent()) {
            return used(value.get(), place, at);
        }
        if (stack.types.containsKey(name)) {
            return symbol(name, "Ref", name, place);
        }
        var generated = stack.generated.get(name);
        if (generated != null) {
            return ref(generated, place, at);
        }
        return PseudoParameters.value(name, stack.prefix, stack.place, stack.guards, place)
                .orElseGet(() -> missing(name, place));
    }

    /// A parameter's value at its use; of a choice only what can be chosen there.
    private Value used(Value value, Span place, Context at) {
        if (!(value instanceof Value.Choice choice)) {
            return value.through(place);
        }
        var cases = new ArrayList<Ways.Case<Value>>();
        for (var one : choice.cases()) {
            var when = stack.guards.and(at.under(), one.when());
            if (when != Guard.NEVER) {
                cases.add(new Ways.Case<>(when, one.value().through(place)));
            }
        }
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, Home.written(place));
    }

    Value getAtt(Intrinsic call, Context at) {
        var arguments = call.arguments();
        var values = stack.expressions.all(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> getAtt(call, values, ways));
    }

    private Value getAtt(Intrinsic call, List<Value> values, Ways ways) {
        var texts = new ArrayList<String>();
        for (var value : values) {
            var settled = Choices.settle(value, ways);
            var text = Equality.text(settled);
            if (text.isEmpty()) {
                return settled instanceof Value.Unknown u
                        ? new Value.Unknown(u.cause(), Type.ANY, Known.NOTHING, Home.written(call.place()))
                        : badGetAtt(call.place());
            }
            texts.add(text.get());
        }
        return getAtt(String.join(".", texts), call.place(), ways.way());
    }

    /// `Name.Attribute`, split at the first dot.
    Value getAtt(String path, Span place, Guard under) {
        int dot = path.indexOf('.');
        if (dot <= 0 || dot == path.length() - 1) {
            return badGetAtt(place);
        }
        var generated = stack.generated.get(path);
        if (generated != null) {
            return symbol(generated, "Ref", generated, place);
        }
        var name = path.substring(0, dot);
        return stack.types.containsKey(name)
                ? attribute(name, path.substring(dot + 1), path, place, under)
                : missing(name, place);
    }

    private Value badGetAtt(Span place) {
        return stack.problems.refused(
                CloudFormationDiagnostics.badArguments(place, "Fn::GetAtt", "a resource and an attribute"));
    }

    private Value attribute(String name, String attribute, String path, Span place, Guard under) {
        return attribute.startsWith("Outputs.") && NestedStacks.isNested(stack.types.getOrDefault(name, ""))
                ? stack.nested
                        .output(name, attribute.substring("Outputs.".length()), place, under)
                        .orElseGet(() -> stack.nested.unread(name, attribute, place))
                : symbol(name, attribute, path, place);
    }

    private Value symbol(String name, String attribute, String path, Span place) {
        var cause = new Cause(Cause.Kind.ATTRIBUTE, path, place).in(stack.prefix);
        var known = Known.NOT_NULL.withRefers(new Symbol(stack.scope, stack.prefix + name, attribute));
        return new Value.Unknown(cause, Type.STRING, known, Home.written(place));
    }

    private Value missing(String name, Span place) {
        if (stack.template.transformed() || !stack.loopsWaiting.isEmpty()) {
            var cause = new Cause(Cause.Kind.OUTSIDE, name, place);
            return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.written(place));
        }
        return stack.problems.refused(CloudFormationDiagnostics.unknownName(place, name));
    }
}
