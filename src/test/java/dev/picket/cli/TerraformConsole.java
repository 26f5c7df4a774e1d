package dev.picket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `terraform console` answers, as recorded in a file of two lines an expression: the expression, then a tab and the
/// answer as Terraform's own `jsonencode` writes it, or `$error`.
final class TerraformConsole {
    static final Path CONSOLE = Path.of("src/test/resources/hcl/console.txt");
    static final Path DIFFERENCES = Path.of("src/test/resources/hcl/console-differences.txt");

    private TerraformConsole() {}

    static Map<String, String> read(Path file) {
        try {
            var answers = new LinkedHashMap<String, String>();
            var lines = Files.readAllLines(file);
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                answers.put(lines.get(i), lines.get(i + 1).substring(1));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Map<String, String> answers) throws IOException {
        var out = new StringBuilder();
        answers.forEach((expression, answer) ->
                out.append(expression).append("\n\t").append(answer).append('\n'));
        Files.writeString(file, out);
    }

    /// What the installed Terraform answers to each, in their order.
    static Map<String, String> ask(List<String> expressions) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("console");
        var locals = new StringBuilder("locals { r = [\n");
        expressions.forEach(e -> locals.append("base64encode(nonsensitive(try(jsonencode({v=(")
                .append(e)
                .append(")}), \"$error\"))),\n"));
        Files.writeString(directory.resolve("main.tf"), locals.append("] }\n"));
        var process = new ProcessBuilder("terraform", "console")
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().write("local.r\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        var answers = new ArrayList<String>();
        for (var line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            var text = line.strip();
            if (text.startsWith("\"")) {
                var bytes = Base64.getDecoder().decode(text.substring(1, text.lastIndexOf('"')));
                answers.add(new String(bytes, StandardCharsets.UTF_8));
            } else if (text.startsWith("(known after apply)")) {
                answers.add("$unknown");
            }
        }
        if (process.waitFor() != 0 || answers.size() != expressions.size()) {
            throw new IllegalStateException(answers.size() + " answers to " + expressions.size() + " expressions");
        }
        var out = new LinkedHashMap<String, String>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            out.put(expressions.get(i), answer.startsWith("$") ? answer : answer.substring(5, answer.length() - 1));
        }
        return out;
    }
}
