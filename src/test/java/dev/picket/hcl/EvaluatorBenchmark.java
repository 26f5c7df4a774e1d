package dev.picket.hcl;

import dev.picket.text.SourceFile;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// One property of a resource, evaluated warm: a literal comparison, a policy document, a loop, a choice over three inputs.
/// Run `main` from an IDE, or with the test class path.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluatorBenchmark {
    private final Guards guards = new Guards();
    private Expression comparison;
    private Expression document;
    private Expression loop;
    private Expression choice;
    private Value self;

    public static void main(String[] arguments) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(EvaluatorBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void parse() {
        self = run(parse("{ Encrypted = true, Size = 20, Name = \"data\" }"), Evaluation.Dialect.RULES);
        comparison = parse("self.Encrypted == true && self.Size > 10 || self.Name == null");
        document = parse("jsonencode({ Version = \"2012-10-17\", Statement = [{ Effect = \"Allow\","
                + " Action = [\"s3:GetObject\", \"s3:ListBucket\"], Resource = \"arn:aws:s3:::${self.Name}/*\" }] })");
        loop = parse("[for i, x in range(100) : { name = \"n-${i}\", size = x * 2 } if x % 2 == 0]");
        choice = parse("(a == \"x\" ? 1 : 0) + (b == \"x\" ? 1 : 0) + (c == \"x\" ? 1 : 0)");
    }

    private static Expression parse(String text) {
        return HclParser.parseExpression(SourceFile.of("benchmark.tf", text)).expression();
    }

    private Value run(Expression e, Evaluation.Dialect dialect) {
        return Choices.cell(
                guards,
                Guard.ALWAYS,
                Home.written(e.span()),
                ways -> Evaluator.evaluate(e, new Evaluation(this::lookup, ways, dialect, CoreFunctions.ALL, _ -> {})));
    }

    private Optional<Value> lookup(String name) {
        if (name.equals("self")) {
            return Optional.of(self);
        }
        var input = guards.input(name, name, new TreeSet<>());
        var place = self.home().place();
        return Optional.of(new Value.Unknown(
                new dev.picket.value.Cause(dev.picket.value.Cause.Kind.INPUT, name, place),
                Type.STRING,
                Known.NOTHING.withInput(input),
                self.home()));
    }

    @Benchmark
    public Value comparisonOfARule() {
        return run(comparison, Evaluation.Dialect.RULES);
    }

    @Benchmark
    public Value policyDocument() {
        return run(document, Evaluation.Dialect.HCL);
    }

    @Benchmark
    public Value loopOverAHundred() {
        return run(loop, Evaluation.Dialect.HCL);
    }

    @Benchmark
    public Value choiceOfEightWays() {
        return run(choice, Evaluation.Dialect.HCL);
    }
}
