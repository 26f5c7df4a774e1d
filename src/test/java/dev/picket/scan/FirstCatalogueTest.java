package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.hcl.Expression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every concept of the first catalogue is a rule, united into one (`concepts`), or refused with its reason in docs/peers.md.
class FirstCatalogueTest {
    private static final Path LISTS = Path.of("src/test/resources/catalogue");
    private static final Path PEERS = Path.of("docs/peers.md");

    /// `- elb-listener-x: no rule, because …`; the ids of peers may stand in parentheses before the colon
    private static final Pattern REFUSED = Pattern.compile("- `?([a-z0-9]+(?:-[a-z0-9]+)+)`?(?: \\([^)]*\\))?: \\S.*");

    private static Set<String> list(String name) throws IOException {
        return Files.readAllLines(LISTS.resolve(name)).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> accountedFor() throws IOException {
        var known = new TreeSet<String>();
        for (var id : RuleBook.CATALOGUE.ids()) {
            known.add(id);
            known.addAll(RuleBook.CATALOGUE.texts(id).orElseThrow().concepts());
        }
        RuleBook.CATALOGUE.secrets().forEach(s -> {
            known.add(s.label(0));
            s.body().attribute("aliases").ifPresent(a -> known.addAll(texts(a.value())));
        });
        for (var line : Files.exists(PEERS) ? Files.readAllLines(PEERS) : List.<String>of()) {
            var refused = REFUSED.matcher(line);
            if (refused.matches()) {
                known.add(refused.group(1));
            }
        }
        return known;
    }

    private static List<String> texts(Expression list) {
        return list instanceof Expression.Tuple t
                ? t.elements().stream()
                        .flatMap(e -> e instanceof Expression.Text x ? Stream.of(x.value()) : Stream.empty())
                        .toList()
                : List.of();
    }

    @Test
    void everyConceptIsARuleIsUnitedIntoOneOrIsRefusedWithAReason() throws IOException {
        var open = list("first.txt");
        open.removeAll(accountedFor());
        open.removeAll(list("first-open.txt"));
        assertEquals(Set.of(), open, "write the rule, or `- concept-id: why not` into docs/peers.md");
    }

    @Test
    void theListOfWhatIsStillOpenOnlyShrinks() throws IOException {
        var done = list("first-open.txt");
        var first = list("first.txt");
        var known = accountedFor();
        done.removeIf(c -> first.contains(c) && !known.contains(c));
        assertEquals(Set.of(), done, "take them out of first-open.txt: they are accounted for, or none of the 289");
    }

    @Test
    void theListIsWhole() throws IOException {
        assertEquals(289, list("first.txt").size());
    }
}
