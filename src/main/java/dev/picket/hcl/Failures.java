package dev.picket.hcl;

import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.value.Type;
import dev.picket.value.Ways;

/// Every sentence that evaluating an expression can say.
final class Failures {
    private Failures() {}

    static Diagnostic diagnostic(Failure failure, Span expression) {
        if (failure.isBound()) {
            return Diagnostic.note(expression, "This takes " + failure.summary(), "Its value is taken as unknown.");
        }
        return Diagnostic.error(failure.span(), failure.summary(), "").within(expression);
    }

    static Failure tooManySteps(Span at) {
        return Failure.bound(at, "more than " + Ways.STEPS + " steps");
    }

    static Failure required(Type wanted, Type given, Span at) {
        return new Failure(at, capital(Types.article(wanted)) + " is required, not " + Types.article(given));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static Failure notANumber(String text, Span at) {
        return new Failure(at, "A number is required, and \"" + brief(text) + "\" is none");
    }

    static Failure notABool(String text, Span at) {
        return new Failure(at, "A bool is required, and \"" + brief(text) + "\" is neither true nor false");
    }

    static Failure missingAttribute(String name, Type wanted, Span at) {
        return new Failure(at, "Attribute \"" + name + "\" is required by " + wanted);
    }

    static Failure tupleLength(int wanted, int given, Span at) {
        return new Failure(at, "A tuple of " + wanted + " elements is required, this has " + given);
    }

    static Failure nullNotAllowed(Span at) {
        return new Failure(at, "The value is null where one is needed");
    }

    static Failure noSuchName(String name, Span at) {
        return new Failure(at, "There is nothing named \"" + name + "\" here");
    }

    static Failure attributeOfNull(String name, Span at) {
        return new Failure(at, "Attribute \"" + name + "\" is asked of a null value");
    }

    static Failure noSuchAttribute(String name, Span at) {
        return new Failure(at, "This object has no attribute \"" + name + "\"");
    }

    static Failure noAttributes(String name, Type type, Span at) {
        return new Failure(at, "Attribute \"" + name + "\" is asked of " + Types.article(type) + ", which has none");
    }

    static Failure indexOfNull(Span at) {
        return new Failure(at, "An element is asked of a null value");
    }

    static Failure indexByNull(Span at) {
        return new Failure(at, "The key is null");
    }

    static Failure noSuchElement(String key, Span at) {
        return new Failure(at, "The collection has no element with the key \"" + brief(key) + "\"");
    }

    static Failure notIndexable(Type type, Span at) {
        return new Failure(at, "Elements of " + Types.article(type) + " cannot be asked for by key");
    }

    static Failure notIterable(Type type, Span at) {
        return new Failure(at, "A collection is required, not " + Types.article(type));
    }

    static Failure inconsistentBranches(Type then, Type otherwise, Span at) {
        return new Failure(
                at,
                "The branches have no type in common: " + Types.friendly(then) + " and " + Types.friendly(otherwise));
    }

    static Failure noCommonType(Span at) {
        return new Failure(at, "The elements have no type in common");
    }

    static Failure divisionByZero(Span at) {
        return new Failure(at, "Division by zero");
    }

    static Failure numberOutOfRange(Span at) {
        return new Failure(at, "The number is too large or too small to compute with");
    }

    static Failure notInTemplate(Type type, Span at) {
        return new Failure(at, "A template takes a string, not " + Types.article(type));
    }

    static Failure nullInTemplate(Span at) {
        return new Failure(at, "A template cannot hold a null value");
    }

    static Failure textTooLong(Span at) {
        return new Failure(at, "The text would be longer than " + Bounds.TEXT + " characters");
    }

    static Failure duplicateKey(String key, Span at) {
        return new Failure(at, "Two elements have the key \"" + brief(key) + "\"; `...` would group them");
    }

    static Failure noSuchFunction(String name, Span at) {
        return new Failure(at, "There is no function named \"" + name + "\"");
    }

    static Failure expansion(Type type, Span at) {
        return new Failure(at, "What `...` expands must be a list, tuple or set, not " + Types.article(type));
    }

    static Failure noneSucceeded(String first, Span at) {
        return new Failure(at, "No expression of try succeeded; the first says: " + first);
    }

    static Failure needsArguments(String function, Span at) {
        return new Failure(at, "Function \"" + function + "\" needs an argument");
    }

    static Failure call(String function, String message, Span at) {
        return new Failure(at, "Function \"" + function + "\": " + message);
    }

    static Failure broken(Span at) {
        return new Failure(at, "The expression could not be read");
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
