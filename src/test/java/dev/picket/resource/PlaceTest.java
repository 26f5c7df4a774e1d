package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Every value stands in the user's files, never in a rule's.
class PlaceTest {
    private static final String MODEL = """
            terraform "aws_x" {
              becomes = "AWS::X::Y"
              properties {
                Plain  = self.plain
                Object = { Inner = self.meta[0].inner, Fixed = "root" }
                Rules  = [for r in self.rule : { Port = r.port }]
                Fixed  = "constant"
                Sum    = "${self.plain}-x"
              }
            }
            view "AWS::X::Y" {
              both = [self.Plain, { made = self.Object.Inner }]
              none = [for r in self.Nothing : r]
            }
            """;
    private static final String ROOT = """
            resource "aws_x" "x" {
              plain = "p"
              meta {
                inner = 1
              }
              rule {
                port = 2
              }
            }
            """;
    private static final String HEADER = "1 resource \"aws_x\" \"x\"";

    private static String of(String expression) {
        var scan = Scan.of(MODEL, ROOT);
        return Scan.place(scan.value(scan.graph().nodes("AWS::X::Y").getFirst(), expression));
    }

    @Test
    void aPathKeepsTheUsersPlace() {
        assertEquals("WRITTEN 2 \"p\"", of("self.Plain"));
        assertEquals("WRITTEN 4 1", of("self.Object.Inner"));
        assertEquals("WRITTEN 7 2", of("self.Rules[0].Port"));
    }

    @Test
    void aConstructorStandsAtTheBlockOfWhatItWasMadeFrom() {
        assertEquals("MADE 3 meta", of("self.Object"));
        assertEquals("MADE 6 rule", of("self.Rules[0]"));
        assertEquals("WRITTEN " + HEADER, of("self.Rules"));
    }

    @Test
    void aConstantStandsAtTheBlockThatHoldsIt() {
        assertEquals("MADE 3 meta", of("self.Object.Fixed"));
        assertEquals("MADE " + HEADER, of("self.Fixed"));
    }

    @Test
    void somethingComputedStandsAtItsOperand() {
        assertEquals("WRITTEN 2 \"p\"", of("self.Sum"));
    }

    @Test
    void whatIsAbsentStandsAtTheHeaderOrItsBlock() {
        assertEquals("ABSENT " + HEADER, of("self.Missing"));
        assertEquals("ABSENT 3 meta", of("self.Object.Missing"));
        assertEquals("ABSENT " + HEADER, of("self.none"));
    }

    @Test
    void viewsToo() {
        assertEquals("WRITTEN 2 \"p\"", of("self.both[0]"));
        assertEquals("MADE 3 meta", of("self.both[1]"));
        assertEquals("WRITTEN 4 1", of("self.both[1].made"));
    }
}
