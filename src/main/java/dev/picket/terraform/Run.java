package dev.picket.terraform;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.resource.YamlFunctions;
import dev.picket.text.Diagnostic;
import dev.picket.tree.SourceTree;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the evaluation of one root shares: its guards, functions and bounds, and what came of it so far.
final class Run {
    private final Configurations configurations;
    private final TerraformOptions options;
    private final String directory;
    private final Guards guards = new Guards();
    private final Problems problems = new Problems();
    private final SortedSet<String> files = new TreeSet<>();
    private final Functions functions;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Root.Output> outputs = new ArrayList<>();
    private final Set<String> described = new HashSet<>();
    private final List<Root.OutOfReach> outOfReach = new ArrayList<>();
    private int depth;
    private int modules;

    Run(Configurations configurations, TerraformOptions options, String directory) {
        this.configurations = configurations;
        this.options = options;
        this.directory = directory;
        this.functions = functions(configurations.tree(), directory, this::addFile);
    }

    /// All functions of Terraform, those of files for a directory of `tree`.
    static Functions functions(SourceTree tree, String directory, Consumer<String> read) {
        return FileFunctions.of(tree, directory, read)
                .or(YamlFunctions.ALL)
                .or(CoreFunctions.ALL)
                .or(RetiredFunctions.ALL);
    }

    Configurations configurations() {
        return configurations;
    }

    TerraformOptions options() {
        return options;
    }

    /// The root's directory.
    String directory() {
        return directory;
    }

    Functions functions() {
        return functions;
    }

    Guards guards() {
        return guards;
    }

    Problems problems() {
        return problems;
    }

    /// A path that was read, wherever a link led to it.
    void addFile(String path) {
        files.add(configurations.tree().real(path).orElse(path));
    }

    SortedSet<String> files() {
        return files;
    }

    List<Resource> resources() {
        return resources;
    }

    /// Directories whose variables are among the resources: one instance of a module speaks for all.
    Set<String> described() {
        return described;
    }

    List<Root.Output> outputs() {
        return outputs;
    }

    List<Root.OutOfReach> outOfReach() {
        return outOfReach;
    }

    /// One value deeper into what depends on what; false at the bound.
    boolean descend() {
        if (depth >= Bounds.CHAIN) {
            return false;
        }
        depth++;
        return true;
    }

    void ascend() {
        depth--;
    }

    boolean anotherModule() {
        return ++modules <= Bounds.MODULES;
    }

    /// The value of an expression in every world of `start`.
    Value evaluate(Expression e, Scope scope, Guard start) {
        return evaluate(e, scope, start, problems);
    }

    Value evaluate(Expression e, Scope scope, Guard start, Consumer<Diagnostic> heard) {
        return evaluate(functions, e, scope, start, heard);
    }

    /// @param functions instead of Terraform's
    Value evaluate(Functions functions, Expression e, Scope scope, Guard start, Consumer<Diagnostic> heard) {
        return switch (e) {
            case Expression.Parentheses p -> evaluate(functions, p.inner(), scope, start, heard);
            case Expression.Tuple t when !t.elements().isEmpty() -> tuple(functions, t, scope, start, heard);
            case Expression.Object o
            when o.members().stream().allMatch(m -> m.key() instanceof Expression.Text) ->
                object(functions, o, scope, start, heard);
            default -> expression(functions, e, scope, start, heard);
        };
    }

    /// The members of a constructor are cells of their own: what one of them depends on leaves the others as they are.
    private Value tuple(Functions functions, Expression.Tuple t, Scope scope, Guard start, Consumer<Diagnostic> heard) {
        var elements = new ArrayList<Value>(t.elements().size());
        t.elements().forEach(e -> elements.add(evaluate(functions, e, scope, start, heard)));
        return Value.Sequence.tuple(elements, Home.written(t.span()));
    }

    private Value object(
            Functions functions, Expression.Object o, Scope scope, Guard start, Consumer<Diagnostic> heard) {
        var members = new LinkedHashMap<String, Value>();
        for (var m : o.members()) {
            var key = Normalizer.normalize(((Expression.Text) m.key()).value(), Normalizer.Form.NFC);
            members.put(key, evaluate(functions, m.value(), scope, start, heard));
        }
        return Value.Mapping.object(members, Home.written(o.span()));
    }

    /// Terraform refuses a plan in which an expression fails: where it fails with some inputs only, those inputs are no world.
    private Value expression(Functions functions, Expression e, Scope scope, Guard start, Consumer<Diagnostic> heard) {
        var said = new ArrayList<Diagnostic>();
        Value value;
        try {
            value = cell(
                    start,
                    Home.written(e.span()),
                    ways -> Evaluator.evaluate(
                            e, new Evaluation(scope, ways, Evaluation.Dialect.HCL, functions, said::add)));
        } catch (RuntimeException | StackOverflowError defect) {
            heard.accept(TerraformDiagnostics.internal(e.span(), defect));
            var cause = new Cause(Cause.Kind.ERROR, "error", e.span());
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(e.span()));
        }
        var possible = Refused.leaveOut(value, guards);
        if (possible == value) {
            said.forEach(d -> heard.accept(d.asNote())); // the file is read; its value is unknown, cause `error`
        }
        return possible;
    }

    Value cell(Guard start, Home home, Function<Ways, Value> work) {
        return Choices.cell(guards, start, home, work);
    }

    Evaluation evaluation(Scope scope, Ways ways, Consumer<Diagnostic> heard) {
        return new Evaluation(scope, ways, Evaluation.Dialect.HCL, functions, heard);
    }
}
