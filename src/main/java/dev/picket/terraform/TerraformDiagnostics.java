package dev.picket.terraform;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;

/// Every sentence that reading a configuration can say.
final class TerraformDiagnostics {
    private TerraformDiagnostics() {}

    static Diagnostic unreadable(Span at, String path, String why) {
        return Diagnostic.error(at, path + " could not be read: " + why, "");
    }

    static Diagnostic unexpectedArgument(Span at, String name) {
        return Diagnostic.error(
                at, "Argument \"" + name + "\" is not expected here", "A configuration consists of blocks.");
    }

    static Diagnostic unexpectedBlock(Span at, String type) {
        return Diagnostic.error(at, "Terraform has no block of type \"" + type + "\"", "");
    }

    static Diagnostic wrongLabels(Span at, String type, int labels) {
        return Diagnostic.error(
                at, "A \"" + type + "\" block has " + labels + (labels == 1 ? " label" : " labels"), "");
    }

    static Diagnostic declaredTwice(Span at, String kind, String name) {
        return Diagnostic.error(
                at,
                "This " + kind + " is declared twice: " + name,
                "The first one counts; remove or rename the other.");
    }

    static Diagnostic noPlan(Span at) {
        return Diagnostic.error(at, "This is no plan", "`terraform show -json PLAN` prints one that can be read.");
    }

    static Diagnostic unknownPlanVersion(Span at, String version) {
        return Diagnostic.error(
                at, "Plans of format " + version + " cannot be read", "Formats 0 and 1 can; the plan is left out.");
    }

    static Diagnostic cycle(Span at, String name) {
        return Diagnostic.error(at, name + " depends on itself", "Break the cycle; until then its value is unknown.");
    }

    static Diagnostic tooDeep(Span at) {
        return Diagnostic.error(
                at,
                "More than " + Bounds.CHAIN + " values depend on each other here",
                "The value is taken as unknown.");
    }

    static Diagnostic tooManyInstances(Span at, String name) {
        return Diagnostic.error(
                at,
                name + " has more than " + Bounds.INSTANCES + " instances",
                "The first " + Bounds.INSTANCES + " are read; one more stands for the rest.");
    }

    static Diagnostic tooManyResources(Span at) {
        return Diagnostic.error(
                at, "This root has more than " + Bounds.RESOURCES + " resources", "The others are not judged.");
    }

    static Diagnostic tooManyModules(Span at) {
        return Diagnostic.error(
                at, "This root has more than " + Bounds.MODULES + " module instances", "The others are not judged.");
    }

    static Diagnostic tooManyBlocks(Span at) {
        return Diagnostic.error(
                at, "More than " + Bounds.BLOCKS + " blocks are made here", "The rest of them is unknown.");
    }

    static Diagnostic modulesTooDeep(Span at) {
        return Diagnostic.error(at, "Modules are nested more than " + Bounds.NESTING + " deep", "");
    }

    static Diagnostic moduleCycle(Span at, String directory) {
        return Diagnostic.error(at, "The module in " + directory + " calls itself", "Terraform refuses such a cycle.");
    }

    static Diagnostic noSuchModule(Span at, String source) {
        return Diagnostic.error(at, "There is no module in " + source, "No Terraform file is in that directory.");
    }

    static Diagnostic noSource(Span at) {
        return Diagnostic.error(at, "The module has no source that can be read", "Give `source` as a literal text.");
    }

    static Diagnostic noSuchInput(Span at, String name, String module) {
        return Diagnostic.error(at, "The module has no variable \"" + name + "\"", "")
                .within(at);
    }

    static Diagnostic missingInput(Span at, String name) {
        return Diagnostic.error(at, "The module needs a value for \"" + name + "\"", "Its variable has no default.");
    }

    static Diagnostic badCount(Span at) {
        return Diagnostic.error(at, "`count` is not a whole number from 0 up", "");
    }

    static Diagnostic badForEach(Span at) {
        return Diagnostic.error(
                at, "`for_each` is neither a map nor a set of strings", "A list becomes a set with `toset`.");
    }

    static Diagnostic badDynamic(Span at) {
        return Diagnostic.error(at, "`for_each` of a dynamic block is not a collection", "");
    }

    static Diagnostic incompleteDynamic(Span at, String what) {
        return Diagnostic.error(at, "The dynamic block has no `" + what + "`", "");
    }

    static Diagnostic badType(Span at) {
        return Diagnostic.error(
                at,
                "This is no type",
                "Write string, number, bool, any, list(…), set(…), map(…), object({…}) or tuple([…]).");
    }

    static Diagnostic wrongValue(Span at, String variable, String why) {
        return Diagnostic.error(at, "The value does not fit var." + variable + ": " + why, "");
    }

    static Diagnostic unknownVariable(Span at, String name) {
        return Diagnostic.note(at, "No variable \"" + name + "\" is declared", "Terraform passes over this value.");
    }

    static Diagnostic noSuchVarFile(Span at, String path) {
        return Diagnostic.error(at, "There is no file " + path, "It was named as a file of variables.");
    }

    static Diagnostic copyOfModule(Span at, String directory) {
        return Diagnostic.note(at, "The module is read from its copy in " + directory, "");
    }

    static Diagnostic objectExpected(Span at) {
        return Diagnostic.error(at, "An object, or a list of objects, is expected here", "");
    }

    static Diagnostic undeclaredVariable(Span at, String name) {
        return Diagnostic.note(
                at, "No variable \"" + name + "\" is declared", "Declare it; until then it is taken as an input.");
    }

    static Diagnostic internal(Span at, Throwable thrown) {
        return Diagnostic.error(
                at,
                "Reading this expression failed inside Picket: "
                        + thrown.getClass().getSimpleName(),
                "This is a defect of Picket, please report it.");
    }
}
