package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import org.junit.jupiter.api.Test;

class BlockSyntaxTest {
    private static final String TEXT = """
            resource "aws_x" "y" {
              name = "n"
              ingress { port = 1 }
              ingress {
                cidr_blocks = ["a", "HERE"]
              }
              dynamic "egress" {
                for_each = [1]
                content { to = "CONTENT" }
              }
              policy = jsonencode({ Statement = [{ Action = "NESTED" }] })
            }
            """;

    private static Span at(String quoted) {
        var file = SourceFile.of("main.tf", TEXT);
        int start = file.text().indexOf("\"" + quoted + "\"");
        return new Span(file, start, start + quoted.length() + 2);
    }

    private static String path(String quoted) {
        var place = at(quoted);
        return syntax(place).path(place);
    }

    private static BlockSyntax syntax(Span place) {
        var body = HclParser.parse(place.file()).body();
        return new BlockSyntax(body.block("resource").orElseThrow());
    }

    @Test
    void aPlaceHasAPath() {
        assertEquals("name", path("n"));
        assertEquals("ingress[1].cidr_blocks[1]", path("HERE"));
        assertEquals("policy.Statement[0].Action", path("NESTED"));
    }

    @Test
    void contentOfDynamicStandsForAllItsElements() {
        assertEquals("egress[*].to", path("CONTENT"));
    }

    @Test
    void theHeaderHasNone() {
        assertEquals("", path("aws_x"));
    }

    @Test
    void theInnermostBlockEncloses() {
        var here = at("HERE");
        assertEquals("main.tf:4:3", syntax(here).enclosing(here).toString());
        var name = at("n");
        assertEquals("main.tf:1:1", syntax(name).enclosing(name).toString());
    }
}
