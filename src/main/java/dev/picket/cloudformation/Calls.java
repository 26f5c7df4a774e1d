package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.List;
import java.util.Optional;

/// The intrinsic functions by name.
final class Calls {
    private final Stack stack;
    private final References references;
    private final TextFunctions texts;
    private final ListFunctions lists;
    private final Lookups lookups;

    Calls(Stack stack) {
        this.stack = stack;
        this.references = new References(stack);
        this.texts = new TextFunctions(stack, references);
        this.lists = new ListFunctions(stack);
        this.lookups = new Lookups(stack);
    }

    Value call(Intrinsic call, Context at) {
        return switch (call.name()) {
            case "Ref" -> references.ref(call, at);
            case "GetAtt" -> references.getAtt(call, at);
            case "If" -> choose(call, at);
            case "Sub" -> texts.sub(call, at);
            case "Join" -> texts.join(call, at);
            case "Split" -> texts.split(call, at);
            case "Base64" -> texts.base64(call, at);
            case "ToJsonString" -> texts.toJson(call, at);
            case "Select" -> lists.select(call, at);
            case "Length" -> lists.length(call, at);
            case "Cidr" -> lists.cidr(call, at);
            case "GetAZs" -> lists.zones(call, at);
            case "FindInMap" -> lookups.findInMap(call, at);
            case "ImportValue" -> lookups.importValue(call, at);
            case "Transform" -> macro(call.place());
            case "GetStackOutput" -> lookups.stackOutput(call, at);
            case "RefAll", "ValueOf", "ValueOfAll" -> account(call);
            case "And", "Or", "Not", "Equals", "Condition" -> truth(call, at);
            default -> unknownFunction(call);
        };
    }

    private Value unknownFunction(Intrinsic call) {
        if (call.name().startsWith("Rain::")) {
            var cause = new Cause(Cause.Kind.OUTSIDE, call.name(), call.place());
            return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(call.place()));
        }
        return stack.problems.refused(CloudFormationDiagnostics.unknownFunction(call.place(), call.name()));
    }

    /// What only `Rules` may ask for: what is in the account.
    private static Value account(Intrinsic call) {
        var cause = new Cause(Cause.Kind.OUTSIDE, "Fn::" + call.name(), call.place());
        var type = call.name().equals("ValueOf") ? Type.ANY : new Type.ListOf(Type.STRING);
        return new Value.Unknown(cause, type, Known.NOT_NULL, Home.written(call.place()));
    }

    /// What a macro or `AWS::Include` puts there.
    static Value.Unknown macro(Span place) {
        var cause = new Cause(Cause.Kind.OUTSIDE, "Fn::Transform", place);
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.written(place));
    }

    private Value choose(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() != 3) {
            return stack.problems.refused(
                    CloudFormationDiagnostics.badArguments(call.place(), "Fn::If", "a condition and two values"));
        }
        var condition = arguments.getFirst();
        var guard = condition instanceof Scalar name && name.tag().isEmpty()
                ? stack.conditions.named(stack.loops.text(name, at), name.span())
                : stack.conditions
                        .guard(condition, at)
                        .orElseGet(() -> stack.conditions.opaque(
                                condition.whole().text(), condition.whole().text()));
        var yes = at.under(stack.guards.and(at.under(), guard));
        var no = at.under(stack.guards.and(at.under(), stack.guards.not(guard)));
        if (no.under() == Guard.NEVER) {
            return stack.expressions.evaluate(arguments.get(1), at);
        }
        if (yes.under() == Guard.NEVER) {
            return stack.expressions.evaluate(arguments.get(2), at);
        }
        var positive = stack.expressions.evaluate(arguments.get(1), yes);
        var negative = stack.expressions.evaluate(arguments.get(2), no);
        return stack.expressions.cell(call.argument(), at, ways -> ways.decide(guard) ? positive : negative);
    }

    /// A condition function where a value is wanted.
    private Value truth(Intrinsic call, Context at) {
        var guard = stack.conditions.guard(asNode(call), at);
        var home = Home.written(call.place());
        if (guard.isEmpty()) {
            return stack.problems.refused(
                    CloudFormationDiagnostics.badArguments(call.place(), call.name(), "conditions"));
        }
        return stack.expressions.cell(call.argument(), at, ways -> new Value.Bool(ways.decide(guard.get()), home));
    }

    private static Node asNode(Intrinsic call) {
        var key = new Scalar(
                call.name().equals("Condition") ? "Condition" : "Fn::" + call.name(),
                Node.Style.PLAIN,
                Optional.empty(),
                call.place());
        return new Node.MappingNode(
                List.of(new Node.Entry(key, call.argument())), true, Optional.empty(), call.place());
    }
}
