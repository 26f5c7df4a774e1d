package dev.picket.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// One run of a command in this process.
record Ran(int exit, String out, String err) {
    static Ran picket(Object... words) {
        var args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        return ran(out -> Picket.run(args, out));
    }

    /// The same with something on standard input.
    static Ran reading(byte[] input, Object... words) {
        var usual = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input));
            return picket(words);
        } finally {
            System.setIn(usual);
        }
    }

    /// A scan of a folder, its report as JSON. Words come first, the folder last.
    static Ran scan(Path folder, Object... words) {
        var all = new ArrayList<Object>(List.of("scan", "--format", "json"));
        all.addAll(List.of(words));
        all.add(folder);
        return picket(all.toArray());
    }

    /// The hook, as it runs in a folder.
    static Ran hook(Path folder) {
        return ran(out -> HookCommand.run(folder, out, System.err));
    }

    private static Ran ran(ToIntFunction<PrintStream> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        try (var print = new PrintStream(out, true, StandardCharsets.UTF_8);
                var complain = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setErr(complain);
            int exit = command.applyAsInt(print);
            print.flush();
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    /// `main.tf:3 ec2-volume-encrypted`, with `old` and `suppressed by …` where that is so.
    List<String> findings() {
        return told("findings");
    }

    List<String> undecided() {
        return told("undecided");
    }

    private List<String> told(String list) {
        return json().getAsJsonArray(list).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(f -> text(f, "file") + ":" + text(f, "startLine") + " " + text(f, "ruleId")
                        + (f.get("new").getAsBoolean() ? "" : " old")
                        + (f.get("suppressed").isJsonNull()
                                ? ""
                                : " suppressed by " + text(f.getAsJsonObject("suppressed"), "by")))
                .toList();
    }

    /// `main.tf:1:5 error Summary. Help.`
    List<String> diagnostics() {
        return json().getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(d -> text(d, "file") + ":" + text(d, "startLine") + ":" + text(d, "startColumn") + " "
                        + text(d, "severity") + " " + text(d, "summary")
                        + (d.get("help").isJsonNull() ? "" : " " + text(d, "help")))
                .toList();
    }

    /// `2 LFS objects: not local`
    List<String> skipped() {
        return json().getAsJsonObject("coverage").getAsJsonArray("skipped").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(s -> text(s, "count") + " " + text(s, "what") + ": " + text(s, "why"))
                .toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
