package dev.picket.rule;

import dev.picket.finding.Finding.Setting;
import dev.picket.resource.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Everything that a reader can be told of a rule, as plain texts.
///
/// @param message what a finding says, gaps where it depends on the resource
/// @param severity the highest that it can be
/// @param lower the severities that it can be instead, or nothing
/// @param practices practice id -> title
/// @param family its family's id
/// @param judges the types that it judges
/// @param params parameter -> default
/// @param settings what an edit sets, in the words of a format
/// @param say what an edit cannot do
/// @param peers the scanners whose ids it carries
/// @param file the file that declares it; empty for what has none
public record Explanation(
        String id,
        String title,
        String message,
        String why,
        String severity,
        List<String> lower,
        String tier,
        SequencedMap<String, String> practices,
        Optional<String> family,
        List<String> judges,
        List<Format> formats,
        SequencedMap<String, String> params,
        Map<Format, List<Setting>> settings,
        String say,
        List<Presumed> defaults,
        List<String> references,
        List<String> controls,
        Map<Peer, List<String>> peers,
        String file) {
    public Explanation {
        lower = List.copyOf(lower);
        judges = List.copyOf(judges);
        formats = List.copyOf(formats);
        defaults = List.copyOf(defaults);
        references = List.copyOf(references);
        controls = List.copyOf(controls);
    }

    /// A default that decides where nothing is written.
    ///
    /// @param when in which format only, and since which version another value; empty: always
    public record Presumed(String type, String path, String value, String when, String source) {}
}
