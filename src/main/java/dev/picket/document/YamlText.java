package dev.picket.document;

import dev.picket.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/// A value as YAML text, as Terraform's `yamlencode` writes it: texts quoted, those of several lines as literal blocks, keys in order.
public final class YamlText {
    private static final ImplicitTuple PLAIN = new ImplicitTuple(true, false);
    private static final ImplicitTuple QUOTED = new ImplicitTuple(false, true);

    private final Emitter emitter;

    private YamlText(Emitter emitter) {
        this.emitter = emitter;
    }

    /// Empty where the emitters differ: how lines of more than 80 characters are folded, how what is not ASCII is escaped.
    /// @param value known through and through, without choices: numbers, texts, bools, null, lists and maps of these
    /// @throws IllegalArgumentException for any other
    public static Optional<String> of(Value value) {
        var out = new Written();
        var text = new YamlText(new Emitter(DumpSettings.builder().build(), out));
        text.emitter.emit(new StreamStartEvent());
        text.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        text.write(value);
        text.emitter.emit(new DocumentEndEvent(false));
        text.emitter.emit(new StreamEndEvent());
        var written = plainAtTop(value) ? out.text + "...\n" : withoutMark(out.text.toString());
        return isCommon(written) ? Optional.of(written) : Optional.empty();
    }

    /// Terraform marks no beginning of a document, the emitter that of an empty text.
    private static String withoutMark(String text) {
        return text.startsWith("--- ") ? text.substring("--- ".length()) : text;
    }

    private static boolean isCommon(String text) {
        return text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c <= '~')
                && text.lines().noneMatch(line -> line.length() > 80 || line.endsWith("\\") || line.startsWith("? "));
    }

    /// A document that is one plain scalar ends with its mark.
    private static boolean plainAtTop(Value value) {
        return value instanceof Value.Null || value instanceof Value.Bool || value instanceof Value.Number;
    }

    private void write(Value value) {
        switch (value) {
            case Value.Null _ -> scalar("null", PLAIN, ScalarStyle.PLAIN);
            case Value.Bool(boolean flag, _, _) -> scalar(String.valueOf(flag), PLAIN, ScalarStyle.PLAIN);
            case Value.Number(var number, _, _) -> {
                var plain =
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
                scalar(plain, PLAIN, ScalarStyle.PLAIN);
            }
            case Value.Text(var text, _, _, _) -> text(text);
            case Value.Sequence list -> {
                var flow = list.elements().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
                emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, flow));
                list.elements().forEach(element -> write(element.value()));
                emitter.emit(new SequenceEndEvent());
            }
            case Value.Mapping map -> {
                var flow = map.members().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
                emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, flow));
                new TreeMap<>(map.members()).forEach((key, member) -> {
                    text(key);
                    write(member);
                });
                emitter.emit(new MappingEndEvent());
            }
            case Value.Entity _, Value.Choice _, Value.Unknown _ ->
                throw new IllegalArgumentException("not known: " + value);
        }
    }

    private void text(String text) {
        scalar(text, QUOTED, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
    }

    private void scalar(String text, ImplicitTuple implicit, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), implicit, text, style));
    }

    private static final class Written implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String str) {
            text.append(str);
        }

        @Override
        public void write(String str, int off, int len) {
            text.append(str, off, off + len);
        }
    }
}
