package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Functions;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// `boot_commands` and its like: what a machine does when it starts, each at its own line.
class BootFunctionsTest {
    private static Value.Sequence answer(String function, Value... texts) {
        var list = Value.Sequence.tuple(List.of(texts), texts[0].home());
        var at = SourceFile.of("rule.hcl", function).whole();
        return (Value.Sequence) Choices.cell(new Guards(), Guard.ALWAYS, list.home(), ways -> {
            var on = new Evaluation(Scope.empty(), ways, Evaluation.Dialect.RULES, BootFunctions.table(), _ -> {});
            var call = new Functions.Call(function, List.of(list), List.of(at), at, on);
            return BootFunctions.table().find(function).orElseThrow().call(call);
        });
    }

    private static Value.Text text(String text) {
        return new Value.Text(text, Home.written(SourceFile.of("t", text).whole()));
    }

    private static List<String> commands(String text) {
        return answer("boot_commands", text(text)).values().stream()
                .map(v -> ((Value.Text) v).value())
                .toList();
    }

    private static List<Integer> lines(Value.Sequence answer) {
        return answer.values().stream().map(v -> v.home().place().startLine()).toList();
    }

    @Test
    void commandsAreInOrderContinuedLinesOneAndCommentsNone() {
        assertEquals(
                List.of("set -e", "curl a -o b", "echo x # y"),
                commands("#!/bin/sh\nset -e\n\n# no\ncurl a \\\n  -o b\n  echo x # y\n"));
    }

    @Test
    void eachStandsAtItsLineAlsoWhereLinesRepeat() {
        assertEquals(List.of(2, 3, 4), lines(answer("boot_commands", text("#!/bin/sh\necho a\necho b\necho a\n"))));
    }

    @Test
    void aHereDocumentIsAFileAndNoCommand() {
        var script = "cat <<-'EOF' > /etc/a.conf\n\tkey=1\n\tEOF\nsudo tee -a /etc/b <<END\nb\nEND\necho done";
        assertEquals(List.of("cat <<-'EOF' > /etc/a.conf", "sudo tee -a /etc/b <<END", "echo done"), commands(script));
        var files = answer("boot_files", text(script));
        var first = (Value.Mapping) files.get(0);
        assertEquals("/etc/a.conf", ((Value.Text) first.get("Path").orElseThrow()).value());
        assertEquals("\tkey=1\n", ((Value.Text) first.get("Content").orElseThrow()).value());
        assertEquals(2, first.get("Content").orElseThrow().home().place().startLine());
        assertEquals(2, files.size());
    }

    @Test
    void cloudConfigIsRead() {
        var config = "#cloud-config\npackages:\n  - nginx\n  - [curl, '7']\nusers: [default, {name: deploy}]\n"
                + "write_files:\n  - path: /a\n    encoding: b64\n    content: aGk=\nruncmd:\n  - echo b\n  - [echo, c]\nbootcmd: [echo a]\n";
        assertEquals(List.of("echo a", "echo b", "echo c"), commands(config));
        assertEquals(List.of(13, 11, 12), lines(answer("boot_commands", text(config))));
        assertEquals(2, answer("boot_packages", text(config)).size());
        assertEquals(2, answer("boot_users", text(config)).size());
        var file = (Value.Mapping) answer("boot_files", text(config)).get(0);
        assertEquals("hi", ((Value.Text) file.get("Content").orElseThrow()).value());
    }

    @Test
    void aMessageHasParts() {
        var message = "Content-Type: multipart/mixed; boundary=\"==X==\"\nMIME-Version: 1.0\n\n--==X==\n"
                + "Content-Type: text/cloud-config\n\n#cloud-config\nruncmd: [echo a]\n--==X==\n"
                + "Content-Type: text/x-shellscript\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder().encodeToString("#!/bin/sh\necho bb bb bb\n".getBytes(StandardCharsets.UTF_8))
                + "\n--==X==--\n";
        assertEquals(List.of("echo a", "echo bb bb bb"), commands(message));
    }

    @Test
    void base64IsDecoded() {
        var encoded = Base64.getEncoder().encodeToString("#!/bin/sh\necho hello\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("echo hello"), commands(encoded));
    }

    @Test
    void whatIsPartlyKnownShowsItsHoleAndWhatIsNotKnownIsOpen() {
        var place = SourceFile.of("t", "echo ${X}\nls").whole();
        var cause = new Cause(Cause.Kind.INPUT, "X", place);
        var hole = new Value.Unknown(cause, Type.STRING, Known.NOTHING, Home.written(place));
        var parts = List.<Part>of(new Part.Literal("echo "), new Part.Hole(hole), new Part.Literal("\nls"));
        var partly = new Value.Unknown(cause, Type.STRING, Known.NOT_NULL.withParts(parts), Home.written(place));
        var known = answer("boot_commands", partly);
        assertEquals("echo ${…}", ((Value.Text) known.get(0)).value());
        assertEquals(List.of(1, 2), lines(known));
        assertEquals(Optional.empty(), known.rest());
        assertTrue(answer("boot_commands", hole).rest().isPresent());
    }

    @Test
    void whatCameFromElsewhereStandsHereAndPointsThere() {
        var script = SourceFile.of("init.sh", "#!/bin/sh\necho a\n");
        var use = SourceFile.of("main.tf", "file(\"init.sh\")").whole();
        var from = new Value.Text(script.text(), Home.computed(use, List.of(Home.written(script.at(0)))));
        var home = answer("boot_commands", from).get(0).home();
        assertEquals("main.tf:1:1", home.place().toString());
        assertEquals(List.of(new Span(script, 10, 16)), home.trail());
    }

    @Test
    void aTextThatIsTooLongStandsAsAWhole() {
        var lines = answer("boot_commands", text("echo a\n".repeat(20_000)));
        assertEquals(20_000, lines.size());
        assertEquals(1, lines.get(19_999).home().place().startLine());
    }
}
