package dev.picket.cloudformation;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;

/// Every sentence about the values that parameters are given.
final class ParameterDiagnostics {
    private ParameterDiagnostics() {}

    static Diagnostic noSuchFile(String path) {
        return Diagnostic.error(
                SourceFile.unread(path).at(0), "There is no file " + path, "It was named as a file of parameters.");
    }

    static Diagnostic unreadable(String path, String why) {
        return Diagnostic.error(SourceFile.unread(path).at(0), path + " cannot be read: " + why, "");
    }

    static Diagnostic noParameters(Span place) {
        return Diagnostic.error(
                place,
                "These are no parameters of a template",
                "Read are a list of ParameterKey and ParameterValue, a mapping with `Parameters`, a map of names to values,"
                        + " and samconfig.toml.");
    }

    static Diagnostic noKey(Span place) {
        return Diagnostic.error(place, "An entry without `ParameterKey`", "It was left out.");
    }

    static Diagnostic noValue(Span place, String name) {
        return Diagnostic.error(
                place, "`" + name + "` has neither `ParameterValue` nor `UsePreviousValue`", "It was left out.");
    }

    static Diagnostic noText(Span place, String name) {
        return Diagnostic.error(
                place, "The value of `" + name + "` is neither a text nor a list of texts", "It was left out.");
    }

    static Diagnostic noEnvironment(SourceFile file, String environment) {
        return Diagnostic.error(
                file.at(0), "There is no environment `" + environment + "` in " + file.path(), "It gives no values.");
    }

    static Diagnostic unknownParameter(Span place, String name) {
        return Diagnostic.note(
                place, "No template declares a parameter `" + name + "`", "CloudFormation refuses such a value.");
    }

    /// The value itself is not said: it may be a secret.
    static Diagnostic refused(Span place, Parameter parameter) {
        return Diagnostic.error(
                place,
                "Parameter `" + parameter.name() + "` of "
                        + parameter.place().file().path() + " does not take this value",
                parameter.wanted());
    }
}
