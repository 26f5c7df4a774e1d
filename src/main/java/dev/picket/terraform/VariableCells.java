package dev.picket.terraform;

import dev.picket.hcl.Attempt;
import dev.picket.hcl.Conversion;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The variables of one module instance, each evaluated when it is first asked for.
final class VariableCells {
    private static final SortedSet<String> SWITCH = new TreeSet<>(java.util.List.of("false", "true"));

    private final Run run;
    private final Configuration configuration;
    private final String module;
    private final Inputs inputs;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    /// @param module the address of the module instance; empty for the root's own
    /// @param scope what a default may refer to besides literals: functions only, so nearly nothing
    VariableCells(Run run, Configuration configuration, String module, Inputs inputs) {
        this.run = run;
        this.configuration = configuration;
        this.module = module;
        this.inputs = inputs;
        configuration.variables().forEach((name, block) -> {
            var variable = Variable.of(block);
            cells.put(name, new Cell(run, "var." + name, block.header(), () -> evaluate(variable)));
        });
    }

    Value.Entity namespace(Span place) {
        return Namespace.at(
                place,
                cells.keySet(),
                name -> Optional.of(
                        cells.computeIfAbsent(name, this::undeclared).get()));
    }

    /// Terraform refuses a variable that nobody declares; where a tool that generates files (Terragrunt) is at work, it
    /// declares it. Open, like an input.
    private Cell undeclared(String name) {
        var at = Optional.ofNullable(Mentions.ofVariables(configuration).get(name));
        var place =
                at.orElseGet(() -> SourceFile.unread(configuration.directory()).whole());
        return new Cell(run, "var." + name, place, () -> {
            if (!run.configurations().generated()) {
                run.problems().accept(TerraformDiagnostics.undeclaredVariable(place, name));
            }
            var cause = new Cause(Cause.Kind.INPUT, "var." + name, place, module);
            var input = run.guards().input(module + " var." + name, "var." + name, new TreeSet<>());
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING.withInput(input), Home.written(place));
        });
    }

    private Value evaluate(Variable variable) {
        var constraint = variable.type()
                .map(t -> TypeConstraint.parse(t, this::constant, this::convert, run.problems()))
                .orElse(TypeConstraint.ANY);
        var given = inputs.get(variable.name()).map(v -> withoutNull(v, variable));
        var value = given.or(() -> absent(variable)).map(v -> fit(v, constraint, variable));
        var result = value.orElseGet(() -> open(variable, constraint.type()));
        return variable.sensitive() ? Sensitive.deeply(result) : result;
    }

    /// A null stands for the default where the variable takes no null.
    private Value withoutNull(Value value, Variable variable) {
        if (variable.nullable() || variable.absent().isEmpty()) {
            return value;
        }
        return switch (value) {
            case Value.Null _ -> absent(variable).orElse(value);
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(k -> new Ways.Case<>(k.when(), withoutNull(k.value(), variable)))
                                .toList(),
                        c.home());
            case Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Unknown _,
                    Value.Entity _ -> value;
        };
    }

    private Optional<Value> absent(Variable variable) {
        boolean counts = module.isEmpty() ? !run.options().allValues() : true;
        return counts ? variable.absent().map(this::constant) : Optional.empty();
    }

    private Value constant(Expression e) {
        return run.evaluate(e, Scope.empty(), Guard.ALWAYS);
    }

    private Value fit(Value value, TypeConstraint constraint, Variable variable) {
        var completed = constraint.complete(value);
        return switch (Conversion.to(constraint.type(), completed, value.home().place())) {
            case Attempt.Success(var converted) -> described(converted, constraint.type(), variable);
            case Attempt.Failed(var why, _) -> {
                run.problems()
                        .accept(TerraformDiagnostics.wrongValue(value.home().place(), variable.name(), why));
                yield unknown(
                        new Cause(Cause.Kind.ERROR, "error", value.home().place()), constraint.type(), value.home());
            }
        };
    }

    private Value described(Value value, Type type, Variable variable) {
        return value instanceof Value.Unknown u && !variable.nullable()
                ? u.with(u.known().withNotNull())
                : value;
    }

    private Value convert(Value value, Type type, Span at) {
        return switch (Conversion.to(type, value, at)) {
            case Attempt.Success(var converted) -> converted;
            case Attempt.Failed _ -> unknown(new Cause(Cause.Kind.ERROR, "error", at), type, value.home());
        };
    }

    private static Value unknown(Cause cause, Type type, Home home) {
        return new Value.Unknown(cause, type, Known.NOTHING, home);
    }

    /// A variable that nobody gives a value: the user's input.
    private Value open(Variable variable, Type type) {
        var place = variable.block().header();
        var name = "var." + variable.name();
        var known = variable.nullable() ? Known.NOTHING : Known.NOT_NULL;
        if (type instanceof Type.Basic basic) {
            var allowed = basic == Type.Basic.BOOL ? SWITCH : variable.allowed();
            var input = run.guards().input(module + " " + name, name, allowed);
            known = known.withInput(input);
            if (basic == Type.Basic.BOOL) {
                known = known.withWhen(run.guards().is(input, "true"));
            } else if (!variable.allowed().isEmpty()) {
                known = known.withNotNull().withOneOf(variable.allowed());
            }
        }
        return new Value.Unknown(new Cause(Cause.Kind.INPUT, name, place, module), type, known, Home.written(place));
    }
}
