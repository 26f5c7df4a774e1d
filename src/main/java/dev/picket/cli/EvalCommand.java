package dev.picket.cli;

import dev.picket.scan.Evaluating;
import dev.picket.scan.Evaluating.Ready;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `picket eval`
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Evaluates expressions: one JSON answer a line. Without arguments, one expression a line from standard input.",
            "--in DIR puts a configuration's names in scope; with --only ADDRESS, `self` is that resource as rules see it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket eval 'cidrsubnet(\"10.0.0.0/8\", 8, 2)'",
            "  picket eval --in envs/prod local.tags",
            "  picket eval --in envs/prod --only aws_s3_bucket.logs 'self.BucketEncryption'"
        })
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPRESSION", arity = "0..*", description = "In HCL, the language of Terraform.")
    private List<String> expressions = new ArrayList<>();

    @Option(names = "--in", paramLabel = "DIR", description = "A directory whose names are in scope.")
    private @Nullable Path in;

    @Option(names = "--only", paramLabel = "ADDRESS", description = "The resource that `self` is.")
    private @Nullable String only;

    @Option(names = "--as", paramLabel = "TYPE", description = "Which of several AWS types, or `declared`.")
    private @Nullable String as;

    @Override
    public Integer call() throws IOException {
        return switch (Evaluating.in(Optional.ofNullable(in), Optional.ofNullable(only), Optional.ofNullable(as))) {
            case Ready.Refused(var why) -> {
                System.err.println("picket: " + why);
                yield 2;
            }
            case Ready.Done(var evaluating) -> {
                boolean failed = false;
                for (var expression : expressions) {
                    failed |= answer(evaluating, expression);
                }
                if (expressions.isEmpty()) {
                    var lines = new ExpressionLines(System.in);
                    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                        failed |= answer(evaluating, line.get());
                    }
                }
                yield failed ? 2 : 0;
            }
        };
    }

    private static boolean answer(Evaluating evaluating, String expression) {
        var answer = expression.length() > ExpressionLines.LONGEST
                ? Evaluating.tooLong(ExpressionLines.LONGEST)
                : evaluating.answer(expression);
        System.out.println(answer);
        return answer.startsWith("{\"$error\"");
    }
}
