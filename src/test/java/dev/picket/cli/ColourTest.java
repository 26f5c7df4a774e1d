package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void aTerminalIsColoured() {
        assertTrue(Colour.isWanted(true, Map.of("TERM", "xterm")));
        assertTrue(Colour.isWanted(true, Map.of("NO_COLOR", "")), "empty does not count");
    }

    @Test
    void aPipeIsNot() {
        assertFalse(Colour.isWanted(false, Map.of("TERM", "xterm")));
    }

    @Test
    void nobodyIsColouredAgainstTheirWill() {
        assertFalse(Colour.isWanted(true, Map.of("NO_COLOR", "1")));
        assertFalse(Colour.isWanted(true, Map.of("TERM", "dumb")));
    }
}
