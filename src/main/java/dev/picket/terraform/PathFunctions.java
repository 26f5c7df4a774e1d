package dev.picket.terraform;

import dev.picket.hcl.Attempt;
import dev.picket.hcl.Conversion;
import dev.picket.hcl.Functions.Call;
import dev.picket.hcl.Functions.CallFailure;
import dev.picket.hcl.Functions.Function;
import dev.picket.value.Cause;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Functions of paths as text. Where the machine would have its say (`abspath`, a home directory) the result is
/// unknown.
final class PathFunctions {
    private PathFunctions() {}

    static Optional<Function> find(String name) {
        return switch (name) {
            case "basename" -> Optional.of(call -> text(call, PathFunctions::basename));
            case "dirname" -> Optional.of(call -> text(call, PathFunctions::dirname));
            case "pathexpand" ->
                Optional.of(
                        call -> path(call) instanceof Value.Text t && !t.value().startsWith("~") ? t : machine(call));
            case "abspath" ->
                Optional.of(
                        call -> path(call) instanceof Value.Text t && t.value().startsWith("/")
                                ? text(call, PathFunctions::cleaned)
                                : machine(call));
            default -> Optional.empty();
        };
    }

    private static Value text(Call call, UnaryOperator<String> function) {
        return switch (path(call)) {
            case Value.Text t ->
                new Value.Text(function.apply(t.value()), Optional.empty(), Home.written(call.at()), t.sensitive());
            case Value.Unknown u ->
                new Value.Unknown(u.cause(), Type.STRING, Known.NOT_NULL, Home.written(call.at()), u.sensitive());
            default -> throw new CallFailure(0, "takes a path as text");
        };
    }

    private static Value path(Call call) {
        if (call.arguments().size() != 1) {
            throw new CallFailure(-1, "takes 1 argument");
        }
        return asText(call, call.settle(call.arguments().getFirst()));
    }

    /// A number or bool is its text, as for every function that takes one.
    static Value asText(Call call, Value value) {
        boolean scalar = value instanceof Value.Number || value instanceof Value.Bool;
        return scalar && Conversion.to(Type.STRING, value, call.at()) instanceof Attempt.Success(var text)
                ? text
                : value;
    }

    private static Value machine(Call call) {
        if (path(call) instanceof Value.Unknown u) {
            return u;
        }
        var cause = new Cause(Cause.Kind.FUNCTION, call.name(), call.at());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.written(call.at()));
    }

    private static String basename(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        var trimmed = trimmed(path);
        return trimmed.isEmpty() ? "/" : trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static String dirname(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : cleaned(path.substring(0, slash + 1));
    }

    private static String cleaned(String path) {
        var steps = new java.util.ArrayDeque<String>();
        boolean absolute = path.startsWith("/");
        for (var step : path.split("/", -1)) {
            switch (step) {
                case "", "." -> {}
                case ".." -> {
                    if (!steps.isEmpty() && !steps.getLast().equals("..")) {
                        steps.removeLast();
                    } else if (!absolute) {
                        steps.addLast("..");
                    }
                }
                default -> steps.addLast(step);
            }
        }
        var joined = String.join("/", steps);
        return absolute ? "/" + joined : joined.isEmpty() ? "." : joined;
    }

    private static String trimmed(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
