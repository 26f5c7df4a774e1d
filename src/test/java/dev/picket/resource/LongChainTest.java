package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Resources that refer to one another in a long line or in a circle are bounded, not followed to the end of the stack.
class LongChainTest {
    private static final String MODEL = """
            terraform "aws_x" {
              becomes = "AWS::X::Y"
              properties { Next = self.next }
            }
            view "AWS::X::Y" {
              next = target(self.Next, "AWS::X::Y")
              last = self.next == null ? "end" : self.next.last
              before = pointing("AWS::X::Y", "next")
            }
            """;

    private static Scan chain(int length) {
        var text = new StringBuilder("resource \"aws_x\" \"x0\" {\n}\n");
        for (int i = 1; i < length; i++) {
            text.append("resource \"aws_x\" \"x%d\" {\n  next = aws_x.x%d.id\n}\n".formatted(i, i - 1));
        }
        return Scan.of(MODEL, text.toString());
    }

    @Test
    void aChainIsFollowed() {
        var scan = chain(30);
        assertEquals("\"end\"", scan.eval(scan.node("AWS::X::Y", "aws_x.x29"), "self.last"));
        assertEquals("[aws_x.x4]", scan.eval(scan.node("AWS::X::Y", "aws_x.x3"), "self.before"));
    }

    @Test
    void aVeryLongOneIsUnknownAtItsEnd() {
        var scan = chain(5000);
        assertEquals(
                "?a chain of more than 100 properties", scan.eval(scan.node("AWS::X::Y", "aws_x.x4999"), "self.last"));
    }

    @Test
    void aCircleIsUnknown() {
        var scan = Scan.of(MODEL, """
                resource "aws_x" "a" {
                  next = aws_x.b.id
                }
                resource "aws_x" "b" {
                  next = aws_x.a.id
                }
                """);
        assertEquals(
                "?`last` of `AWS::X::Y` depends on itself", scan.eval(scan.node("AWS::X::Y", "aws_x.a"), "self.last"));
    }
}
