package dev.picket.hcl;

import dev.picket.hcl.Expression.Part;
import dev.picket.text.Span;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text with interpolations and directives. Where a piece is not known the text is one unknown with its literals and holes.
final class Templates {
    private final List<Known.Part> parts = new ArrayList<>();
    private final List<Value> operands = new ArrayList<>();
    private final Span whole;
    private long length;
    private boolean sensitive;
    private @Nullable Value nothing;

    private Templates(Span whole) {
        this.whole = whole;
    }

    static Value evaluate(Expression.Template t, Evaluation on) {
        if (t.parts().size() == 1 && t.parts().getFirst() instanceof Part.Interpolation(var value, _)) {
            return Evaluator.raw(value, on);
        }
        var template = new Templates(t.span());
        template.add(t.parts(), on);
        Evaluator.take(template.length / 64, t.span(), on);
        var home = Homes.computed(on, t.span(), template.operands);
        return template.nothing != null
                ? new Value.Null(Type.STRING, home, template.sensitive)
                : Unknowns.text(template.parts, home, template.sensitive);
    }

    private void add(List<Part> pieces, Evaluation on) {
        for (var piece : pieces) {
            switch (piece) {
                case Part.Literal(var text, _) -> literal(text);
                case Part.Interpolation(var value, _) -> interpolation(value, on);
                case Part.If choice -> branch(choice, on);
                case Part.For loop -> loop(loop, on);
            }
        }
    }

    private void literal(String text) {
        length += text.length();
        if (length > Bounds.TEXT) {
            throw Failures.textTooLong(whole);
        }
        parts.add(new Known.Part.Literal(text));
    }

    private void hole(Value.Unknown unknown) {
        parts.add(new Known.Part.Hole(unknown));
        operands.add(unknown);
        sensitive |= unknown.sensitive();
    }

    private void interpolation(Expression e, Evaluation on) {
        var value = Evaluator.settled(e, on);
        sensitive |= value.sensitive();
        if (value instanceof Value.Null) {
            if (!Homes.rules(on)) {
                throw Failures.nullInTemplate(e.span());
            }
            operands.add(value);
            nothing = value;
            return;
        }
        if (!Types.isPrimitive(Types.of(value)) && Types.of(value) != Type.ANY || value instanceof Value.Entity) {
            throw Failures.notInTemplate(Types.of(value), e.span());
        }
        if (value instanceof Value.Unknown u) {
            hole(u);
            return;
        }
        operands.add(value);
        literal(((Value.Text) Conversions.convert(value, Type.STRING, e.span())).value());
    }

    private void branch(Part.If choice, Evaluation on) {
        var condition = Conditions.truth(choice.condition(), on);
        operands.add(condition);
        sensitive |= condition.sensitive();
        if (condition instanceof Value.Unknown u && Homes.rules(on)) {
            hole(new Value.Unknown(u.cause(), Type.STRING, Known.NOT_NULL, u.home(), u.sensitive()));
            return;
        }
        boolean holds = condition instanceof Value.Unknown u
                ? Conditions.decide(choice.condition(), u, on)
                : ((Value.Bool) condition).value();
        add(holds ? choice.then() : choice.otherwise(), on);
    }

    private void loop(Part.For loop, Evaluation on) {
        var items = Items.of(loop.collection(), on);
        sensitive |= items.sensitive();
        for (var item : items.list()) {
            if (Conditions.present(item.element(), on)) {
                add(loop.body(), item.bind(loop.key(), loop.value(), on));
            }
        }
        items.rest()
                .ifPresent(
                        r -> hole(new Value.Unknown(r.cause(), Type.STRING, Known.NOT_NULL, r.home(), r.sensitive())));
    }
}
