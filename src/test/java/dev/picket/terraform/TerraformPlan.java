package dev.picket.terraform;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the installed Terraform plans for a configuration, as `expected.json` keeps it: the planned values of resources and outputs, and
/// `"$unknown"` for what is known only after apply.
final class TerraformPlan {
    private static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private TerraformPlan() {}

    /// Plans a copy of the folder and writes the answer into it. Needs no network: the provider is Terraform's own.
    static void record(Path folder) throws IOException, InterruptedException {
        var copy = Files.createTempDirectory("plan");
        try (var paths = Files.walk(folder)) {
            for (var p : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var target = copy.resolve(folder.relativize(p).toString());
                Files.createDirectories(target.getParent());
                Files.copy(p, target);
            }
        }
        var root = Files.exists(folder.resolve("root.txt"))
                ? copy.resolve(Files.readString(folder.resolve("root.txt")).strip())
                : copy;
        var plan = new ArrayList<>(List.of("plan", "-input=false", "-out=planned"));
        if (Files.exists(folder.resolve("options.txt"))) {
            plan.addAll(List.of(
                    Files.readString(folder.resolve("options.txt")).strip().split(" ")));
        }
        run(root, List.of("init", "-input=false"));
        run(root, plan);
        var shown = JSON.fromJson(run(root, List.of("show", "-json", "planned")), JsonObject.class);
        Files.writeString(folder.resolve("expected.json"), expected(shown));
    }

    private static String run(Path directory, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("terraform"));
        command.addAll(arguments);
        var errors = Files.createTempFile("plan", ".txt");
        var process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " in " + directory + ": " + Files.readString(errors));
        }
        return output;
    }

    private static String expected(JsonObject shown) {
        var resources = new TreeMap<String, JsonElement>();
        for (var change : array(shown, "resource_changes")) {
            var resource = change.getAsJsonObject();
            var planned = resource.getAsJsonObject("change");
            var members = new JsonObject();
            for (var attribute : List.of("input", "triggers_replace")) {
                var value = merged(
                        planned.getAsJsonObject("after").get(attribute),
                        planned.get("after_unknown").getAsJsonObject().get(attribute));
                if (!value.isJsonNull()) {
                    members.add(attribute, value);
                }
            }
            if (resource.get("mode").getAsString().equals("managed")) {
                resources.put(resource.get("address").getAsString(), members);
            }
        }
        var outputs = new TreeMap<String, JsonElement>();
        if (shown.has("output_changes")) {
            shown.getAsJsonObject("output_changes").asMap().forEach((name, change) -> {
                var planned = change.getAsJsonObject();
                outputs.put(name, merged(planned.get("after"), planned.get("after_unknown")));
            });
        }
        var all = new JsonObject();
        all.add("outputs", object(outputs));
        all.add("resources", object(resources));
        return JSON.toJson(all) + "\n";
    }

    /// A value with `"$unknown"` wherever the second tree says true.
    private static JsonElement merged(JsonElement after, JsonElement unknown) {
        if (unknown instanceof JsonPrimitive flag && flag.getAsBoolean()) {
            return new JsonPrimitive("$unknown");
        }
        if (unknown instanceof JsonObject marks) {
            var members = new TreeMap<String, JsonElement>();
            if (after instanceof JsonObject known) {
                members.putAll(known.asMap());
            }
            marks.asMap().forEach((name, mark) -> members.put(name, merged(members.get(name), mark)));
            return object(members);
        }
        if (unknown instanceof JsonArray marks && after instanceof JsonArray known) {
            var items = new JsonArray();
            for (int i = 0; i < Math.max(known.size(), marks.size()); i++) {
                items.add(merged(i < known.size() ? known.get(i) : null, i < marks.size() ? marks.get(i) : null));
            }
            return items;
        }
        return after == null ? JsonNull.INSTANCE : after;
    }

    private static JsonObject object(TreeMap<String, JsonElement> members) {
        var object = new JsonObject();
        members.forEach(object::add);
        return object;
    }

    private static JsonArray array(JsonObject of, String name) {
        return of.has(name) ? of.getAsJsonArray(name) : new JsonArray();
    }
}
