package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.util.function.UnaryOperator;

/// One expression, answered in one line: what `picket eval` prints.
public final class Eval {
    private Eval() {}

    /// The value as compact JSON, or `{"$error":{"summary","column"}}`; as in `terraform console`.
    public static String answer(String expression, Scope scope, Functions functions) {
        return answer(expression, scope, functions, Evaluation.Dialect.HCL, new Guards(), UnaryOperator.identity());
    }

    /// @param guards those of the root that `scope` belongs to
    /// @param shown what may be shown of the answer
    public static String answer(
            String expression,
            Scope scope,
            Functions functions,
            Evaluation.Dialect dialect,
            Guards guards,
            UnaryOperator<Value> shown) {
        var file = SourceFile.of("<expression>", expression);
        var parsed = HclParser.parseExpression(file);
        var broken = parsed.diagnostics().stream().filter(Diagnostic::isError).findFirst();
        if (broken.isPresent()) {
            return error(broken.get().summary(), broken.get().subject().startColumn());
        }
        var failure = new Attempt[1];
        var succeeded = new boolean[1];
        var value = Choices.cell(guards, Guard.ALWAYS, Home.written(file.whole()), ways -> {
            var on = new Evaluation(scope, ways, dialect, functions, _ -> {});
            var attempt = Evaluator.attempt(parsed.expression(), on);
            return switch (attempt) {
                case Attempt.Success(var v) -> {
                    succeeded[0] = true;
                    yield v;
                }
                case Attempt.Failed f -> {
                    failure[0] = failure[0] == null ? f : failure[0];
                    yield failed(f, file);
                }
            };
        });
        return !succeeded[0] && failure[0] instanceof Attempt.Failed(var summary, var span)
                ? error(summary, column(file, span))
                : json(shown.apply(value), guards);
    }

    /// On one way of several it fails, which is no failure of the whole: that way may not be taken.
    private static Value failed(Attempt.Failed f, SourceFile file) {
        var cause = new Cause(Cause.Kind.ERROR, "error", f.span());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(file.whole()));
    }

    private static String json(Value value, Guards guards) {
        var out = new StringBuilder();
        ValueJson.write(out, value, guards);
        return out.toString();
    }

    private static int column(SourceFile file, Span span) {
        return span.file() == file ? span.startColumn() : 1;
    }

    /// The answer to what cannot be answered.
    public static String error(String summary, int column) {
        var out = new StringBuilder("{\"$error\":{\"summary\":");
        ValueJson.string(out, summary);
        return out.append(",\"column\":").append(column).append("}}").toString();
    }
}
