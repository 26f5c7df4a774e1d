package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each loop is within its bound and their product is not: the value is unknown, the file says so once, the rest is read.
class LoopsWithinLoopsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[for a in range(1024) : [for b in range(1024) : [for c in range(1024) : [for d in range(1024) : d]]]]",
                "length([for a in range(1024) : [for b in range(1024) : [for c in range(1024) : [for d in range(1024) : d]]]])",
                "{ for a in range(1024) : a => [for b in range(1024) : sum(range(1024))] }",
                "try([for a in range(1024) : [for b in range(1024) : [for c in range(1024) : c]]], \"other\")",
                "[for a in range(1024) : [for b in range(1024) : setproduct(range(300), range(300))]]",
                "[for a in range(1024) : [for b in range(1024) : \"${join(\"\", range(1024))}${b}\"]]",
                "join(\"\", [for a in range(1024) : join(\"\", [for b in range(1024) : join(\"\", range(1024))])])",
                "can([for a in range(1024) : [for b in range(1024) : [for c in range(1024) : c]]])",
            })
    void endAtOnce(String loops) {
        var read = Reading.of(
                Map.of("main.tf", "resource \"aws_x\" \"y\" {\n  v = " + loops + "\n  after = \"read\"\n}\n"));
        assertTrue(read.shown("aws_x.y", "v").contains("more than 1000000 steps"), read.shown("aws_x.y", "v"));
        assertEquals("\"read\"", read.shown("aws_x.y", "after"));
    }
}
