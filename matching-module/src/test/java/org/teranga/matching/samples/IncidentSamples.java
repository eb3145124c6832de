package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.matching.incident.AskIncidentView;
import org.teranga.matching.incident.GlassMail;
import org.teranga.matching.incident.IncidentListView;
import org.teranga.matching.incident.IncidentView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** Pages of incidents at the desk. */
public final class IncidentSamples {
    private static final Instant AT = Instant.parse("2026-11-12T22:41:00Z");

    private IncidentSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/incident/list", "some", new IncidentListView(query(""), 2, rows())),
                new Sample("matching/incident/list", "none", new IncidentListView(query("all"), 0, List.of())),
                new Sample("matching/incident/incident", "open", one("open", true, FilledForm.EMPTY, "")),
                new Sample("matching/incident/incident", "taken", one("taken", true, faulty(), "")),
                new Sample(
                        "matching/incident/incident",
                        "refused",
                        one("unsuitable", true, FilledForm.EMPTY, "C’est déjà décidé.")),
                new Sample("matching/incident/incident", "read alone", one("taken", false, FilledForm.EMPTY, "")),
                new Sample(
                        "matching/incident/ask",
                        "empty",
                        new AskIncidentView("/fr/desk/incidents/1/ask", FilledForm.EMPTY)));
    }

    /** The letter to a lead. */
    public static List<GlassMail> letters(String name, String link) {
        return List.of(new GlassMail(name, link));
    }

    private static ListQuery query(String view) {
        return ListQuery.of(
                view.isEmpty() ? Map.of() : Map.of("view", List.of(view)), Set.of("view"), List.of("opened"), 50);
    }

    private static List<IncidentListView.Row> rows() {
        return List.of(
                new IncidentListView.Row("/fr/desk/incidents/1", "M-1804", "O-4417", "household", "open", AT, ""),
                new IncidentListView.Row(
                        "/fr/desk/incidents/2", "M-1805", "O-4418", "team", "resumed", AT, "Claire V."));
    }

    private static FilledForm faulty() {
        return new FilledForm(Map.of(), List.of(new FormFault("note_text", "Écrivez ce qu’il en est.")));
    }

    private static IncidentView one(String state, boolean works, FilledForm form, String refused) {
        return new IncidentView(
                "/fr/desk/incidents/1",
                "/fr/desk/stays/1",
                "M-1804",
                "O-4417",
                "household",
                state,
                AT,
                state.equals("open") ? "" : "Claire V.",
                state.equals("open") ? List.of() : lines(),
                state.equals("taken") ? new IncidentView.Talk(AT, true, works) : null,
                works,
                List.of("crip", "child_line", "prosecutor", "police", "emergency"),
                List.of("own_home", "shelter", "unknown"),
                form,
                refused);
    }

    private static List<IncidentView.Line> lines() {
        return List.of(
                new IncidentView.Line(AT, "", "told", null, "Il entre dans ma chambre."),
                new IncidentView.Line(AT, "", "reach", "sms", "06 39 98 27 51"),
                new IncidentView.Line(AT, "Claire V.", "take", null, ""),
                new IncidentView.Line(AT, "Claire V.", "alert", "police", "Brigadier Martin, rappelle demain."),
                new IncidentView.Line(AT, "Yusuf D.", "break_glass", null, "Je remplace Camille."),
                new IncidentView.Line(AT, "Claire V.", "talk_yes", "household", ""),
                new IncidentView.Line(AT, "Claire V.", "unsuitable", null, ""));
    }
}
