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

/// Functions of paths as text. Where the machine would have its say (`abspath`, a home directory) the beginning of the result is not
/// known.
///
/// @param directory of the root
record PathFunctions(String directory) {
    Optional<Function> find(String name) {
        return switch (name) {
            case "basename" -> Optional.of(call -> text(call, PathFunctions::basename, PathFunctions::basename));
            case "dirname" -> Optional.of(call -> text(call, PathFunctions::dirname, PathFunctions::dirname));
            case "pathexpand" ->
                Optional.of(
                        call -> path(call) instanceof Value.Text t && !t.value().startsWith("~") ? t : machine(call));
            case "abspath" -> Optional.of(this::absolute);
            default -> Optional.empty();
        };
    }

    private Value absolute(Call call) {
        return switch (path(call)) {
            case Value.Text t
            when t.value().startsWith("/") ->
                new Value.Text(cleaned(t.value()), Optional.empty(), Home.written(call.at()), t.sensitive());
            case Value.Text t ->
                Paths.resolve(directory, t.value())
                        .map(p -> WorkingDirectory.of(p, call.at())
                                .at(Home.written(call.at()))
                                .sensitive(t.sensitive()))
                        .orElseGet(() -> machine(call));
            case Value.Unknown u when WorkingDirectory.inTree(u).isPresent() -> u;
            default -> machine(call);
        };
    }

    /// @param known of a path that is known
    /// @param partly of one whose end is
    private static Value text(
            Call call, UnaryOperator<String> known, java.util.function.Function<Value.Unknown, Value> partly) {
        return switch (path(call)) {
            case Value.Text t ->
                new Value.Text(known.apply(t.value()), Optional.empty(), Home.written(call.at()), t.sensitive());
            case Value.Unknown u ->
                partly.apply(new Value.Unknown(
                        u.cause(),
                        Type.STRING,
                        Known.NOT_NULL.withParts(u.known().parts()),
                        Home.written(call.at()),
                        u.sensitive()));
            default -> throw new CallFailure(0, "takes a path as text");
        };
    }

    private static Value basename(Value.Unknown path) {
        return PartialPath.of(path)
                .name()
                .<Value>map(n -> new Value.Text(n, Optional.empty(), path.home(), path.sensitive()))
                .orElseGet(() -> path.with(Known.NOT_NULL));
    }

    private static Value dirname(Value.Unknown path) {
        var partial = PartialPath.of(path);
        return partial.above()
                .map(above -> WorkingDirectory.joined(path, partial.head(), above))
                .orElseGet(() -> path.with(Known.NOT_NULL));
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
