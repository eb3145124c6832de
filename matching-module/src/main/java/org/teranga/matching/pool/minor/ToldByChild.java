package org.teranga.matching.pool.minor;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.json.Json;

/** What a child told, as one text that is sealed as a whole. */
final class ToldByChild {
    private ToldByChild() {}

    static String written(ChildAlone child) {
        Contact contact = child.contact();
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("kind", child.kind())
                .add("place", child.place())
                .add("language", contact.language());
        put(told, "department", child.department());
        put(told, "name", contact.name());
        put(told, "email", contact.email());
        put(told, "phone", contact.phone());
        put(told, "remarks", contact.remarks());
        if (child.children() != null) {
            told.add("children", child.children());
        }
        return told.build().toString();
    }

    private static void put(JsonObjectBuilder told, String key, @Nullable String value) {
        if (value != null) {
            told.add(key, value);
        }
    }

    static ChildAlone read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject told = reader.readObject();
            return new ChildAlone(
                    told.getString("kind"),
                    told.getString("place"),
                    told.getString("department", null),
                    told.containsKey("children") ? Integer.valueOf(told.getInt("children")) : null,
                    new Contact(
                            told.getString("name", null),
                            told.getString("email", null),
                            told.getString("phone", null),
                            told.getString("remarks", null),
                            told.getString("language")));
        }
    }
}
