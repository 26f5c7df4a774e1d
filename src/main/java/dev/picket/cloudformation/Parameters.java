package dev.picket.cloudformation;

import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.ScalarKind;
import dev.picket.text.Diagnostic;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guard.Input;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the parameters are worth: the value given, else the default, else an input. A value is text, of a list type a
/// list of texts.
final class Parameters {
    private static final Type TEXTS = new Type.ListOf(Type.STRING);

    private final String scope;
    private final String prefix;
    private final Optional<Parameters> parents;
    private final Guards guards;
    private final CloudFormationOptions options;
    private final SequencedMap<String, Parameter> declared = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<Input, Parameter> byInput = new LinkedHashMap<>();
    private Guard care = Guard.ALWAYS;

    /// @param parents those of the stack that this one is nested in: values handed down are its inputs
    Parameters(
            Template template,
            String scope,
            String prefix,
            Optional<Parameters> parents,
            Guards guards,
            CloudFormationOptions options,
            Problems problems) {
        this.scope = scope;
        this.prefix = prefix;
        this.parents = parents;
        this.guards = guards;
        this.options = options;
        template.named("Parameters").forEach((name, entry) -> {
            if (entry.value() instanceof MappingNode body) {
                declared.put(name, Parameter.of(name, entry, body));
            } else if (!name.startsWith("Fn::")) {
                problems.add(CloudFormationDiagnostics.notAMapping(entry.key().span(), "Parameter `" + name + "`"));
            }
        });
        declared.values().forEach(p -> {
            var value = value(p);
            refusal(p).ifPresent(problems::add);
            values.put(p.name(), p.noEcho() ? value.sensitive(true) : value);
        });
    }

    SequencedMap<String, Parameter> declared() {
        return declared;
    }

    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// Whether the input can be that text.
    boolean admits(Input input, String text) {
        var parameter = byInput.get(input);
        return parameter == null ? parents.map(p -> p.admits(input, text)).orElse(true) : parameter.admits(text);
    }

    /// The worlds in which what is handed to it is allowed.
    Guard care() {
        return care;
    }

    private Value value(Parameter p) {
        if (p.isStored()) {
            var cause = new Cause(Cause.Kind.OUTSIDE, p.name(), p.place());
            return p.isList()
                    ? new Value.Unknown(cause, TEXTS, stored(p), home(p))
                    : new Value.Unknown(
                            cause, Type.STRING, stored(p).withInput(input(p, Collections.emptySortedSet())), home(p));
        }
        var given = options.parameters().get(p.name());
        return given == null ? unset(p) : given(p, given);
    }

    private Value unset(Parameter p) {
        if (p.written().isPresent() && !options.allValues() && !options.kept().contains(p.name())) {
            var scalar = p.written().get();
            return known(p, ScalarKind.text(scalar), Home.written(scalar.span()));
        }
        return p.isList() ? unknown(p, Known.NOT_NULL) : open(p);
    }

    /// A value from outside as the parameter has it: a text, of a list type a list of texts.
    private Value given(Parameter p, Value value) {
        return switch (value) {
            case Value.Text t when isNobodys(p, t) -> p.isList() ? unknown(p, Known.NOT_NULL) : open(p);
            case Value.Text t -> known(p, t.value(), t.home()).sensitive(t.sensitive());
            case Value.Number _, Value.Bool _ ->
                known(p, Equality.text(value).orElseThrow(), value.home()).sensitive(value.sensitive());
            case Value.Null _ -> unset(p);
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), given(p, k.value())))
                                .toList(),
                        c.home());
            case Value.Unknown u -> p.isList() ? PartialText.items(u) : allowed(p, u);
            case Value.Sequence list when !p.isList() -> new Value.Text(joined(list), list.home());
            case Value.Sequence _, Value.Mapping _, Value.Entity _ -> value;
        };
    }

    /// A secret of the command line is in no code: it counts as given, not as known.
    private static boolean isNobodys(Parameter p, Value.Text text) {
        return p.noEcho() && CloudFormationOptions.isOnCommandLine(text.home());
    }

    private static String joined(Value.Sequence list) {
        return list.values().stream()
                .map(v -> v instanceof Value.Text t ? t.value() : "")
                .collect(Collectors.joining(","));
    }

    /// CloudFormation takes no text that the parameter's constraints exclude. What a stack hands down is not asked: worlds
    /// in which it is refused do not exist.
    private Optional<Diagnostic> refusal(Parameter p) {
        if (parents.isPresent() || !options.parameters().containsKey(p.name())) {
            return Optional.empty();
        }
        var value = given(p, options.parameters().get(p.name()));
        var items = value instanceof Value.Sequence list ? list.values() : List.of(value);
        return items.stream()
                .filter(v -> v instanceof Value.Text t && !p.admits(t.value()))
                .findFirst()
                .map(v -> ParameterDiagnostics.refused(v.home().place(), p));
    }

    /// Of an input of the parent's only what this parameter allows: no stack exists with anything else.
    private Value allowed(Parameter p, Value.Unknown u) {
        var input = u.known().input();
        if (input.isEmpty() || p.allowed().isEmpty() || p.allowed().size() > Ways.LIMIT) {
            return u;
        }
        var cases = new ArrayList<Ways.Case<Value>>();
        var some = Guard.NEVER;
        for (var scalar : p.allowed()) {
            var text = ScalarKind.text(scalar);
            var when = p.admits(text) && admits(input.get(), text) ? guards.is(input.get(), text) : Guard.NEVER;
            if (when != Guard.NEVER && !guards.implies(when, some)) {
                some = guards.or(some, when);
                cases.add(new Ways.Case<>(when, new Value.Text(text, u.home())));
            }
        }
        if (cases.isEmpty()) {
            return u;
        }
        care = guards.and(care, some);
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, u.home());
    }

    /// An image's stored id leads to the parameter, whose default names the line of images that it is of.
    private Known stored(Parameter p) {
        return p.type().contains("<AWS::EC2::Image::Id>")
                ? Known.NOT_NULL.withRefers(new Symbol(scope, prefix + ResourceReader.parameterId(p.name()), "Value"))
                : Known.NOT_NULL;
    }

    private static Value known(Parameter p, String text, Home home) {
        if (!p.isList()) {
            return PartialText.withReferences(new Value.Text(text, home));
        }
        var items = new ArrayList<Value>();
        for (var item : text.split(",", -1)) {
            items.add(new Value.Text(item.strip(), home));
        }
        return Value.Sequence.list(Type.STRING, items, home);
    }

    private Value open(Parameter p) {
        var texts = new LinkedHashMap<String, Scalar>();
        p.allowed().stream()
                .filter(a -> p.admits(ScalarKind.text(a)))
                .forEach(a -> texts.putIfAbsent(ScalarKind.text(a), a));
        var input = input(p, new TreeSet<>(texts.keySet()));
        if (texts.isEmpty()) {
            return unknown(p, Known.NOT_NULL.withInput(input).withLength(p.minLength(), p.maxLength()));
        }
        if (texts.size() > Ways.LIMIT) {
            return unknown(p, Known.NOT_NULL.withInput(input).withOneOf(new TreeSet<>(texts.keySet())));
        }
        var cases = new ArrayList<Ways.Case<Value>>();
        texts.forEach((text, scalar) ->
                cases.add(new Ways.Case<>(guards.is(input, text), new Value.Text(text, Home.written(scalar.span())))));
        return cases.size() == 1 ? cases.getFirst().value() : new Value.Choice(cases, home(p));
    }

    private Input input(Parameter p, SortedSet<String> texts) {
        var input = guards.text(prefix + p.name(), prefix + p.name(), texts);
        if (!p.isStored()) {
            byInput.put(input, p);
        }
        return input;
    }

    private static Value unknown(Parameter p, Known known) {
        var cause = new Cause(Cause.Kind.INPUT, p.name(), p.place());
        return new Value.Unknown(cause, p.isList() ? TEXTS : Type.STRING, known, home(p));
    }

    private static Home home(Parameter p) {
        return Home.written(p.place());
    }
}
