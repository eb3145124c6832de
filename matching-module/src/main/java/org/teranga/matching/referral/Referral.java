package org.teranga.matching.referral;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.Tenant;

/**
 * An offer on its way to another association: what the person wrote, and what both sides note. Where it came from is there so that it can
 * go back.
 *
 * @param sender    the association that passes it on
 * @param offer     the offer's key there
 * @param from      the name of that association
 * @param consented when the person agreed
 * @param language  in which the person is written to
 * @param answers   what the person wrote, as on the form
 */
record Referral(UUID sender, UUID offer, String from, Instant consented, String language, Answers answers) {
    static Referral of(Tenant sender, UUID offer, Instant consented, String language, Map<String, List<String>> told) {
        return new Referral(sender.id(), offer, sender.name(), consented, language, new Answers(told));
    }

    byte[] bytes() {
        JsonObjectBuilder told = Json.createObjectBuilder();
        answers.values().forEach((field, all) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            all.forEach(list::add);
            told.add(field, list);
        });
        return Json.createObjectBuilder()
                .add("sender", sender.toString())
                .add("offer", offer.toString())
                .add("from", from)
                .add("consented", consented.toString())
                .add("language", language)
                .add("answers", told)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static Referral read(byte[] bytes) {
        JsonObject read = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .readObject();
        return new Referral(
                UUID.fromString(read.getString("sender")),
                UUID.fromString(read.getString("offer")),
                read.getString("from"),
                Instant.parse(read.getString("consented")),
                read.getString("language"),
                Answers.of(read.getJsonObject("answers")));
    }

    /** Tells nothing: what a person wrote must not get into a log by accident. */
    @Override
    public String toString() {
        return "Handover[…]";
    }
}
