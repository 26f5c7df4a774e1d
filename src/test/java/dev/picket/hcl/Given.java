package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

/// A scope for tests: names with values, over guards of its own.
final class Given {
    final Guards guards = new Guards();
    final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Value> names = new LinkedHashMap<>();
    private final SourceFile file = SourceFile.of("variables.tf", "somewhere");
    private Evaluation.Dialect dialect = Evaluation.Dialect.HCL;

    static Given hcl() {
        return new Given();
    }

    static Given rules() {
        var given = new Given();
        given.dialect = Evaluation.Dialect.RULES;
        return given;
    }

    Home home() {
        return Home.written(file.whole());
    }

    Given with(String name, Value value) {
        names.put(name, value);
        return this;
    }

    Given with(String name, String expression) {
        return with(name, value(expression));
    }

    /// A variable without a value: an input.
    Given input(String name, Type type, String... allowed) {
        var input = guards.input("root|" + name, name, new TreeSet<>(List.of(allowed)));
        var known = Known.NOTHING.withInput(input).withOneOf(new TreeSet<>(List.of(allowed)));
        return with(name, new Value.Unknown(cause(Cause.Kind.INPUT, name), type, known, home()));
    }

    /// An attribute that only the cloud gives.
    Given attribute(String name, Type type, String address) {
        var known = Known.NOT_NULL.withRefers(new Symbol("", address, "id"));
        return with(name, new Value.Unknown(cause(Cause.Kind.ATTRIBUTE, address + ".id"), type, known, home()));
    }

    Given unknown(String name, Type type) {
        return with(name, new Value.Unknown(cause(Cause.Kind.OUTSIDE, name), type, Known.NOTHING, home()));
    }

    Given namespace(String name, Map<String, Value> members) {
        return with(
                name,
                new Value.Entity(
                        new Value.Members() {
                            @Override
                            public Optional<Value> get(String member) {
                                return Optional.ofNullable(members.get(member));
                            }

                            @Override
                            public SequencedSet<String> names() {
                                return new TreeSet<>(members.keySet());
                            }
                        },
                        home()));
    }

    Cause cause(Cause.Kind kind, String text) {
        return new Cause(kind, text, file.whole());
    }

    Value value(String expression) {
        var parsed = HclParser.parseExpression(SourceFile.of("main.tf", expression));
        if (!parsed.diagnostics().isEmpty()) {
            throw new IllegalArgumentException(expression + ": " + parsed.diagnostics());
        }
        var e = parsed.expression();
        Scope scope = name -> Optional.ofNullable(names.get(name));
        return Choices.cell(
                guards,
                Guard.ALWAYS,
                Home.written(e.span()),
                ways -> Evaluator.evaluate(e, new Evaluation(scope, ways, dialect, CoreFunctions.ALL, problems::add)));
    }

    String json(String expression) {
        return ValueJson.of(value(expression));
    }
}
