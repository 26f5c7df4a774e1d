package dev.picket.cloudformation;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.text.Suggestion;
import java.util.Collection;
import java.util.Optional;

/// Every sentence about SAM's shorthands.
final class SamDiagnostics {
    private SamDiagnostics() {}

    static Diagnostic noTransform(Span place) {
        return Diagnostic.note(
                place,
                "Serverless types need `Transform: AWS::Serverless-2016-10-31`",
                "CloudFormation refuses the template without it; it is judged as if it were there.");
    }

    static Diagnostic unknownPolicyTemplate(Span place, String name) {
        return Diagnostic.note(
                place,
                "SAM has no policy template `" + name + "`",
                suggestion(name, PolicyTemplates.names()).orElse("What it grants is not known."));
    }

    static Diagnostic missingParameter(Span place, String template, String parameter) {
        return Diagnostic.note(
                place, "Policy template `" + template + "` needs `" + parameter + "`", "What it grants is not known.");
    }

    static Diagnostic unknownProperty(Span place, String type, String name, Collection<String> known) {
        return Diagnostic.note(
                place,
                "`" + type + "` has no property `" + name + "`",
                suggestion(name, known).orElse(""));
    }

    static Diagnostic notInGlobals(Span place, String section, String name, Collection<String> known) {
        return Diagnostic.note(
                place,
                "`Globals` cannot set `" + name + "` of `" + section + "`",
                suggestion(name, known).orElse("Set it on the resource."));
    }

    static Diagnostic noSuchGlobals(Span place, String name, Collection<String> known) {
        return Diagnostic.note(
                place,
                "`Globals` has no section `" + name + "`",
                suggestion(name, known).orElse(""));
    }

    static Diagnostic tooManyGlobals(Span place) {
        return Diagnostic.error(
                place,
                "`Globals` give the resources more than " + SamGlobals.LIMIT + " values together",
                "They were left out.");
    }

    static Diagnostic unknownEvent(Span place, String type, Collection<String> known) {
        return Diagnostic.note(
                place,
                "SAM has no event `" + type + "`",
                suggestion(type, known).orElse("What it makes is not known."));
    }

    private static Optional<String> suggestion(String name, Collection<String> known) {
        return Suggestion.of(name, known).map(k -> "Did you mean `" + k + "`?");
    }
}
