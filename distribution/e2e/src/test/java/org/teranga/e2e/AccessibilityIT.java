package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visits.Shared.class)
class AccessibilityIT {
    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><title>Contrast</title></head>"
            + "<body style=\"background: %s\"><main><h1>Contrast</h1>%s</main></body></html>";
    private static final String GREY = "<p style=\"color: #777775%s\">grey</p>";

    @Test
    void whatCannotBeReadOrNamedIsSeen(Visits visits) {
        assertThat(faults(visits, "#fffffe", "<p style=\"color: #cccccb\">pale</p>"))
                .singleElement()
                .asString()
                .startsWith("color-contrast at <p");
        assertThat(faults(visits, "#fffffe", "<p><input></p>"))
                .singleElement()
                .asString()
                .startsWith("label at <input");
        assertThat(faults(visits, "#fffffe", "<p>black</p>")).isEmpty();
    }

    @Test
    void aColourThatWasLegibleElsewhereIsJudgedOnEachGroundAndInEachSize(Visits visits) {
        String large = "<p style=\"color: #777775; font-size: 32px\">grey</p>";
        assertThat(faults(visits, "#fffffd", large)).isEmpty();
        assertThat(faults(visits, "#fffffd", large)).isEmpty();
        assertThat(faults(visits, "#fffffd", GREY.formatted(""))).hasSize(1);
        assertThat(faults(visits, "#555553", large)).hasSize(1);
        assertThat(faults(visits, "#fffffd", "<div style=\"background: #555553\">" + large + "</div>"))
                .hasSize(1);
    }

    @Test
    void whatWasHiddenIsJudgedWhereItIsShown(Visits visits) {
        assertThat(faults(visits, "#fffffc", GREY.formatted("; display: none"))).isEmpty();
        assertThat(faults(visits, "#fffffc", GREY.formatted("; visibility: hidden")))
                .isEmpty();
        assertThat(faults(visits, "#fffffc", GREY.formatted(""))).hasSize(1);
    }

    @Test
    void whatAxeDoesNotJudgeProvesNothingForOthers(Visits visits) {
        String pale = "<p style=\"color: #cccccb; font-size: %dpx\">%s</p>";
        assertThat(faults(visits, "#fffffb", pale.formatted(20, "3")))
                .as("too short")
                .isEmpty();
        assertThat(faults(visits, "#fffffb", pale.formatted(20, "12"))).hasSize(1);
        String button = "<button style=\"color: #cccccb; background: none\"%s>go on</button>";
        assertThat(faults(visits, "#fffffa", button.formatted(" disabled"))).isEmpty();
        assertThat(faults(visits, "#fffffa", button.formatted(""))).hasSize(1);
    }

    @Test
    void aTextThatLiesOnSomethingBesideItIsJudgedAlways(Visits visits) {
        String grey = GREY.formatted("; font-size: 32px");
        assertThat(faults(visits, "#fffff9", grey)).isEmpty();
        assertThat(faults(
                        visits,
                        "#fffff9",
                        "<div style=\"background: #555553; height: 96px; margin-bottom: -96px\"></div>"
                                + "<div style=\"position: relative\">" + grey + "</div>"))
                .hasSize(1);
        assertThat(faults(visits, "#fffff9", grey)).isEmpty();
    }

    @Test
    void whatIsBuiltOtherwiseThanASoundPageIsJudgedAnew(Visits visits) {
        String field = "<p><label for=\"%s\">%s</label><input id=\"%s\" name=\"name\"></p>";
        assertThat(faults(visits, "#fffff8", field.formatted("field-1", "name", "field-1")))
                .isEmpty();
        assertThat(faults(visits, "#fffff8", field.formatted("field-1", "name", "field-2")))
                .as("a label of nothing")
                .hasSize(1);
        assertThat(faults(visits, "#fffff8", field.formatted("field-1", "", "field-1")))
                .as("a label without a word")
                .hasSize(1);
        String link = "<p><a href=\"/fr/home\">%s</a></p>";
        assertThat(faults(visits, "#fffff8", link.formatted("home"))).isEmpty();
        assertThat(faults(visits, "#fffff8", link.formatted(""))).hasSize(1);
        String said = "<p lang=\"%s\">words</p>";
        assertThat(faults(visits, "#fffff8", said.formatted("fr"))).isEmpty();
        assertThat(faults(visits, "#fffff8", said.formatted("nowhere"))).hasSize(1);
    }

    private static List<String> faults(Visits visits, String ground, String body) {
        try (Visit visit = visits.by(Reader.atDesk("en"))) {
            visit.page().setContent(PAGE.formatted(ground, body));
            return Accessibility.faults(visit.page());
        }
    }
}
