package dev.picket.report;

import com.google.gson.stream.JsonWriter;
import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.finding.Report.RuleInfo;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The report as one JSON document, keys in a fixed order. Its schema stands beside the documentation
/// (docs/schemas/report.json).
final class JsonReport {
    static final String SCHEMA_VERSION = "1";

    private final JsonWriter json;

    private JsonReport(JsonWriter json) {
        this.json = json;
    }

    static String write(Report report, String version) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setSerializeNulls(true);
            json.setHtmlSafe(false);
            new JsonReport(json).report(report, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void report(Report report, String version) throws IOException {
        json.beginObject();
        json.name("schemaVersion").value(SCHEMA_VERSION);
        json.name("tool").beginObject();
        json.name("name").value("picket").name("version").value(version).endObject();
        json.name("rules").beginArray();
        for (var rule : report.rules()) {
            rule(rule);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (var f : report.findings()) {
            finding(f);
        }
        json.endArray();
        json.name("undecided").beginArray();
        for (var f : report.undecided()) {
            finding(f);
        }
        json.endArray();
        json.name("diagnostics").beginArray();
        for (var d : report.diagnostics()) {
            diagnostic(d);
        }
        json.endArray();
        coverage(report.coverage());
        json.endObject();
    }

    private void rule(RuleInfo rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("title").value(rule.title());
        json.name("severity").value(rule.severity().word());
        json.name("practice");
        switch (rule.practices().size()) {
            case 0 -> json.nullValue();
            case 1 -> json.value(rule.practices().getFirst());
            default -> texts(rule.practices());
        }
        json.name("tier").value(rule.tier());
        json.name("aliases");
        texts(rule.aliases());
        json.endObject();
    }

    private void finding(Finding f) throws IOException {
        json.beginObject();
        json.name("ruleId").value(f.ruleId());
        json.name("aliases");
        texts(f.aliases());
        json.name("severity").value(f.severity().word());
        json.name("confidence").value(f.confidence().name().toLowerCase(Locale.ROOT));
        json.name("category").value(f.category().name().toLowerCase(Locale.ROOT));
        place(f.place());
        json.name("resource").value(f.resource().isEmpty() ? null : f.resource());
        json.name("construct").value(f.construct().orElse(null));
        json.name("instances");
        texts(f.instances());
        json.name("environments");
        texts(f.environments());
        json.name("message").value(f.message());
        json.name("when");
        orNull(f.when());
        json.name("trace").beginArray();
        for (var step : f.trace()) {
            json.beginObject();
            json.name("file").value(step.place().file().path());
            json.name("line").value(step.place().startLine());
            json.name("what").value(step.what());
            json.endObject();
        }
        json.endArray();
        json.name("commit");
        orNull(f.commit());
        json.name("new").value(f.isNew());
        json.name("suppressed");
        suppressed(f.suppressed().orElse(null));
        json.name("fingerprint").value(f.fingerprint());
        json.name("fix");
        fix(f.fix().orElse(null));
        if (f.cause().isPresent()) {
            json.name("cause").value(f.cause().get().text());
        }
        json.endObject();
    }

    private void place(Span place) throws IOException {
        json.name("file").value(place.file().path());
        json.name("startLine").value(place.startLine());
        json.name("startColumn").value(place.startColumn());
        json.name("endLine").value(place.endLine());
        json.name("endColumn").value(place.endColumn());
    }

    private void suppressed(Finding.@Nullable Suppression s) throws IOException {
        if (s == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("by").value(s.by());
        json.name("reason").value(s.reason());
        json.name("until");
        orNull(s.until());
        json.endObject();
    }

    private void fix(Finding.@Nullable Fix fix) throws IOException {
        if (fix == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("say").value(fix.say().isEmpty() ? null : fix.say());
        json.name("set").beginArray();
        for (var s : fix.set()) {
            json.beginObject();
            json.name("path").value(s.path()).name("value").value(s.value());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void diagnostic(Diagnostic d) throws IOException {
        json.beginObject();
        json.name("file").value(d.subject().file().path());
        json.name("startLine").value(d.subject().startLine());
        json.name("startColumn").value(d.subject().startColumn());
        json.name("severity").value(d.severity().name().toLowerCase(Locale.ROOT));
        json.name("summary").value(d.summary());
        json.name("help").value(d.help().isEmpty() ? null : d.help());
        json.endObject();
    }

    private void coverage(Report.Coverage c) throws IOException {
        json.name("coverage").beginObject();
        json.name("files").value(c.files());
        json.name("resources").value(c.resources());
        json.name("blobs").value(c.blobs());
        json.name("bytes").value(c.bytes());
        json.name("skipped").beginArray();
        for (var s : c.skipped()) {
            json.beginObject();
            json.name("what")
                    .value(s.what())
                    .name("why")
                    .value(s.why())
                    .name("count")
                    .value(s.count());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void texts(List<String> texts) throws IOException {
        json.beginArray();
        for (var t : texts) {
            json.value(t);
        }
        json.endArray();
    }

    private void orNull(Optional<String> text) throws IOException {
        json.value(text.orElse(null));
    }
}
