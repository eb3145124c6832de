package org.teranga.rights.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Members;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/**
 * What waits of the open association, of a kind: the code of the {@link org.teranga.platform.decision.ConfirmedAct} that publishes it. It
 * asks no permission: who calls has asked.
 */
@ApplicationScoped
@Transactional
public class WaitingEntries {
    private static final String SUBJECT = "waiting_entry";
    private static final String SELECT =
            "select id, round, fields, changed_by, changed_at, taken_away from rights.waiting_entry"
                    + " where tenant_id = :tenant and kind = :kind ";

    private final TenantDatabase database;
    private final ActsInWaiting acts;
    private final Involvements involvements;
    private final Members members;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    WaitingEntries(
            TenantDatabase database,
            ActsInWaiting acts,
            Involvements involvements,
            Members members,
            CurrentPerson person,
            Clock clock) {
        this.database = database;
        this.acts = acts;
        this.involvements = involvements;
        this.members = members;
        this.person = person;
        this.clock = clock;
    }

    /** An id for another one. */
    public UUID fresh() {
        return Uuid7.at(clock.instant());
    }

    /**
     * Keeps what somebody wrote, and asks for somebody who did not write any of it.
     *
     * @param fields its form, found right
     * @throws org.teranga.platform.web.Problem 403 for a program
     */
    public void keep(String kind, UUID id, Map<String, List<String>> fields) {
        put(kind, id, fields, false);
        acts.ask(kind, id, Json.createObjectBuilder().build(), "");
    }

    /**
     * The same for one that there is, where nobody has saved it since the form was opened.
     *
     * @param readers its form as readers see it; empty where they do not
     * @param seen    what {@link EntryNote#seen} was when the form was opened
     * @return whether it is kept; where it is not, somebody else was faster
     * @throws org.teranga.platform.web.Problem 403 for a program
     */
    public boolean change(
            String kind,
            UUID id,
            Supplier<Optional<Map<String, List<String>>>> readers,
            Map<String, List<String>> fields,
            String seen) {
        database.lock(kind + " " + id);
        if (!seen(now(kind, id, readers.get())).equals(seen)) {
            return false;
        }
        keep(kind, id, fields);
        return true;
    }

    /**
     * How one stands, above its form.
     *
     * @param readers its form as readers see it; empty where they do not
     */
    public EntryNote note(String kind, UUID id, Optional<Map<String, List<String>>> readers) {
        Optional<WaitingEntry> waits = find(kind, id);
        return new EntryNote(
                waits.map(entry -> state(kind, entry)).orElse(""),
                waits.flatMap(entry -> readers.map(before -> WaitingChange.between(before, entry.fields())))
                        .orElse(List.of()),
                seen(now(kind, id, readers)),
                false);
    }

    /** The same where {@link #change} kept nothing of what was typed: what the other person saved, beside it. */
    public EntryNote meanwhile(
            String kind, UUID id, Optional<Map<String, List<String>>> readers, Map<String, List<String>> typed) {
        Map<String, List<String>> now = now(kind, id, readers);
        return new EntryNote("", WaitingChange.between(now, typed), seen(now), true);
    }

    private Map<String, List<String>> now(String kind, UUID id, Optional<Map<String, List<String>>> readers) {
        return find(kind, id).map(WaitingEntry::fields).or(() -> readers).orElse(Map.of());
    }

    private static String seen(Map<String, List<String>> fields) {
        return UUID.nameUUIDFromBytes(new TreeMap<>(fields).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Readers do not see it any more: it stays here, until the team brings it back by two or drops it. What somebody wrote of it and nobody
     * has published yet stays as it is written.
     *
     * @param fields its form as readers saw it
     */
    public void takenAway(String kind, UUID id, Map<String, List<String>> fields) {
        acts.end(kind, id);
        put(kind, id, find(kind, id).map(WaitingEntry::fields).orElse(fields), true);
    }

    /** It is published, or nobody wants it any more. */
    public void drop(String kind, UUID id) {
        acts.end(kind, id);
        database.sql("delete from rights.waiting_entry where tenant_id = :tenant and kind = :kind and id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .update();
    }

    /** The one with this id. */
    public Optional<WaitingEntry> find(String kind, UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .first(Row.class)
                .map(Row::entry);
    }

    /** All of a kind, the latest first, in lines. */
    public List<WaitingRow> rows(String kind, String href, Function<WaitingEntry, String> title) {
        List<WaitingEntry> all =
                database
                        .sql(SELECT + "order by changed_at desc, id limit 200")
                        .bind("kind", kind)
                        .list(Row.class)
                        .stream()
                        .map(Row::entry)
                        .toList();
        Map<UUID, String> names =
                members.namesToList(all.stream().map(WaitingEntry::changedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new WaitingRow(
                        title.apply(one),
                        href + one.id(),
                        state(kind, one),
                        names.getOrDefault(one.changedBy(), ""),
                        one.changedAt()))
                .toList();
    }

    /** How one stands: {@code second}, {@code draft} or {@code taken}. */
    public String state(String kind, WaitingEntry one) {
        if (one.takenAway()) {
            return "taken";
        }
        return acts.waiting(kind, one.id()).isPresent() ? "second" : "draft";
    }

    /** Everybody who had a hand in it since it was published last. */
    public Set<UUID> writers(String kind, UUID id) {
        return find(kind, id)
                .map(one -> involvements.persons(List.of(new Subject(SUBJECT, one.round()))))
                .orElse(Set.of());
    }

    private void put(String kind, UUID id, Map<String, List<String>> fields, boolean takenAway) {
        Instant now = clock.instant();
        UUID round = find(kind, id).map(WaitingEntry::round).orElseGet(this::fresh);
        database.sql("""
                        insert into rights.waiting_entry (tenant_id, id, kind, round, fields, changed_by, changed_at, taken_away)
                        values (:tenant, :id, :kind, :round, :fields, :by, :now, :takenAway)
                        on conflict (tenant_id, id) do update set fields = excluded.fields, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at, taken_away = excluded.taken_away
                        """)
                .bind("id", id)
                .bind("kind", kind)
                .bind("round", round)
                .bind("fields", write(fields))
                .bind("by", person.requiredSubject())
                .bind("now", now)
                .bind("takenAway", takenAway)
                .update();
        involvements.note(new Subject(SUBJECT, round), person.actor(), "edited");
    }

    private static String write(Map<String, List<String>> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((field, values) -> {
            JsonArrayBuilder one = Json.createArrayBuilder();
            values.forEach(one::add);
            all.add(field, one);
        });
        return all.build().toString();
    }

    /** Anybody may have written what came with an archive: what is no text is left out. */
    private static List<String> texts(JsonValue values) {
        return values instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .toList()
                : List.of();
    }

    private record Row(UUID id, UUID round, String fields, UUID changedBy, Instant changedAt, boolean takenAway) {
        WaitingEntry entry() {
            Map<String, List<String>> form = new HashMap<>();
            try (JsonReader reader = Json.createReader(new StringReader(fields))) {
                reader.readObject().forEach((field, values) -> form.put(field, texts(values)));
            }
            return new WaitingEntry(id, round, form, changedBy, changedAt, takenAway);
        }
    }
}
