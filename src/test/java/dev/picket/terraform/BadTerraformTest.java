package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.tree.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What nobody means to write: said at its place, and everything beside it is read.
class BadTerraformTest {
    private static final String BESIDE = "resource \"aws_x\" \"beside\" {\n  n = 1\n}\n";

    private static void assertSaid(String place, String words, Map<String, String> files) {
        assertSaid(place, words, Reading.of(files).roots());
    }

    private static void assertSaid(String place, String words, List<Root> roots) {
        var said = roots.stream().flatMap(r -> r.diagnostics().stream()).toList();
        assertTrue(
                said.stream().anyMatch(d -> d.subject().toString().startsWith(place) && text(d).contains(words)),
                said.stream().map(d -> d.subject() + " " + text(d)).toList().toString());
        assertTrue(roots.stream()
                .flatMap(r -> r.resources().stream())
                .anyMatch(r -> r.address().endsWith("aws_x.beside")));
    }

    private static String text(Diagnostic d) {
        return d.summary() + " " + d.help();
    }

    private static Map<String, String> main(String text) {
        return Map.of("main.tf", BESIDE + text);
    }

    @Test
    void instancesBeyondTheBound() {
        assertSaid(
                "main.tf:5",
                "aws_x.many has more than 1000 instances",
                main("resource \"aws_x\" \"many\" {\n  for_each = toset([for i in range(1020) : tostring(i)])\n}\n"));
        assertSaid(
                "main.tf:5",
                "aws_x.many has more than 1000 instances",
                main("resource \"aws_x\" \"many\" {\n  count = 1000000\n}\n"));
    }

    @Test
    void aRangeThatIsTooLong() {
        assertSaid("main.tf:4", "range", main("locals { a = range(1000000000) }\noutput \"a\" { value = local.a }\n"));
    }

    @Test
    void aKindThatDoesNotFit() {
        assertSaid("main.tf:4", "number", main("output \"n\" { value = 1 + \"many\" }\n"));
    }

    @Test
    void aDefaultOfAnotherKindThanTheVariables() {
        assertSaid(
                "main.tf:6",
                "n",
                main(
                        "variable \"n\" {\n  type    = number\n  default = \"many\"\n}\noutput \"n\" { value = var.n }\n"));
    }

    @Test
    void aFunctionThatDoesNotExist() {
        assertSaid("main.tf:4", "uper", main("output \"n\" { value = uper(\"x\") }\n"));
    }

    @Test
    void valuesThatDoNotParse() {
        assertSaid(
                "terraform.tfvars:1",
                "",
                Map.of("main.tf", BESIDE + "variable \"v\" {}\n", "terraform.tfvars", "v = [1,\n"));
    }

    @Test
    void bytesThatAreNoText() {
        var files = new TreeMap<String, byte[]>();
        files.put("main.tf", BESIDE.getBytes(StandardCharsets.UTF_8));
        files.put("bad.tf", new byte[] {'a', ' ', '=', ' ', '"', (byte) 0xff, (byte) 0xfe, '"', '\n'});
        assertSaid("bad.tf:1", "", TerraformReader.read(new MemoryTree(files), TerraformOptions.NONE));
    }

    @Test
    void aSourceThatCannotBeResolved() {
        var roots = Reading.of(main("module \"far\" {\n  source = \"git::ssh://git@example.com/x.git\"\n}\n"))
                .roots();
        assertEquals("module.far", roots.getFirst().outOfReach().getFirst().address());
    }

    @Test
    void aBoolInCapitals() {
        var files = main("resource \"aws_x\" \"y\" {\n  on = False\n}\n");
        assertSaid("main.tf:5", "False", files);
        assertEquals("false", Reading.of(files).shown("aws_x.y", "on"));
    }
}
