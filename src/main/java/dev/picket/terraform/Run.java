package dev.picket.terraform;

import dev.picket.hcl.CoreFunctions;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Root.OutOfReach> outOfReach = new ArrayList<>();
    private int depth;
    private int modules;

    Run(Configurations configurations, TerraformOptions options, String directory) {
        this.configurations = configurations;
        this.options = options;
        this.directory = directory;
        this.functions =
                FileFunctions.of(configurations.tree(), directory, files::add).or(CoreFunctions.ALL);
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

    Guards guards() {
        return guards;
    }

    Problems problems() {
        return problems;
    }

    SortedSet<String> files() {
        return files;
    }

    List<Resource> resources() {
        return resources;
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
        return cell(start, Home.written(e.span()), ways -> evaluate(e, scope, ways, heard, start));
    }

    /// What fails in some worlds only is a note: a plan with these inputs would be refused, and may never be made.
    private Value evaluate(Expression e, Scope scope, Ways ways, Consumer<Diagnostic> heard, Guard start) {
        Consumer<Diagnostic> hears = d -> heard.accept(ways.way() == start ? d : TerraformDiagnostics.sometimes(d));
        return Evaluator.evaluate(e, evaluation(scope, ways, hears));
    }

    Value cell(Guard start, Home home, Function<Ways, Value> work) {
        return Choices.cell(guards, start, home, work);
    }

    Evaluation evaluation(Scope scope, Ways ways, Consumer<Diagnostic> heard) {
        return new Evaluation(scope, ways, Evaluation.Dialect.HCL, functions, heard);
    }
}
