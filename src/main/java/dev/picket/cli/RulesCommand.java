package dev.picket.cli;

import com.google.gson.stream.JsonWriter;
import dev.picket.rule.Peer;
import dev.picket.scan.RuleSet;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `picket rules`
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the rules: id, severity, tier, practice, title.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  picket rules --service s3 --severity critical",
            "  picket rules --format packer",
            "  picket rules --family customer-keys           what `families: [customer-keys]` turns on",
            "  picket rules --from checkov CKV_AWS_20        what another scanner's id means here"
        })
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private RuleFilter filter = new RuleFilter();

    @Mixin
    private OwnRules own = new OwnRules();

    @Option(names = "--json", description = "As JSON, with everything that is known of each.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var rules = own.rules();
        return switch (filter.in(rules)) {
            case RuleFilter.Found.Refused(var why) -> {
                System.err.println("picket: " + why);
                yield 2;
            }
            case RuleFilter.Found.Rules(var ids) -> {
                System.out.print(json ? json(ids, rules) : text(ids, rules));
                yield own.exit();
            }
        };
    }

    private static String text(List<String> ids, RuleSet rules) {
        var text = new StringBuilder();
        for (var id : ids) {
            var info = rules.info(id).orElseThrow();
            text.append("%-56s %-8s %-7s %-26s %s%n"
                    .formatted(
                            id, info.severity().word(), info.tier(), String.join(",", info.practices()), info.title()));
        }
        return text + (ids.size() == 1 ? "1 rule\n" : ids.size() + " rules\n");
    }

    private static String json(List<String> ids, RuleSet rules) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.setIndent("  ");
            json.beginArray();
            for (var id : ids) {
                rule(id, rules, json);
            }
            json.endArray();
        }
        return text.append('\n').toString();
    }

    private static void rule(String id, RuleSet rules, JsonWriter json) throws IOException {
        var info = rules.info(id).orElseThrow();
        json.beginObject();
        json.name("id").value(id);
        json.name("title").value(info.title());
        json.name("service").value(rules.serviceOf(id));
        json.name("severity").value(info.severity().word());
        json.name("tier").value(info.tier());
        json.name("family").value(rules.familyOf(id).orElse(null));
        texts("practices", info.practices(), json);
        texts("formats", rules.formatsOf(id).stream().map(f -> f.word()).toList(), json);
        json.name("peers").beginObject();
        for (var peer : Peer.grouped(info.aliases()).entrySet()) {
            texts(peer.getKey().word(), peer.getValue(), json);
        }
        json.endObject();
        texts("references", info.references(), json);
        json.name("why").value(info.why());
        json.endObject();
    }

    private static void texts(String name, List<String> values, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (var value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
