package org.teranga.matching.outcome.row;

import jakarta.json.JsonObject;
import java.io.StringReader;
import org.teranga.matching.outcome.OutcomeAnswers;
import org.teranga.platform.json.Json;

/**
 * What is counted of one stay: no id, no day.
 *
 * @param persons  how many lived there
 * @param trained  whether the host had passed more than the floor asks before the first night
 * @param asked    how often both sides were asked how they are
 * @param answered how often they answered
 * @param helper   whether somebody helped the household beside the home
 * @param incident whether something was looked into
 * @param entry    what the household said at the beginning
 * @param exit     what it said at the end
 * @param later    what it said in the sixth month after
 * @param host     what the host said at the end
 */
record CountedStay(
        String department,
        String kind,
        int persons,
        int nights,
        String endReason,
        String nextHome,
        boolean trained,
        long asked,
        long answered,
        boolean helper,
        boolean incident,
        OutcomeAnswers entry,
        OutcomeAnswers exit,
        OutcomeAnswers later,
        OutcomeAnswers host) {

    /** As text, to be sealed. */
    String text() {
        return Json.createObjectBuilder()
                .add("department", department)
                .add("kind", kind)
                .add("persons", persons)
                .add("nights", nights)
                .add("reason", endReason)
                .add("next", nextHome)
                .add("trained", trained)
                .add("asked", asked)
                .add("answered", answered)
                .add("helper", helper)
                .add("incident", incident)
                .add("entry", entry.text())
                .add("exit", exit.text())
                .add("later", later.text())
                .add("host", host.text())
                .build()
                .toString();
    }

    /** From such a text. */
    static CountedStay of(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new CountedStay(
                    json.getString("department"),
                    json.getString("kind"),
                    json.getInt("persons"),
                    json.getInt("nights"),
                    json.getString("reason"),
                    json.getString("next"),
                    json.getBoolean("trained"),
                    json.getJsonNumber("asked").longValue(),
                    json.getJsonNumber("answered").longValue(),
                    json.getBoolean("helper"),
                    json.getBoolean("incident"),
                    OutcomeAnswers.of(json.getString("entry")),
                    OutcomeAnswers.of(json.getString("exit")),
                    OutcomeAnswers.of(json.getString("later")),
                    OutcomeAnswers.of(json.getString("host")));
        }
    }
}
