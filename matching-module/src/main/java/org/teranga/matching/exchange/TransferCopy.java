package org.teranga.matching.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.platform.form.Answers;
import org.teranga.platform.json.Json;

/**
 * What goes over to another association of a need or an offer: what its person wrote, as on the form, and nothing that anybody noted of it.
 *
 * @param kind      {@code need} or {@code offer}
 * @param language  BCP 47 code of the language in which its person is written to
 * @param since     since when it waits
 * @param consented when its person agreed
 * @param until     until when it may be taken over
 * @param answers   what its person wrote, as on the form
 */
public record TransferCopy(
        String kind, String language, Instant since, Instant consented, Instant until, Answers answers) {
    public TransferCopy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
    }

    /** As a letter tells it. */
    public String text() {
        JsonObjectBuilder told = Json.createObjectBuilder();
        for (Map.Entry<String, List<String>> field : answers.values().entrySet()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            field.getValue().forEach(list::add);
            told.add(field.getKey(), list);
        }
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("language", language)
                .add("since", since.toString())
                .add("consented", consented.toString())
                .add("until", until.toString())
                .add("answers", told)
                .build()
                .toString();
    }

    /** What a letter told. */
    public static TransferCopy read(String text) {
        JsonObject read = Json.createReader(new StringReader(text)).readObject();
        return new TransferCopy(
                read.getString("kind"),
                read.getString("language"),
                Instant.parse(read.getString("since")),
                Instant.parse(read.getString("consented")),
                Instant.parse(read.getString("until")),
                Answers.of(read.getJsonObject("answers")));
    }

    /** Tells nothing: what a person wrote must not get into a log by accident. */
    @Override
    public String toString() {
        return "TransferCopy[…]";
    }
}
