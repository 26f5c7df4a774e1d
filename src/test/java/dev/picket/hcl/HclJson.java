package dev.picket.hcl;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.picket.hcl.Expression.Part;
import dev.picket.hcl.Expression.UnaryOperator;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A tree in the JSON of `hcl2json`, to compare the two over a folder of files (docs/accuracy.md): literals as they are, every other
/// expression as its text in `${…}`.
public final class HclJson {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private HclJson() {}

    /// Prints one line for each `.tf` and `.pkr.hcl` file below a folder: `{"file", "problems", "json"}`.
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        try (var files = Files.walk(root)) {
            for (var path : files.filter(HclJson::isHcl).sorted().toList()) {
                var parsed = HclParser.parse(SourceFile.of(path.toString(), Files.readAllBytes(path)));
                var line = new JsonObject();
                line.addProperty("file", path.toString());
                line.addProperty("problems", parsed.diagnostics().size());
                line.add("json", body(parsed.body()));
                System.out.println(GSON.toJson(line));
            }
        }
    }

    private static boolean isHcl(Path path) {
        var name = path.toString();
        return Files.isRegularFile(path) && (name.endsWith(".tf") || name.endsWith(".pkr.hcl"));
    }

    private static JsonObject body(Body body) {
        var json = new JsonObject();
        for (var item : body.items()) {
            switch (item) {
                case Body.Attribute attribute -> json.add(attribute.name(), value(attribute.value()));
                case Body.Block block -> block(json, block);
            }
        }
        return json;
    }

    private static void block(JsonObject outer, Body.Block block) {
        var at = outer;
        var key = block.type();
        for (var label : block.labels()) {
            if (!at.has(key)) {
                at.add(key, new JsonObject());
            }
            at = at.getAsJsonObject(key);
            key = label.text();
        }
        if (!(at.get(key) instanceof JsonArray)) {
            at.add(key, new JsonArray());
        }
        at.getAsJsonArray(key).add(body(block.body()));
    }

    private static JsonElement value(Expression expression) {
        return switch (expression) {
            case Expression.Null _ -> JsonNull.INSTANCE;
            case Expression.Bool(var value, _) -> new JsonPrimitive(value);
            case Expression.Number(var value, _) -> new JsonPrimitive(value);
            case Expression.Unary(var operator, Expression.Number(var value, _), _)
            when operator == UnaryOperator.NEGATE -> new JsonPrimitive(value.negate());
            case Expression.Text(var value, _) -> new JsonPrimitive(escaped(value));
            case Expression.Template(var parts, _) -> new JsonPrimitive(parts(parts));
            case Expression.Tuple(var elements, _) -> {
                var array = new JsonArray();
                elements.forEach(e -> array.add(value(e)));
                yield array;
            }
            case Expression.Object(var members, _) -> {
                var object = new JsonObject();
                members.forEach(m -> object.add(key(m.key()), value(m.value())));
                yield object;
            }
            default -> new JsonPrimitive(code(expression));
        };
    }

    private static String key(Expression key) {
        return switch (key) {
            case Expression.Text(var value, _) -> escaped(value);
            case Expression.Template(var parts, _) -> parts(parts);
            case Expression.Parentheses _, Expression.Binary _ -> code(key);
            default -> key.span().text();
        };
    }

    private static String code(Expression expression) {
        return "${" + expression.span().text() + "}";
    }

    private static String escaped(String text) {
        return text.replace("${", "$${").replace("%{", "%%{");
    }

    private static String parts(List<Part> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var literal, _) -> text.append(escaped(literal));
                case Part.Interpolation(Expression.Conditional c, _)
                when parts.size() > 1 -> text.append(condition(c.condition(), branch(c.then()), branch(c.otherwise())));
                case Part.Interpolation(var value, _) -> text.append(code(value));
                case Part.If(var condition, var then, var otherwise, _) ->
                    text.append(condition(condition, parts(then), parts(otherwise)));
                case Part.For(var key, var value, var collection, var body, _) ->
                    text.append("%{for ")
                            .append(key.map(k -> k + ", ").orElse(""))
                            .append(value)
                            .append(" in ")
                            .append(collection.span().text())
                            .append('}')
                            .append(parts(body))
                            .append("%{endfor}");
            }
        }
        return text.toString();
    }

    /// hcl2json tells a conditional inside a template from an `if` directive only by its branches.
    private static String condition(Expression condition, String then, String otherwise) {
        var end = otherwise.isEmpty() ? "%{endif}" : "%{else}" + otherwise + "%{endif}";
        return "%{if " + condition.span().text() + "}" + then + end;
    }

    private static String branch(Expression expression) {
        return switch (expression) {
            case Expression.Text(var value, _) -> escaped(value);
            case Expression.Template(var parts, _) -> parts(parts);
            default -> code(expression);
        };
    }
}
