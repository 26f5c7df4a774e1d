package dev.picket.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What the installed Terraform knows of expressions before anything is applied: one output an expression, planned.
final class TerraformOutputs {
    /// Stands where the plan says "known after apply".
    static final JsonElement UNKNOWN = new JsonPrimitive("?");

    private static final Pattern OUTPUT = Pattern.compile("output \"e([0-9]+)\"");

    private final Path folder;

    private TerraformOutputs(Path folder) {
        this.folder = folder;
    }

    /// @param configuration whose names the expressions use
    /// @return each expression's planned value as JSON, or `$error`
    static Map<String, String> ask(Path configuration, List<String> expressions)
            throws IOException, InterruptedException {
        var terraform = new TerraformOutputs(Files.createTempDirectory("outputs"));
        terraform.copy(configuration);
        terraform.run("init", "-input=false");
        var can = terraform.plan(expressions, e -> "can(" + e + ")");
        var good = new LinkedHashSet<>(expressions);
        good.removeIf(e -> new JsonPrimitive(false).equals(can.get(e)));
        while (true) {
            try {
                var planned = terraform.plan(List.copyOf(good), UnaryOperator.identity());
                var answers = new LinkedHashMap<String, String>();
                for (var e : expressions) {
                    answers.put(
                            e,
                            good.contains(e) ? String.valueOf(planned.getOrDefault(e, JsonNull.INSTANCE)) : "$error");
                }
                return answers;
            } catch (IllegalStateException refused) { // of what `can` took for unknown
                var all = List.copyOf(good);
                var bad = OUTPUT.matcher(String.valueOf(refused.getMessage()))
                        .results()
                        .map(r -> all.get(Integer.parseInt(r.group(1))))
                        .toList();
                if (!good.removeAll(bad)) {
                    throw refused;
                }
            }
        }
    }

    private void copy(Path configuration) throws IOException {
        try (var paths = Files.walk(configuration)) {
            for (var p : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var target = folder.resolve(configuration.relativize(p).toString());
                Files.createDirectories(target.getParent());
                Files.copy(p, target);
            }
        }
    }

    private Map<String, JsonElement> plan(List<String> expressions, UnaryOperator<String> form)
            throws IOException, InterruptedException {
        var outputs = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            outputs.append("output \"e").append(i).append("\" {\n  value = ");
            outputs.append(form.apply(expressions.get(i))).append("\n}\n");
        }
        Files.writeString(folder.resolve("outputs.tf"), outputs);
        run("plan", "-input=false", "-out=planned");
        var changes = JsonParser.parseString(run("show", "-json", "planned"))
                .getAsJsonObject()
                .getAsJsonObject("output_changes");
        var out = new LinkedHashMap<String, JsonElement>();
        for (int i = 0; i < expressions.size(); i++) {
            var change = changes.getAsJsonObject("e" + i);
            if (change != null) {
                out.put(expressions.get(i), merged(change.get("after"), change.get("after_unknown")));
            }
        }
        return out;
    }

    private String run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("terraform"));
        command.addAll(List.of(words));
        var errors = Files.createTempFile("outputs", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(errors));
        }
        return output;
    }

    private static JsonElement merged(JsonElement after, JsonElement unknown) {
        return switch (unknown) {
            case JsonPrimitive flag when flag.getAsBoolean() -> UNKNOWN;
            case JsonObject marks -> {
                var members = after instanceof JsonObject known ? known.deepCopy() : new JsonObject();
                marks.entrySet().forEach(m -> members.add(m.getKey(), merged(members.get(m.getKey()), m.getValue())));
                yield members;
            }
            case JsonArray marks -> {
                var known = after instanceof JsonArray a ? a : new JsonArray();
                var items = new JsonArray();
                for (int i = 0; i < Math.max(known.size(), marks.size()); i++) {
                    items.add(
                            i < marks.size()
                                    ? merged(i < known.size() ? known.get(i) : JsonNull.INSTANCE, marks.get(i))
                                    : known.get(i));
                }
                yield items;
            }
            default -> after == null ? JsonNull.INSTANCE : after;
        };
    }
}
