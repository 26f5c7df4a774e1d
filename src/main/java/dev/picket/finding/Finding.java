package dev.picket.finding;

import dev.picket.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One place in the user's code that a rule speaks about: a failure, or (with `cause`) what could not be decided.
///
/// @param aliases the same check's ids in other scanners
/// @param sensitive whether the text under `place` is a secret: it is masked wherever the line is quoted
/// @param place where it stands; for a secret in history a place in that commit's file
/// @param declarations the declarations in which a comment silences it: the judged resource's, and the one that holds
///     the place
/// @param resource address of the definition (`module.m.aws_s3_bucket.x`), logical id, or Packer source; empty for a
///     secret
/// @param instances addresses of the instances concerned, keys included, sorted
/// @param environments the configured environments in which it holds, sorted
/// @param when the guard under which it fails, in the report's grammar; empty: always
/// @param trace where the value came from, then the other reasons
/// @param commit the commit in which a secret was found; empty for what is in the tree
/// @param isNew not in the base that was compared with; true where there is no base
/// @param fingerprint does not move when lines do
/// @param cause for an undecided verdict, what would decide it; empty for a failure
/// @param construct where the resource stands in the program that wrote the template (`App/Data/Bucket/Resource`), as CDK says it
public record Finding(
        String ruleId,
        List<String> aliases,
        Severity severity,
        Confidence confidence,
        Category category,
        boolean sensitive,
        Span place,
        List<Span> declarations,
        String resource,
        List<String> instances,
        List<String> environments,
        String message,
        Optional<String> when,
        List<Step> trace,
        Optional<String> commit,
        boolean isNew,
        Optional<Suppression> suppressed,
        String fingerprint,
        Optional<Fix> fix,
        Optional<UndecidedCause> cause,
        Optional<String> construct) {
    public Finding {
        aliases = List.copyOf(aliases);
        declarations = List.copyOf(declarations);
        instances = List.copyOf(instances);
        environments = List.copyOf(environments);
        trace = List.copyOf(trace);
    }

    public Finding(
            String ruleId,
            List<String> aliases,
            Severity severity,
            Confidence confidence,
            Category category,
            boolean sensitive,
            Span place,
            List<Span> declarations,
            String resource,
            List<String> instances,
            List<String> environments,
            String message,
            Optional<String> when,
            List<Step> trace,
            Optional<String> commit,
            boolean isNew,
            Optional<Suppression> suppressed,
            String fingerprint,
            Optional<Fix> fix,
            Optional<UndecidedCause> cause) {
        this(
                ruleId,
                aliases,
                severity,
                confidence,
                category,
                sensitive,
                place,
                declarations,
                resource,
                instances,
                environments,
                message,
                when,
                trace,
                commit,
                isNew,
                suppressed,
                fingerprint,
                fix,
                cause,
                Optional.empty());
    }

    public enum Confidence {
        CERTAIN,
        LIKELY,
        POSSIBLE,
        EXAMPLE
    }

    public enum Category {
        IAC,
        IMAGE,
        SECRET
    }

    /// One line of the trace. `place` is where; `what` a clause: `var.admin_cidrs`, `Status is "Suspended", must be
    /// "Enabled"`.
    public record Step(Span place, String what) {}

    /// @param by `picket:ignore`, `checkov:skip`, `.picket.yaml`
    public record Suppression(String by, String reason, Optional<String> until) {}

    /// @param say what an edit cannot do; empty where `set` says all
    /// @param set the user's attribute (or property) and the value to give it, as text
    public record Fix(String say, List<Setting> set) {}

    public record Setting(String path, String value) {}

    /// @param text `var.kms_key_id`; reports group by it
    /// @param place where it is declared
    public record UndecidedCause(String text, Span place) {}

    public boolean isUndecided() {
        return cause.isPresent();
    }

    public Finding with(Suppression suppression) {
        return copy(severity, trace, isNew, Optional.of(suppression));
    }

    public Finding unsuppressed() {
        return copy(severity, trace, isNew, Optional.empty());
    }

    public Finding with(List<Step> trace) {
        return copy(severity, trace, isNew, suppressed);
    }

    /// The same, every text of it in other words.
    public Finding worded(UnaryOperator<String> words) {
        return new Finding(
                ruleId,
                aliases,
                severity,
                confidence,
                category,
                sensitive,
                place,
                declarations,
                words.apply(resource),
                instances.stream().map(words).toList(),
                environments,
                words.apply(message),
                when.map(words),
                trace.stream()
                        .map(s -> new Step(s.place(), words.apply(s.what())))
                        .toList(),
                commit,
                isNew,
                suppressed,
                fingerprint,
                fix.map(f -> new Fix(
                        words.apply(f.say()),
                        f.set().stream()
                                .map(s -> new Setting(s.path(), words.apply(s.value())))
                                .toList())),
                cause.map(c -> new UndecidedCause(words.apply(c.text()), c.place())),
                construct.map(words));
    }

    public Finding asNew(boolean isNew) {
        return copy(severity, trace, isNew, suppressed);
    }

    public Finding at(Severity severity) {
        return copy(severity, trace, isNew, suppressed);
    }

    private Finding copy(Severity severity, List<Step> trace, boolean isNew, Optional<Suppression> suppressed) {
        return new Finding(
                ruleId,
                aliases,
                severity,
                confidence,
                category,
                sensitive,
                place,
                declarations,
                resource,
                instances,
                environments,
                message,
                when,
                trace,
                commit,
                isNew,
                suppressed,
                fingerprint,
                fix,
                cause,
                construct);
    }
}
