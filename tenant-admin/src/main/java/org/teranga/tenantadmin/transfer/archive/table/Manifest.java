package org.teranga.tenantadmin.transfer.archive.table;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/**
 * The last entry of an archive, {@code manifest.json}: every entry before it, so that a byte that was changed and an entry that was left
 * out are seen.
 */
public record Manifest(List<Entry> entries) {
    public static final String ENTRY = "manifest.json";

    public Manifest {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param rows   of a table, without its header; 0 for everything else
     * @param bytes  unpacked
     * @param sha256 of those bytes, in hexadecimal
     */
    public record Entry(String name, long rows, long bytes, String sha256) {}

    long rows() {
        return entries.stream().mapToLong(Entry::rows).sum();
    }

    public String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        entries.forEach(entry -> all.add(Json.createObjectBuilder()
                .add("name", entry.name())
                .add("rows", entry.rows())
                .add("bytes", entry.bytes())
                .add("sha256", entry.sha256())));
        return Json.createObjectBuilder()
                        .add("format", Header.FORMAT)
                        .add("rows", rows())
                        .add("entries", all)
                        .build()
                + "\n";
    }

    /** @throws Refusal invalid where it is none */
    public static Manifest parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            List<Entry> entries = new ArrayList<>();
            for (JsonObject entry : reader.readObject().getJsonArray("entries").getValuesAs(JsonObject.class)) {
                entries.add(new Entry(
                        entry.getString("name"),
                        entry.getJsonNumber("rows").longValueExact(),
                        entry.getJsonNumber("bytes").longValueExact(),
                        entry.getString("sha256")));
            }
            return new Manifest(entries);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException malformed) {
            throw Refusal.unprocessable("transfer.unreadable", ENTRY);
        }
    }
}
