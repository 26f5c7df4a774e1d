package dev.picket.scan;

import dev.picket.resource.Graph;
import dev.picket.resource.Root;
import dev.picket.rule.Catalogue;
import dev.picket.rule.Judge;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.MemoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The ten dearest rules over 5,000 resources, each as a share of the whole; run by src/bench/rules.sh. The resources are those of the
/// rules' own examples, as often as it takes, so that every rule has something to judge. A rule's time is the least of several runs over a
/// graph that is adapted and joined already; the whole is the sum over all rules, in both tiers; no root
/// is an account.
final class RuleCosts {
    private static final int RESOURCES = 5_000;
    private static final int RUNS = 7;
    private static final int SHOWN = 10;

    private RuleCosts() {}

    private record Cost(String rule, long nanos) {}

    public static void main(String[] args) throws IOException {
        var catalogue = BuiltIn.catalogue();
        var roots = roots(catalogue);
        int resources = roots.stream().mapToInt(r -> r.resources().size()).sum();
        var everything = new Settings(Map.of(), Set.of(), Set.of(), Set.of(), true, Map.of(), false);
        long whole = Long.MAX_VALUE;
        var graph = graph(roots, catalogue);
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            graph = graph(roots, catalogue);
            Judge.judge(catalogue, graph, everything);
            whole = Math.min(whole, System.nanoTime() - start);
        }
        var costs = new ArrayList<Cost>();
        for (var id : catalogue.ids()) {
            costs.add(new Cost(id, least(catalogue, graph, Settings.only(id))));
        }
        print(resources, whole, costs);
    }

    private static Graph graph(List<Root> roots, Catalogue catalogue) {
        return Graph.of(roots, catalogue, RuleFunctions.of(catalogue), _ -> {});
    }

    private static long least(Catalogue catalogue, Graph graph, Settings settings) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Judge.judge(catalogue, graph, settings);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static void print(int resources, long whole, List<Cost> costs) {
        long sum = costs.stream().mapToLong(Cost::nanos).sum();
        System.out.printf(
                Locale.ROOT,
                "%,d resources, %d rules: %.0f ms with adapting and joining, %.0f ms for the rules alone%n",
                resources,
                costs.size(),
                whole / 1e6,
                sum / 1e6);
        costs.stream()
                .sorted(Comparator.comparingLong(Cost::nanos).reversed())
                .limit(SHOWN)
                .forEach(c -> System.out.printf(
                        Locale.ROOT, "%5.1f %%  %6.1f ms  %s%n", 100.0 * c.nanos() / sum, c.nanos() / 1e6, c.rule()));
    }

    /// Each example is a root of its own.
    private static List<Root> roots(Catalogue catalogue) throws IOException {
        var examples = new ArrayList<String>();
        for (var id : catalogue.ids()) {
            for (var name : List.of("fail.tf", "pass.tf")) {
                var file = Path.of("test-fixtures/rules", id, name);
                if (Files.exists(file)) {
                    examples.add(Files.readString(file));
                }
            }
        }
        var roots = new ArrayList<Root>();
        int resources = 0;
        for (int round = 0; resources < RESOURCES; round++) {
            var texts = new TreeMap<String, String>();
            for (int i = 0; i < examples.size(); i++) {
                texts.put("r" + round + "-" + i + "/main.tf", examples.get(i));
            }
            for (var root : TerraformReader.read(MemoryTree.ofTexts(texts), TerraformOptions.NONE)) {
                if (resources < RESOURCES) {
                    roots.add(root);
                    resources += root.resources().size();
                }
            }
        }
        return roots;
    }
}
