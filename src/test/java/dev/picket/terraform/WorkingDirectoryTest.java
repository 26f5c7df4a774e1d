package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A root is read as if Terraform ran in it: where the tree lies is not known, where the root lies within it is.
class WorkingDirectoryTest {
    private static final Map<String, String> FILES =
            Map.of("live/envs/prod/x.json", "{\"a\": 1}", "live/common.txt", "hi");

    private static Value value(String root, String expression) {
        var files = new java.util.TreeMap<>(FILES);
        files.put(root + "main.tf", "resource \"aws_x\" \"y\" {\n  v = " + expression + "\n}\n");
        return Reading.of(files).value("aws_x.y", "v");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basename(path.cwd) | \"prod\"",
                "basename(abspath(path.root)) | \"prod\"",
                "basename(abspath(path.module)) | \"prod\"",
                "basename(abspath(\"../..\")) | \"live\"",
                "basename(dirname(path.cwd)) | \"envs\"",
                "basename(dirname(dirname(path.cwd))) | \"live\"",
                "basename(dirname(abspath(path.module))) | \"envs\"",
                "basename(dirname(dirname(dirname(path.cwd)))) | ?path.cwd",
                "basename(\"${path.cwd}/a/b.txt\") | \"b.txt\"",
                "endswith(path.cwd, \"/envs/prod\") | true",
                "path.cwd == \"\" | false",
                "jsondecode(file(\"${path.cwd}/x.json\")).a | 1",
                "file(\"${path.cwd}/../../common.txt\") | \"hi\"",
                "file(abspath(\"x.json\")) | \"{\\\"a\\\": 1}\"",
                "fileexists(\"${path.cwd}/x.json\") | true",
                "fileset(path.cwd, \"*.json\") | [\"x.json\"]",
                "templatefile(\"${path.cwd}/../../common.txt\", {}) | \"hi\"",
                "path.cwd | ?path.cwd",
                "basename(\"${var.x}/y.txt\") | \"y.txt\"",
                "basename(\"${var.x}y.txt\") | ?var.x",
            })
    void ofAPathItsEndIsKnown(String expression, String expected) {
        assertEquals(expected, Shown.of(value("live/envs/prod/", expression)));
    }

    @Test
    void theTreesOwnRootHasNoName() {
        assertEquals("?path.cwd", Shown.of(value("", "basename(path.cwd)")));
        assertEquals("?path.cwd", Shown.of(value("", "basename(abspath(path.module))")));
        assertEquals("\"hi\"", Shown.of(value("", "file(\"${path.cwd}/live/common.txt\")")));
        assertTrue(((Value.Unknown) value("", "path.cwd")).known().notEmpty());
    }
}
