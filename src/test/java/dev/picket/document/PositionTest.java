package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.document.Node.MappingNode;
import dev.picket.text.Comment;
import dev.picket.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void aTaggedScalarStartsAtItsTextAndItsTagAtTheTag() {
        var root = Read.root(Read.yaml("a: !Ref  Bucket # why\n"));
        var node = Read.at(root, "a");
        assertEquals("Bucket", node.span().text());
        assertEquals("!Ref", node.tag().orElseThrow().span().text());
        assertEquals("!Ref", node.tag().orElseThrow().text());
        assertEquals("!Ref  Bucket", node.whole().text());
    }

    @Test
    void anAnchorAndATagInEitherOrderAreNotTheContent() {
        var root = Read.root(Read.yaml("a: &x !Sub 'q'\nb: !Sub &y\n  # between\n  - 1\n"));
        assertEquals("'q'", Read.at(root, "a").span().text());
        assertEquals("!Sub", Read.at(root, "a").tag().orElseThrow().span().text());
        assertEquals("- 1", Read.at(root, "b").span().text());
    }

    @Test
    void keysOfEveryStyleAreExact() {
        var root = (MappingNode) Read.root(Read.yaml("plain : 1\n\"dou\\\"ble\": 2\n? 'single'\n: 3\n"));
        assertEquals(
                List.of("plain", "\"dou\\\"ble\"", "'single'"),
                root.entries().stream().map(e -> e.key().span().text()).toList());
    }

    @Test
    void aBlockScalarEndsAfterItsLastLine() {
        var root =
                Read.root(Read.yaml("a: !Sub |\n  one\n\n  two\n\n\n# comment\nb: >-\n  x\n  y\nc: |+\n  z\n\nd: 1\n"));
        assertEquals("|\n  one\n\n  two\n", Read.at(root, "a").span().text());
        assertEquals(">-\n  x\n  y\n", Read.at(root, "b").span().text());
        assertEquals("|+\n  z\n\n", Read.at(root, "c").span().text());
    }

    @Test
    void aBlockCollectionEndsWithItsLastChild() {
        var root = Read.root(Read.yaml("a:\n  b:\n    - c\n    - d   # note\n\n\ne: {f: [1, 2] , g: {}}\n"));
        assertEquals("b:\n    - c\n    - d", Read.at(root, "a").span().text());
        assertEquals("{f: [1, 2] , g: {}}", Read.at(root, "e").span().text());
        assertEquals("[1, 2]", Read.at(root, "e", "f").span().text());
    }

    @Test
    void charactersOutsideTheBasicPlaneCountTwice() {
        var root = Read.root(Read.yaml("\uFEFFa: \"\uD83D\uDE00\" # \uD83D\uDE00\r\nb: 'c'\r\n"));
        assertEquals("\"\uD83D\uDE00\"", Read.at(root, "a").span().text());
        assertEquals("'c'", Read.at(root, "b").span().text());
        assertEquals(2, Read.at(root, "b").span().startLine());
    }

    @Test
    void jsonKeysAndValuesAreExact() {
        var text = "\uFEFF{ \"a\\\"b\" : \"c\\\\\", \"n\":-1.5e3, \"t\": true, \"l\": [ null , false ], \"o\": {} }";
        var root = (MappingNode) Read.root(Read.json(text));
        assertEquals("\"a\\\"b\"", root.entries().getFirst().key().span().text());
        assertEquals("\"c\\\\\"", Read.at(root, "a\"b").span().text());
        assertEquals("-1.5e3", Read.at(root, "n").span().text());
        assertEquals("true", Read.at(root, "t").span().text());
        assertEquals("[ null , false ]", Read.at(root, "l").span().text());
        assertEquals("null", Read.at(root, "l", "0").span().text());
        assertEquals("{}", Read.at(root, "o").span().text());
        assertEquals(text.substring(1), root.span().text());
    }

    @Test
    void jsonInsideAStringOfAnotherLanguagePointsHome() {
        var file = SourceFile.of("a.tf", "p = \"{\\\"A\\\": \\\"${x}b\\\"}\"");
        // the string's value is {"A": "??b"}: each \" is one character, the interpolation is two
        var offsets = OffsetMap.runs(file)
                .copied(5, 6)
                .replaced(6, 8, 1)
                .copied(8, 9)
                .replaced(9, 11, 1)
                .copied(11, 13)
                .replaced(13, 15, 1)
                .replaced(15, 19, 2)
                .copied(19, 20)
                .replaced(20, 22, 1)
                .copied(22, 23);
        var root = (MappingNode) Read.root(DocumentReader.readJson(file, "{\"A\": \"??b\"}", offsets));
        assertEquals("\\\"A\\\"", root.entries().getFirst().key().span().text());
        assertEquals("\\\"${x}b\\\"", Read.at(root, "A").span().text());
        assertEquals("{\\\"A\\\": \\\"${x}b\\\"}", root.span().text());
    }

    @Test
    void aShiftedTextPointsIntoTheFile() {
        var file = SourceFile.of("a.tf", "<<E\n{\"a\": 12}\nE\n");
        var root = Read.root(DocumentReader.readJson(file, "{\"a\": 12}\n", OffsetMap.shifted(file, 4)));
        assertEquals("12", Read.at(root, "a").span().text());
    }

    @Test
    void commentsStandBetweenScalars() {
        var documents = Read.yaml(
                "# one\na: b#c # two\nd: '# no' #three\ne: | # four\n  # text\nf: [1, # five\n  2]\n---\n#six\n");
        assertEquals(
                List.of("# one", "# two", "#three", "# four", "# five", "#six"),
                documents.comments().stream().map(Comment::text).toList());
        documents.comments().forEach(c -> assertEquals(c.text(), c.span().text()));
    }
}
