package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.finding.Finding;
import dev.picket.resource.Graph;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a rule finds to be a secret is said nowhere: not in the message, the trace or the advice, and its place is marked as secret.
class SecretsStaySecretTest {
    private static final String SECRET = "not-a-real-one-7";

    static Stream<Arguments> fixtures() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var id : RuleBook.CATALOGUE.ids()) {
            var folder = Path.of("test-fixtures/rules", id);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var text = Files.readString(file);
                    if (text.contains("expect: fail") && text.contains(SECRET)) {
                        all.add(Arguments.of(id, file.getFileName().toString(), text));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fixtures")
    void findingsAreMasked(String id, String name, String text) {
        var findings = judged(id, name, text);
        assertFalse(findings.isEmpty());
        for (var f : findings) {
            assertTrue(f.sensitive() || !f.place().text().contains(SECRET), () -> f.place() + " is not masked");
            assertFalse(said(f).contains(SECRET), () -> said(f));
        }
    }

    private static String said(Finding f) {
        var out = new StringBuilder(f.message());
        f.trace().forEach(s -> out.append('\n').append(s.what()));
        f.when().ifPresent(out::append);
        f.fix().ifPresent(x -> out.append(x.say()).append(x.set()));
        return out.toString();
    }

    private static List<Finding> judged(String id, String name, String text) {
        var roots = FixtureTester.roots(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
        var functions = RuleFunctions.of(RuleBook.CATALOGUE);
        var graph = Graph.of(roots, RuleBook.CATALOGUE, functions, true, _ -> {});
        return Judge.judge(RuleBook.CATALOGUE, graph, Settings.only(id)).findings();
    }
}
