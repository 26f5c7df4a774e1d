package dev.picket;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.hcl.CoreFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pages rot by names. What the hand-written ones put in backticks exists: paths from the top of the project, and
/// types.
///
/// A word is taken for a type when it is in `CamelCase`; a property of AWS is written with what it belongs to, as in
/// `self.StorageEncrypted` or `AWS::RDS::DBInstance.StorageEncrypted`, and a word of CloudFormation is listed below.
class DocsTest {
    private static final List<Path> PAGES = Stream.of(
                    "README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/dependencies.md")
            .map(Path::of)
            .toList();

    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern PATH =
            Pattern.compile("(?:src|rules|docs|bin|test-fixtures|\\.ci)/[\\w./-]*|[\\w-]+\\.(?:java|xml)|[A-Z]+\\.md");
    private static final Pattern TYPE = Pattern.compile("(?:[A-Z]+[a-z0-9]+)+");
    private static final Pattern TEXT =
            Pattern.compile("(?s)<<-?(\\w+)\n.*?\n\\s*\\1\\b|\"(?:[^\"\\\\\n]|\\\\.)*\"|#[^\n]*");
    private static final Pattern CALL = Pattern.compile("\\b([a-z_]+)\\(");
    private static final Set<String> SYNTAX = Set.of("if", "try", "can");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");

    private static final Set<String> CLOUDFORMATION = Set.of(
            "Ref",
            "Sub",
            "If",
            "Equals",
            "And",
            "Or",
            "Not",
            "Join",
            "Select",
            "Split",
            "Base64",
            "Condition",
            "Cidr",
            "GetAtt",
            "FindInMap",
            "ImportValue",
            "GetAZs",
            "Conditions",
            "Parameters",
            "Mappings",
            "Metadata",
            "Resources",
            "Outputs",
            "Transform",
            "Rules",
            "Default");

    @Test
    void everyPathInBackticksExists() throws IOException {
        var words = new ArrayList<String>();
        for (var page : PAGES) {
            for (var word : quotedWords(page)) {
                if (PATH.matcher(word).matches() && !exists(word)) {
                    words.add(page + ": " + word);
                }
            }
        }

        assertEquals(List.of(), words);
    }

    @Test
    void everyTypeInBackticksExists() throws IOException {
        var types = types();
        var words = new ArrayList<String>();
        for (var page : PAGES) {
            for (var word : quotedWords(page)) {
                if (TYPE.matcher(word).matches() && !types.contains(word) && !CLOUDFORMATION.contains(word)) {
                    words.add(page + ": " + word);
                }
            }
        }

        assertEquals(List.of(), words);
    }

    @Test
    void everyFunctionThatRulesCallIsInTheReference() throws IOException {
        var documented = Files.readString(Path.of("docs/rules-language.md"));
        var words = new TreeSet<String>();
        for (var file : files("rules", ".hcl")) {
            CALL.matcher(TEXT.matcher(read(file)).replaceAll(""))
                    .results()
                    .map(DocsTest::name)
                    .filter(word -> !SYNTAX.contains(word)
                            && CoreFunctions.ALL.find(word).isEmpty())
                    .filter(word -> !documented.contains("`" + word + "("))
                    .forEach(words::add);
        }

        assertEquals(Set.of(), words);
    }

    @Test
    void whatIsMissingIsSeen() {
        assertTrue(PATH.matcher("src/main/java/dev/picket/gone").matches());
        assertTrue(PATH.matcher("Gone.java").matches());
        assertTrue(TYPE.matcher("GoneAgain").matches());
        assertEquals(false, exists("src/gone"));
        assertEquals(
                List.of("mvn", "docs/a.md", "Span"), quoted("Run `mvn docs/a.md`; ```\n`not this`\n``` see `[Span]`."));
    }

    private static List<String> quotedWords(Path page) throws IOException {
        return quoted(Files.readString(page));
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .flatMap(match -> Stream.of(match.group(1).split("[\\s\\[\\](),]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean exists(String word) {
        if (word.contains("/") || Files.exists(Path.of(word))) {
            return Files.exists(Path.of(word));
        }
        return sources().anyMatch(file -> file.endsWith(word));
    }

    private static Set<String> types() {
        var text = sources().map(DocsTest::read).collect(joining("\n"));
        return DECLARED.matcher(text).results().map(DocsTest::name).collect(toSet());
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Stream<Path> sources() {
        return files("src", ".java").stream();
    }

    private static List<Path> files(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
