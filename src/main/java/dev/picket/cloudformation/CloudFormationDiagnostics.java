package dev.picket.cloudformation;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;

/// Every sentence that reading a template can say.
final class CloudFormationDiagnostics {
    private CloudFormationDiagnostics() {}

    static Diagnostic unreadable(SourceFile file, String why) {
        return Diagnostic.error(file.at(0), "Template cannot be read: " + why, "");
    }

    static Diagnostic notUtf8(Span first) {
        return Diagnostic.note(first, "The file is not valid UTF-8", "Save it in UTF-8; the character here was lost.");
    }

    static Diagnostic noResources(Span place) {
        return Diagnostic.error(place, "Template has no resources", "Add a `Resources` mapping.");
    }

    static Diagnostic templated(Diagnostic original) {
        return Diagnostic.note(
                original.subject(),
                "Looks like the input of a template engine: " + original.summary(),
                "Scan what the engine makes of it.");
    }

    static Diagnostic unpacked(Diagnostic original) {
        return Diagnostic.note(
                original.subject(),
                "Input of Rain, whose modules are not read: " + original.summary(),
                "Scan what `rain pkg` makes of it.");
    }

    static Diagnostic notAMapping(Span place, String what) {
        return Diagnostic.error(place, what + " is not a mapping", "It was left out.");
    }

    static Diagnostic noType(Span header, String id) {
        return Diagnostic.error(header, "Resource `" + id + "` has no `Type`", "It was left out.");
    }

    static Diagnostic notAType(Span place, String type) {
        return Diagnostic.error(
                place,
                "`" + type + "` is no resource type",
                "Types are written `AWS::Service::Name`, or `Custom::Name`.");
    }

    static Diagnostic sameAddress(Span header, String id) {
        return Diagnostic.error(header, "Two resources are named `" + id + "`", "The first one counts.");
    }

    static Diagnostic unknownName(Span place, String name) {
        return Diagnostic.error(place, "`" + name + "` is no parameter or resource of this template", "");
    }

    static Diagnostic unknownCondition(Span place, String name) {
        return Diagnostic.error(place, "`" + name + "` is no condition of this template", "");
    }

    static Diagnostic cyclicCondition(Span place, String name) {
        return Diagnostic.error(place, "Condition `" + name + "` depends on itself", "");
    }

    static Diagnostic notACondition(Span place) {
        return Diagnostic.error(
                place, "This is no condition", "Use `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or `Condition`.");
    }

    static Diagnostic needsExtensions(Span place, String name) {
        return Diagnostic.error(place, "`" + name + "` needs `Transform: AWS::LanguageExtensions`", "");
    }

    static Diagnostic needsExtensionsWithin(Span place, String name) {
        return Diagnostic.note(
                place,
                "`" + name + "` takes only `Ref` and `Fn::FindInMap` here without `Transform: AWS::LanguageExtensions`",
                "");
    }

    static Diagnostic severalDocuments(Span second) {
        return Diagnostic.error(
                second, "A template is one document, and here begins another", "Only the first one was read.");
    }

    static Diagnostic notTexts(Span place) {
        return Diagnostic.error(place, "`Fn::ForEach` needs a list of texts", "Other items were left out.");
    }

    static Diagnostic unknownFunction(Span place, String name) {
        return Diagnostic.error(place, "CloudFormation has no function `" + name + "`", "");
    }

    static Diagnostic badArguments(Span place, String name, String wanted) {
        return Diagnostic.error(place, "`" + name + "` needs " + wanted, "");
    }

    static Diagnostic notAText(Span place, String name) {
        return Diagnostic.error(
                place, "`" + name + "` puts a list or mapping into a text", "Use `Fn::Join` on the list.");
    }

    static Diagnostic noSuchMapping(Span place, String name) {
        return Diagnostic.error(place, "`" + name + "` is no mapping of this template", "");
    }

    static Diagnostic noSuchKey(Span place, String mapping, String key) {
        return Diagnostic.error(place, "Mapping `" + mapping + "` has no key `" + key + "`", "");
    }

    static Diagnostic beyondTheEnd(Span place, int index, int size) {
        return Diagnostic.error(place, "Index " + index + " of a list of " + size, "");
    }

    static Diagnostic noSuchTemplate(Span header, String path) {
        return Diagnostic.error(header, "There is no template `" + path + "`", "The nested stack was not read.");
    }

    static Diagnostic noSuchSnippet(Span location, String path) {
        return Diagnostic.error(location, "There is no file `" + path + "`", "What it includes is not known.");
    }

    static Diagnostic tooManySnippets(Span location) {
        return Diagnostic.error(location, "Too many files are included", "This one was left out.");
    }

    static Diagnostic nestsItself(Span header, String path) {
        return Diagnostic.error(
                header, "`" + path + "` is a template that this one is nested in", "The nested stack was not read.");
    }

    static Diagnostic stacksInCircle(Span header, String id) {
        return Diagnostic.error(header, "What nested stack `" + id + "` is given depends on itself", "");
    }

    static Diagnostic tooManyStacks(Span header) {
        return Diagnostic.error(
                header,
                "More than " + Run.STACKS + " nested stacks, or more than " + Run.NESTING + " within one another",
                "Further ones were not read.");
    }

    static Diagnostic noSuchParameter(Span place, String name, String template) {
        return Diagnostic.note(place, "`" + name + "` is no parameter of " + template, "");
    }

    static Diagnostic noSuchOutput(Span place, String name, String template) {
        return Diagnostic.error(place, "`" + name + "` is no output of " + template, "");
    }

    static Diagnostic tooManyItems(Span place) {
        return Diagnostic.error(
                place, "Loops make more than " + Loops.LIMIT + " items", "Further items were left out.");
    }
}
