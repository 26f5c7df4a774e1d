package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// OpenTofu's own files: one of them stands for Terraform's file of the same name, any other beside it.
/// Source: OpenTofu's documentation, "Files and Directories".
class TofuFilesTest {
    private static String resource(String name, String value) {
        return "resource \"aws_x\" \"" + name + "\" {\n  v = \"" + value + "\"\n}\n";
    }

    @Test
    void aTofuFileStandsForTheFileOfItsName() {
        var read = Reading.of(Map.of(
                "main.tf", resource("y", "terraform"),
                "main.tofu", resource("y", "tofu"),
                "more.tf", resource("z", "terraform")));
        assertEquals(List.of("aws_x.y", "aws_x.z"), read.addresses());
        assertEquals("\"tofu\"", read.shown("aws_x.y", "v"));
        assertEquals(List.of(), read.root().diagnostics());
    }

    @Test
    void soDoesOneInJson() {
        var read = Reading.of(Map.of(
                "main.tf.json", "{\"resource\": {\"aws_x\": {\"y\": {\"v\": \"terraform\"}}}}",
                "main.tofu.json", "{\"resource\": {\"aws_x\": {\"y\": {\"v\": \"tofu\"}}}}"));
        assertEquals("\"tofu\"", read.shown("aws_x.y", "v"));
        assertEquals(List.of(), read.root().diagnostics());
    }

    @Test
    void anOverrideMayBeTofus() {
        var read = Reading.of(Map.of("main.tf", resource("y", "terraform"), "x_override.tofu", resource("y", "tofu")));
        assertEquals("\"tofu\"", read.shown("aws_x.y", "v"));
    }

    @Test
    void aModuleMayBeOfTofusFilesOnly() {
        var read = Reading.of(
                Map.of("main.tofu", "module \"m\" {\n  source = \"./m\"\n}\n", "m/main.tofu", resource("y", "tofu")));
        assertEquals(List.of("module.m.aws_x.y"), read.addresses());
    }
}
